// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace unknot::notebook {

/// The files that lie beside a notebook, all named after it and a time in UTC:
/// `.day-<time>` and `.before-v<version>-<time>` are copies, `.damaged-<time>` is a notebook that was put aside.

/// Renames a notebook that cannot be used, with its log, so that a new one can begin in its place.
/// Gives the new path. Errors: FileMissing, FileUnwritable.
[[nodiscard]] Result<QString> setAside(const QString &path, const QDateTime &now);

/// The newest copy that can be read and is whole.
[[nodiscard]] std::optional<QString> latestBackup(const QString &path);

/// Copies a notebook, also while a program uses it; gives the absolute path of the copy.
/// Errors: those of NotebookStore::open, and BadInput if something has that name already (it stays).
[[nodiscard]] Result<QString> backup(const QString &path, const QString &destination);

} // namespace unknot::notebook
