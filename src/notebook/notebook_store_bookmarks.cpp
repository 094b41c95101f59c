// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook_tables.h"
#include "notebook/row_values.h"

namespace unknot::notebook {

namespace {

Error unknown(const Target &target)
{
    return {.code = ErrorCode::UnknownTarget, .subject = target.toString(), .detail = {}};
}

} // namespace

Result<QList<Bookmark>> NotebookStore::bookmarks()
{
    return m_tables->read([](Tables &tables) { return tables.bookmarks.all(); });
}

Result<bool> NotebookStore::isBookmarked(const Target &target)
{
    return m_tables->read([&](Tables &tables) { return tables.bookmarks.find(target).has_value(); });
}

Result<std::optional<PlacedBookmark>> NotebookStore::addBookmark(const Target &target, const QString &title,
                                                                 const QDateTime &now)
{
    if (!isWellFormed(target))
        return failure(ErrorCode::BadInput, target.toString());
    return m_tables->change(Tables::Weight::Made, [&](Tables &tables) -> std::optional<PlacedBookmark> {
        if (tables.bookmarks.find(target))
            return std::nullopt;
        tables.bookmarks.insert({.bookmark = {.target = target, .title = title, .note = {}, .created = now},
                                 .position = tables.bookmarks.count()});
        return tables.bookmarks.find(target);
    });
}

Result<std::optional<PlacedBookmark>> NotebookStore::removeBookmark(const Target &target)
{
    return m_tables->change(Tables::Weight::Made, [&](Tables &tables) {
        const std::optional<PlacedBookmark> found = tables.bookmarks.find(target);
        if (found)
            tables.bookmarks.remove(*found);
        return found;
    });
}

Result<PlacedBookmark> NotebookStore::restoreBookmark(const PlacedBookmark &removed)
{
    const Target &target = removed.bookmark.target;
    if (!isWellFormed(target))
        return failure(ErrorCode::BadInput, target.toString());
    return m_tables->changeExisting(unknown(target), [&](Tables &tables) {
        const std::optional<PlacedBookmark> present = tables.bookmarks.find(target);
        if (!present)
            tables.bookmarks.insert(removed);
        else if (present->bookmark.note.isEmpty())
            tables.bookmarks.setNote(target, removed.bookmark.note);
        return tables.bookmarks.find(target);
    });
}

Result<QString> NotebookStore::setNote(const Target &target, const QString &note)
{
    return m_tables->changeExisting(unknown(target), [&](Tables &tables) -> std::optional<QString> {
        const std::optional<PlacedBookmark> before = tables.bookmarks.find(target);
        if (!before)
            return std::nullopt;
        tables.bookmarks.setNote(target, note);
        return before->bookmark.note;
    });
}

Result<BookmarkMove> NotebookStore::moveBookmark(const Target &target, qsizetype position)
{
    return m_tables->changeExisting(unknown(target), [&](Tables &tables) -> std::optional<BookmarkMove> {
        const std::optional<PlacedBookmark> found = tables.bookmarks.find(target);
        if (!found)
            return std::nullopt;
        const qsizetype last = tables.bookmarks.count() - 1;
        const BookmarkMove move{.from = found->position, .to = qBound(qsizetype(0), position, last)};
        if (move.from != move.to)
            tables.bookmarks.move(target, move.from, move.to);
        return move;
    });
}

} // namespace unknot::notebook
