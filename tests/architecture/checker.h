// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/finding.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace unknot::architecture {

/// Reads every source below `<root>/src` and says where the rules of the house are broken, sorted by file and line.
class Checker final
{
public:
    /// `qtHeaders`: for each Qt module the folder with its headers; a header belongs to the module whose folder has it.
    Checker(QString root, QHash<QString, QString> qtHeaders);

    [[nodiscard]] QList<Finding> findings() const;

    /// Files longer than STYLE allows, one line each. Advice: a long file may have a reason.
    [[nodiscard]] QStringList longFiles() const;

private:
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QString read(const QString &file) const;
    void checkSource(const QString &file, const QString &text, QList<Finding> &found) const;
    void checkQtHeader(const QString &file, const QString &header, int line, QList<Finding> &found) const;

    QString m_root;
    QHash<QString, QString> m_qtHeaders;
};

/// Whether the two SPDX lines stand at the top of a file.
[[nodiscard]] bool beginsWithLicence(const QString &text);

} // namespace unknot::architecture
