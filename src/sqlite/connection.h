// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <QString>

#include <functional>
#include <memory>

namespace unknot::sqlite {

/// A connection belongs to the thread that opened it and is never shared (opened with NOMUTEX).
using Connection = std::unique_ptr<SQLite::Database>;

/// Opens a file that nobody changes: `mode=ro&immutable=1`, defensive, schema not trusted.
/// Errors: FileMissing, FileUnreadable, NotOurFile (not a database).
[[nodiscard]] Result<Connection> openImmutable(const QString &path);

/// Looks at a database before anything is changed in it; its error stops the opening.
using Inspection = std::function<Result<void>(SQLite::Database &)>;

/// Opens a database that is there, and changes nothing in it by itself: SQLite only finishes what a killed
/// program had begun. Foreign keys on, a busy timeout of five seconds; schema not trusted.
/// A file that is damaged or that `inspect` refuses stays as it is, and so does its log.
/// Errors: FileMissing, FileUnreadable, FileUnwritable, NotOurFile, Corrupt, Locked.
[[nodiscard]] Result<Connection> openExisting(const QString &path, const Inspection &inspect = {});

/// Opens a database that is read and written, and makes it if it is missing: WAL, foreign keys,
/// `synchronous=FULL`, a busy timeout of five seconds.
/// A file that is damaged or that `inspect` refuses stays as it is, and so does its log.
/// Errors: FileUnreadable, FileUnwritable, NotOurFile, Corrupt, Locked, DiskFull.
[[nodiscard]] Result<Connection> openWritable(const QString &path, const Inspection &inspect = {});

/// Makes an empty database for a build: rollback journal, fixed page size, synchronous off.
[[nodiscard]] Result<Connection> createForBuild(const QString &path);

/// Runs `work` and turns SQLiteCpp's exceptions into an Error about `subject`.
template <typename Work>
[[nodiscard]] auto guarded(const QString &subject, Work &&work) -> decltype(work());

/// The Error that an SQLite exception means, by its extended result code.
[[nodiscard]] Error errorFrom(const SQLite::Exception &exception, const QString &subject);

/// For a value that a file of ours cannot hold: the same exception that SQLite's own checks lead to.
[[noreturn]] void throwCorrupt(const QString &what);

/// UTF-8 at the edge, QString everywhere else.
[[nodiscard]] QString text(const SQLite::Column &column);
void bind(SQLite::Statement &statement, const char *name, QStringView value);

/// `PRAGMA application_id` and `user_version`.
[[nodiscard]] int applicationId(SQLite::Database &db);
[[nodiscard]] int userVersion(SQLite::Database &db);

/// Whether this SQLite has FTS5: without it nothing can be searched.
[[nodiscard]] bool hasFts5(SQLite::Database &db);

/// While it lives, SQLite asks `cancelled` every few thousand steps and stops the statement when it
/// says true (the statement then fails with ErrorCode::Cancelled). Unlike sqlite3_interrupt it
/// cannot hit a later statement.
class CancelScope final
{
public:
    CancelScope(SQLite::Database &db, std::function<bool()> cancelled);
    ~CancelScope();
    CancelScope(const CancelScope &) = delete;
    CancelScope &operator=(const CancelScope &) = delete;

private:
    SQLite::Database &m_db;
    std::function<bool()> m_cancelled;
};

template <typename Work>
auto guarded(const QString &subject, Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return tl::make_unexpected(errorFrom(exception, subject));
    }
}

} // namespace unknot::sqlite
