// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/bookmark_table.h"

#include "notebook/row_values.h"
#include "sqlite/connection.h"
#include "sqlite/statement_guard.h"

#include <limits>

namespace unknot::notebook {

namespace {

/// The columns target, title, note, created, position.
std::optional<PlacedBookmark> toBookmark(SQLite::Statement &row)
{
    const std::optional<Target> target = toTarget(row.getColumn(0));
    if (!target)
        return std::nullopt;
    return PlacedBookmark{.bookmark = {.target = *target,
                                       .title = sqlite::text(row.getColumn(1)),
                                       .note = sqlite::text(row.getColumn(2)),
                                       .created = toTime(row.getColumn(3))},
                          .position = row.getColumn(4).getInt64()};
}

} // namespace

BookmarkTable::BookmarkTable(SQLite::Database &db)
    : m_all(db, "SELECT target, title, note, created, position FROM bookmark ORDER BY position, target"),
      m_find(db, "SELECT target, title, note, created, position FROM bookmark WHERE target = :target"),
      m_count(db, "SELECT count(*) FROM bookmark"),
      m_insert(db, "INSERT INTO bookmark (target, title, note, created, position) "
                   "VALUES (:target, :title, :note, :created, :position)"),
      m_remove(db, "DELETE FROM bookmark WHERE target = :target"),
      m_setNote(db, "UPDATE bookmark SET note = :note WHERE target = :target"),
      m_shift(db, "UPDATE bookmark SET position = position + :by WHERE position BETWEEN :first AND :last"),
      m_place(db, "UPDATE bookmark SET position = :position WHERE target = :target")
{
}

QList<Bookmark> BookmarkTable::all()
{
    const sqlite::StatementGuard rows(m_all);
    QList<Bookmark> bookmarks;
    while (rows->executeStep()) {
        if (std::optional<PlacedBookmark> placed = toBookmark(*rows))
            bookmarks += std::move(placed->bookmark);
    }
    return bookmarks;
}

std::optional<PlacedBookmark> BookmarkTable::find(const Target &target)
{
    const sqlite::StatementGuard row(m_find);
    sqlite::bind(*row, ":target", target.toString());
    if (!row->executeStep())
        return std::nullopt;
    return toBookmark(*row);
}

qsizetype BookmarkTable::count()
{
    const sqlite::StatementGuard row(m_count);
    row->executeStep();
    return row->getColumn(0).getInt64();
}

void BookmarkTable::insert(const PlacedBookmark &placed)
{
    const qsizetype position = qBound(qsizetype(0), placed.position, count());
    shift(position, std::numeric_limits<qsizetype>::max(), 1);
    const sqlite::StatementGuard insert(m_insert);
    sqlite::bind(*insert, ":target", placed.bookmark.target.toString());
    sqlite::bind(*insert, ":title", placed.bookmark.title);
    sqlite::bind(*insert, ":note", placed.bookmark.note);
    insert->bind(":created", int64_t(toMilliseconds(placed.bookmark.created)));
    insert->bind(":position", int64_t(position));
    insert->exec();
}

void BookmarkTable::remove(const PlacedBookmark &placed)
{
    const sqlite::StatementGuard remove(m_remove);
    sqlite::bind(*remove, ":target", placed.bookmark.target.toString());
    remove->exec();
    shift(placed.position + 1, std::numeric_limits<qsizetype>::max(), -1);
}

void BookmarkTable::setNote(const Target &target, const QString &note)
{
    const sqlite::StatementGuard update(m_setNote);
    sqlite::bind(*update, ":target", target.toString());
    sqlite::bind(*update, ":note", note);
    update->exec();
}

void BookmarkTable::move(const Target &target, qsizetype from, qsizetype to)
{
    if (to > from)
        shift(from + 1, to, -1);
    else
        shift(to, from - 1, 1);
    const sqlite::StatementGuard place(m_place);
    sqlite::bind(*place, ":target", target.toString());
    place->bind(":position", int64_t(to));
    place->exec();
}

void BookmarkTable::shift(qsizetype first, qsizetype last, qsizetype by)
{
    const sqlite::StatementGuard shift(m_shift);
    shift->bind(":first", int64_t(first));
    shift->bind(":last", int64_t(last));
    shift->bind(":by", int64_t(by));
    shift->exec();
}

} // namespace unknot::notebook
