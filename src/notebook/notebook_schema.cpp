// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook_schema.h"

#include "notebook/notebook_copies.h"
#include "sqlite/copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

// The macro must stand outside of any namespace. Without the call a linker may leave the resource of a static
// library out.
static void initMigrations()
{
    Q_INIT_RESOURCE(notebook_migrations);
}

namespace unknot::notebook {

namespace {

constexpr qsizetype keptBeforeMigration = 5;

sqlite::Schema readSchema()
{
    initMigrations();
    sqlite::Schema schema{.applicationId = notebookApplicationId, .migrations = {}};
    const QDir folder(u":/unknot/notebook/migrations"_s);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        schema.migrations.push_back({name.first(4).toInt(), opened ? file.readAll() : QByteArray()});
    }
    Q_ASSERT(!schema.migrations.empty());
    return schema;
}

constexpr QByteArrayView sqliteMagic("SQLite format 3", 16); // with its final NUL

QByteArray headerOf(const QString &path)
{
    QFile file(path);
    constexpr qint64 magicAndPageSize = 18;
    return file.open(QIODevice::ReadOnly) ? file.read(magicAndPageSize) : QByteArray();
}

/// Whether a file that SQLite does not take for a database was one once: its first page was cut, or zeroed
/// as file systems do after a power cut.
bool wasDatabase(const QString &path)
{
    const QByteArray magic = headerOf(path).left(sqliteMagic.size());
    return sqliteMagic.startsWith(magic) || magic.count('\0') == magic.size();
}

/// 0 if the header does not tell.
int pageSizeOf(const QString &path)
{
    const QByteArray header = headerOf(path);
    if (header.size() < 18 || !header.startsWith(sqliteMagic))
        return 0;
    const int size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

/// What SQLite does not find wrong with a file, or makes worse. Where there is a log, of a program that runs or
/// was killed, the log has what the file lacks.
Result<void> inspectFile(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    const bool hasLog = QFileInfo(path + "-wal"_L1).size() > 0;
    constexpr qint64 stillEmpty = 1;  // SQLite takes one byte for none
    if (size <= stillEmpty && hasLog) // it would delete the log, in which everything may be that the reader wrote
        return failure(ErrorCode::Corrupt, path, u"the file is empty, but its log is not"_s);
    const int pageSize = pageSizeOf(path);
    if (pageSize > 0 && size % pageSize != 0 && !hasLog) // it would read the missing bytes as zeros
        return failure(ErrorCode::Corrupt, path, u"the file was cut short"_s);
    return {};
}

/// Opens a file with a function of `sqlite` and tells what a refusal means for a notebook.
template <typename Open>
Result<sqlite::Connection> openWith(Open open, const QString &path)
{
    bool isDatabase = false;
    Result<sqlite::Connection> db = open(path, [&](SQLite::Database &found) {
        isDatabase = true;
        return inspect(found, path);
    });
    if (!db && !isDatabase && db.error().code == ErrorCode::NotOurFile && wasDatabase(path))
        db.error().code = ErrorCode::Corrupt;
    return db;
}

} // namespace

const sqlite::Schema &notebookSchema()
{
    static const sqlite::Schema schema = readSchema();
    return schema;
}

Result<void> inspect(SQLite::Database &db, const QString &path)
{
    return sqlite::guarded(path, [&]() -> Result<void> {
        const int application = sqlite::applicationId(db);
        const int version = sqlite::userVersion(db);
        const bool empty = db.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
        if (empty && application == 0 && version == 0)
            return {};
        if (application != notebookApplicationId)
            return failure(ErrorCode::NotOurFile, path, u"application_id %1"_s.arg(application));
        if (version > notebookSchema().newestVersion())
            return failure(ErrorCode::TooNew, path, u"schema version %1"_s.arg(version));
        // A notebook is small: this takes milliseconds, and a damage is found before anything builds on it.
        const QStringList problems = sqlite::integrityProblems(db, sqlite::CheckDepth::Quick);
        if (!problems.isEmpty())
            return failure(ErrorCode::Corrupt, path, problems.first());
        if (empty || version < 1)
            return failure(ErrorCode::Corrupt, path, u"the tables are missing"_s);
        return {};
    });
}

Result<void> bringUpToDate(SQLite::Database &db, const QString &path, const sqlite::Schema &schema,
                           const QDateTime &now)
{
    const Result<int> version = sqlite::guarded(path, [&]() -> Result<int> { return sqlite::userVersion(db); });
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version > 0 && *version < schema.newestVersion()) {
        const QString copy = freeName(path, beforeMigrationLabel(schema.newestVersion()), now);
        if (Result<void> copied = sqlite::copyTo(db, copy); !copied)
            return copied;
        keepNewest(path, CopyKind::BeforeMigration, keptBeforeMigration);
    }
    return sqlite::migrate(db, path, schema);
}

Result<sqlite::Connection> openUnchanged(const QString &path)
{
    if (Result<void> accepted = inspectFile(path); !accepted)
        return tl::make_unexpected(std::move(accepted).error());
    return openWith(&sqlite::openExisting, path);
}

Result<sqlite::Connection> openForUse(const QString &path)
{
    if (Result<void> accepted = inspectFile(path); !accepted)
        return tl::make_unexpected(std::move(accepted).error());
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::FileUnwritable, path, u"its folder cannot be made"_s);
    if (!QFileInfo::exists(path)) {
        Result<void> made = sqlite::createPrivateFile(path);
        if (!made && !QFileInfo::exists(path)) // else another program was quicker
            return tl::make_unexpected(std::move(made).error());
    }
    return openWith(&sqlite::openWritable, path);
}

} // namespace unknot::notebook
