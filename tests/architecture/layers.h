// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace unknot::architecture {

/// The layers of src/, from the bottom up: which of the others a folder may include and link.
struct Layer
{
    QString folder;
    QStringList knows;
};
[[nodiscard]] const QList<Layer> &layers();

/// The layer of that name; nothing if there is no such folder in the design.
[[nodiscard]] const Layer *layer(const QString &folder);

/// Whether a file of src/ may include another one. Both are paths below src/, such as `desktop/home/home_page.h`.
/// Within a layer this says what desktop's pages and app's words may know of their neighbours.
[[nodiscard]] bool mayInclude(const QString &file, const QString &header);

/// Whether a file may include a library's header; true for headers that no rule speaks of.
[[nodiscard]] bool mayUseLibrary(const QString &file, const QString &header);

/// The Qt modules that a folder may include.
[[nodiscard]] QStringList qtModules(const QString &folder);

/// The folders that hold SQL, in .sql files and in strings.
[[nodiscard]] bool maySpeakSql(const QString &file);

/// The one folder that writes colours down.
[[nodiscard]] bool mayNameColors(const QString &file);

} // namespace unknot::architecture
