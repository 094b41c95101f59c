// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace unknot::architecture {

/// The header folder of each Qt module that Unknot links, as CMake found them: `Core=/usr/include/…/QtCore|Gui=…`.
[[nodiscard]] inline QHash<QString, QString> qtHeaderFolders()
{
    using namespace Qt::StringLiterals;
    QHash<QString, QString> folders;
    for (const QString &entry : QStringLiteral(UNKNOT_QT_HEADERS).split(u'|', Qt::SkipEmptyParts))
        folders.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    return folders;
}

} // namespace unknot::architecture
