// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <SQLiteCpp/Database.h>

#include <QString>
#include <QStringList>

namespace unknot::sqlite {

/// Writes a copy of the whole database as one file that only its owner can read. It has its name only when
/// it is complete and on the disk. Others may go on using the database meanwhile.
/// Errors: BadInput (something has that name already: it stays), FileUnwritable, DiskFull, Locked, Corrupt.
[[nodiscard]] Result<void> copyTo(SQLite::Database &db, const QString &destination);

/// The quick check leaves out whether indexes and tables agree.
enum class CheckDepth { Quick, Full };

/// What is wrong inside the file, in SQLite's words; empty if nothing is. Throws as SQLiteCpp does, so it is
/// called inside guarded().
[[nodiscard]] QStringList integrityProblems(SQLite::Database &db, CheckDepth depth);

/// Makes an empty file that only its owner may read and write, as the databases with a reader's data are.
[[nodiscard]] Result<void> createPrivateFile(const QString &path);

} // namespace unknot::sqlite
