// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/copy.h"

#include "sqlite/connection.h"

#include <SQLiteCpp/Backup.h>

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace unknot::sqlite {

namespace {

/// Copies through SQLite's backup API: unlike `VACUUM INTO` it syncs what it wrote.
Result<void> fill(const QString &path, SQLite::Database &source)
{
    Result<Connection> target = openExisting(path);
    if (!target)
        return tl::make_unexpected(std::move(target).error());
    return guarded(path, [&]() -> Result<void> {
        SQLite::Database &db = **target;
        db.exec("PRAGMA synchronous=FULL");
        constexpr int allPages = -1;
        {
            SQLite::Backup backup(db, source);
            if (backup.executeStep(allPages) != SQLITE_DONE)
                return failure(ErrorCode::Locked, path, u"the source stayed locked"_s);
        }
        db.exec("PRAGMA journal_mode=DELETE"); // the copied header says WAL, and a copy is one file
        return {};
    });
}

void removeUnfinished(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + "-journal"_L1);
    QFile::remove(path + "-wal"_L1);
    QFile::remove(path + "-shm"_L1);
}

} // namespace

Result<void> createPrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

Result<void> copyTo(SQLite::Database &db, const QString &destination)
{
    if (QFile::exists(destination))
        return failure(ErrorCode::BadInput, destination, u"a file of this name exists already"_s);
    const QString unfinished = destination + ".part"_L1;
    removeUnfinished(unfinished); // of a program that was killed while it copied
    Result<void> copied = createPrivateFile(unfinished).and_then([&] { return fill(unfinished, db); });
    if (copied && !QFile::rename(unfinished, destination))
        copied = failure(ErrorCode::FileUnwritable, destination, u"the finished copy could not be renamed"_s);
    if (!copied)
        removeUnfinished(unfinished);
    return copied;
}

QStringList integrityProblems(SQLite::Database &db, CheckDepth depth)
{
    SQLite::Statement check(db, depth == CheckDepth::Quick ? "PRAGMA quick_check" : "PRAGMA integrity_check");
    QStringList problems;
    while (check.executeStep())
        problems += text(check.getColumn(0));
    if (problems == QStringList{u"ok"_s})
        problems.clear();
    return problems;
}

} // namespace unknot::sqlite
