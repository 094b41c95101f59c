// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook_store.h"

#include "base/logging.h"
#include "notebook/notebook_copies.h"
#include "notebook/notebook_schema.h"
#include "notebook/notebook_tables.h"
#include "sqlite/copy.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace unknot::notebook {

namespace {

constexpr qsizetype keptDays = 7;

/// The revision of a copy; nothing if it cannot be told.
std::optional<qint64> revisionOf(const QString &copy)
{
    const Result<sqlite::Connection> db = openUnchanged(copy);
    if (!db)
        return std::nullopt;
    const Result<qint64> revision = sqlite::guarded(
        copy, [&]() -> Result<qint64> { return (*db)->execAndGet("SELECT revision FROM notebook").getInt64(); });
    return revision ? std::optional(*revision) : std::nullopt;
}

} // namespace

NotebookStore::Tables::Tables(QString filePath, sqlite::Connection connection)
    : path(std::move(filePath)), db(std::move(connection)), bookmarks(*db), checklists(*db), reading(*db),
      keepsakes(*db), m_revision(*db, "SELECT revision FROM notebook"),
      m_raiseRevision(*db, "UPDATE notebook SET revision = revision + 1")
{
}

NotebookStore::Tables::~Tables()
{
    try {
        db->exec("PRAGMA optimize");
    } catch (const SQLite::Exception &exception) {
        qCWarning(lcNotebook) << "closing the notebook:" << exception.what(); // nothing of the reader's is lost
    }
}

qint64 NotebookStore::Tables::revision()
{
    const sqlite::StatementGuard row(m_revision);
    return row->executeStep() ? row->getColumn(0).getInt64() : 0;
}

void NotebookStore::Tables::raiseRevision()
{
    const sqlite::StatementGuard raise(m_raiseRevision);
    raise->exec();
}

NotebookStore::NotebookStore(std::unique_ptr<Tables> tables) : m_tables(std::move(tables)) {}
NotebookStore::NotebookStore(NotebookStore &&) noexcept = default;
NotebookStore &NotebookStore::operator=(NotebookStore &&) noexcept = default;
NotebookStore::~NotebookStore() = default;

Result<NotebookStore> NotebookStore::open(const QString &path, const OpenOptions &options)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Result<sqlite::Connection> db = openForUse(absolute);
    if (!db)
        return tl::make_unexpected(std::move(db).error());
    if (Result<void> ready = bringUpToDate(**db, absolute, notebookSchema(), options.now); !ready)
        return tl::make_unexpected(std::move(ready).error());
    Result<NotebookStore> store = sqlite::guarded(absolute, [&]() -> Result<NotebookStore> {
        (*db)->setBusyTimeout(int(options.lockTimeout.count()));
        (*db)->exec("PRAGMA secure_delete=ON"); // what a reader deletes about their health is overwritten
        return NotebookStore(std::make_unique<Tables>(absolute, std::move(*db)));
    });
    // The version is ours and the file is whole, but a statement does not fit its tables: somebody changed them.
    if (!store && store.error().code == ErrorCode::Internal)
        return failure(ErrorCode::Corrupt, absolute, store.error().detail);
    return store;
}

Result<NotebookContents> NotebookStore::contents()
{
    return m_tables->read([](Tables &tables) {
        const SQLite::Transaction oneMoment(*tables.db); // only reads: rolling back at the end changes nothing
        NotebookContents contents{.bookmarks = tables.bookmarks.all(),
                                  .checklists = tables.checklists.all(),
                                  .readingPositions = tables.reading.all(),
                                  .kept = {},
                                  .conditions = tables.keepsakes.conditions(),
                                  .draft = tables.keepsakes.draft()};
        for (const Keepsake what : {Keepsake::Conditions, Keepsake::Draft})
            contents.kept.setFlag(what, tables.keepsakes.isPermitted(what));
        return contents;
    });
}

Result<std::optional<QString>> NotebookStore::backupIfChanged(const QDateTime &now)
{
    const Result<qint64> revision = m_tables->read([](Tables &tables) { return tables.revision(); });
    if (!revision)
        return tl::make_unexpected(revision.error());
    const QList<NotebookCopy> copies = copiesOf(m_tables->path, CopyKind::Day);
    const bool madeToday = std::any_of(copies.begin(), copies.end(), [&](const NotebookCopy &copy) {
        return copy.made.toTimeZone(now.timeZone()).date() == now.date();
    });
    const bool isEmpty = *revision == 0;
    const bool unchanged = !copies.isEmpty() && revisionOf(copies.last().path) == *revision;
    if (madeToday || isEmpty || unchanged)
        return std::nullopt;
    const QString path = freeName(m_tables->path, dayLabel(), now);
    if (Result<void> copied = sqlite::copyTo(*m_tables->db, path); !copied)
        return tl::make_unexpected(std::move(copied).error());
    keepNewest(m_tables->path, CopyKind::Day, keptDays);
    return path;
}

} // namespace unknot::notebook
