// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/connection.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace unknot::sqlite {

namespace {

/// SQLite reads `?`, `#` and `%` in a file URI as syntax, so every path is percent-encoded.
std::string fileUri(const QString &path, const char *query)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/:");
    return "file:" + encoded.toStdString() + query;
}

void harden(SQLite::Database &db)
{
    // A pack is an untrusted file: its schema must not be able to call functions or change pragmas.
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_extended_result_codes(db.getHandle(), 1);
}

/// Whether closing writes the log back into the file and deletes it, as SQLite does by itself.
void setLogIsClosed(SQLite::Database &db, bool closed)
{
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, closed ? 0 : 1, nullptr);
}

/// Opens for reading and writing, without a change yet. The log of a file that is refused is left alone:
/// it may be what a damaged file can be mended with.
Result<Connection> openInspected(const QString &path, int extraFlags, const Inspection &inspect)
{
    constexpr int busyTimeoutMs = 5000;
    auto db = std::make_unique<SQLite::Database>(fileUri(path, ""),
                                                 SQLite::OPEN_READWRITE | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX
                                                     | extraFlags,
                                                 busyTimeoutMs);
    harden(*db);
    setLogIsClosed(*db, false);
    db->exec("PRAGMA foreign_keys=ON");
    db->execAndGet("SELECT count(*) FROM sqlite_schema"); // the first read finds files that are no database
    if (inspect) {
        if (Result<void> accepted = inspect(*db); !accepted)
            return tl::make_unexpected(std::move(accepted).error());
    }
    setLogIsClosed(*db, true);
    return db;
}

/// An I/O error is not a damaged file: who takes one for the other puts a good notebook aside.
ErrorCode meaningOfIoError(int extended)
{
    switch (extended) {
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS: return ErrorCode::Corrupt;
    case SQLITE_IOERR_SHMSIZE: return ErrorCode::DiskFull; // the index of the log could not grow
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS: return ErrorCode::FileUnreadable;
    default: return ErrorCode::FileUnwritable;
    }
}

} // namespace

Error errorFrom(const SQLite::Exception &exception, const QString &subject)
{
    const int extended =
        exception.getExtendedErrorCode() >= 0 ? exception.getExtendedErrorCode() : exception.getErrorCode();
    const int code = extended & 0xff;
    ErrorCode meaning = ErrorCode::Internal;
    switch (code) {
    case SQLITE_CANTOPEN: meaning = ErrorCode::FileUnreadable; break;
    case SQLITE_PERM:
    case SQLITE_READONLY: meaning = ErrorCode::FileUnwritable; break;
    case SQLITE_FULL: meaning = ErrorCode::DiskFull; break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: meaning = ErrorCode::Locked; break;
    case SQLITE_NOTADB: meaning = ErrorCode::NotOurFile; break;
    case SQLITE_IOERR: meaning = meaningOfIoError(extended); break;
    case SQLITE_CORRUPT: meaning = ErrorCode::Corrupt; break;
    case SQLITE_INTERRUPT: meaning = ErrorCode::Cancelled; break;
    default: break;
    }
    return {meaning, subject, QString::fromUtf8(exception.what())};
}

Result<Connection> openImmutable(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, path);
    if (!file.isFile() || !file.isReadable())
        return failure(ErrorCode::FileUnreadable, path);
    return guarded(path, [&]() -> Result<Connection> {
        auto db = std::make_unique<SQLite::Database>(fileUri(path, "?mode=ro&immutable=1"),
                                                     SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX);
        harden(*db);
        db->execAndGet("SELECT count(*) FROM sqlite_schema"); // the first read finds files that are no database
        return db;
    });
}

Result<Connection> openExisting(const QString &path, const Inspection &inspect)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, path);
    if (!file.isFile() || !file.isReadable())
        return failure(ErrorCode::FileUnreadable, path);
    return guarded(path, [&] { return openInspected(path, 0, inspect); });
}

Result<Connection> openWritable(const QString &path, const Inspection &inspect)
{
    Result<Connection> opened = guarded(path, [&]() -> Result<Connection> {
        Result<Connection> db = openInspected(path, SQLite::OPEN_CREATE, inspect);
        if (!db)
            return db;
        if (sqlite3_db_readonly((*db)->getHandle(), "main") == 1) // SQLite falls back to reading without a word
            return failure(ErrorCode::FileUnwritable, path, u"the file can only be read"_s);
        (*db)->exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
        return db;
    });
    // SQLite says "cannot open" for a file, for its folder and for the log that it would write beside it.
    const QFileInfo file(path);
    if (!opened && opened.error().code == ErrorCode::FileUnreadable && !(file.isFile() && !file.isReadable()))
        return failure(ErrorCode::FileUnwritable, path, opened.error().detail);
    return opened;
}

Result<Connection> createForBuild(const QString &path)
{
    return guarded(path, [&]() -> Result<Connection> {
        auto db = std::make_unique<SQLite::Database>(path.toStdString(),
                                                     SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE
                                                         | SQLite::OPEN_NOMUTEX);
        sqlite3_extended_result_codes(db->getHandle(), 1);
        // The file is written under a temporary name and renamed when it is whole: no need to sync each page.
        db->exec("PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=ON;");
        return db;
    });
}

void throwCorrupt(const QString &what)
{
    throw SQLite::Exception(what.toStdString(), SQLITE_CORRUPT);
}

QString text(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

void bind(SQLite::Statement &statement, const char *name, QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    statement.bind(name, utf8.toStdString());
}

int applicationId(SQLite::Database &db)
{
    return db.execAndGet("PRAGMA application_id").getInt();
}

int userVersion(SQLite::Database &db)
{
    return db.execAndGet("PRAGMA user_version").getInt();
}

bool hasFts5(SQLite::Database &db)
{
    return db.execAndGet("SELECT count(*) FROM pragma_compile_options WHERE compile_options = 'ENABLE_FTS5'").getInt()
        > 0;
}

CancelScope::CancelScope(SQLite::Database &db, std::function<bool()> cancelled)
    : m_db(db), m_cancelled(std::move(cancelled))
{
    constexpr int stepsBetweenQuestions = 2000;
    sqlite3_progress_handler(
        m_db.getHandle(), stepsBetweenQuestions,
        [](void *self) { return static_cast<CancelScope *>(self)->m_cancelled() ? 1 : 0; }, this);
}

CancelScope::~CancelScope()
{
    sqlite3_progress_handler(m_db.getHandle(), 0, nullptr, nullptr);
}

} // namespace unknot::sqlite
