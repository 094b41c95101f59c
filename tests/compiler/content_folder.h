// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/compiler.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace unknot::test {

/// A small, good content folder in a temporary place: a topic, a technique, a muscle and a routine that
/// refer to each other, and every data file. A test breaks one thing and looks for its diagnostic.
class ContentFolder final
{
public:
    ContentFolder();

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString &file) const;

    ContentFolder &write(const QString &file, const QByteArray &text);
    ContentFolder &remove(const QString &file);
    /// Replaces the one place where `before` stands in a file.
    ContentFolder &replace(const QString &file, const QByteArray &before, const QByteArray &after);

    [[nodiscard]] QByteArray read(const QString &file) const;
    /// The report of a check; the folder is there, so there is one.
    [[nodiscard]] compiler::CompileReport check() const;

private:
    QTemporaryDir m_folder;
};

/// `file:line: severity: code` of every problem, without the temporary folder and the free text.
[[nodiscard]] QStringList problemsOf(const ContentFolder &folder);

} // namespace unknot::test
