// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/bookmark.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QList>

#include <optional>

namespace unknot::notebook {

/// The SQL of the bookmarks. Its owner begins and ends the transactions; functions throw as SQLiteCpp does.
class BookmarkTable final
{
public:
    explicit BookmarkTable(SQLite::Database &db);

    QList<Bookmark> all();
    std::optional<PlacedBookmark> find(const Target &target);
    qsizetype count();

    /// Puts it in at `position`; those behind move on. The target must not be there yet.
    void insert(const PlacedBookmark &placed);
    void remove(const PlacedBookmark &placed);
    void setNote(const Target &target, const QString &note);
    void move(const Target &target, qsizetype from, qsizetype to);

private:
    /// Moves the bookmarks from `first` to `last` by `by` places.
    void shift(qsizetype first, qsizetype last, qsizetype by);

    SQLite::Statement m_all;
    SQLite::Statement m_find;
    SQLite::Statement m_count;
    SQLite::Statement m_insert;
    SQLite::Statement m_remove;
    SQLite::Statement m_setNote;
    SQLite::Statement m_shift;
    SQLite::Statement m_place;
};

} // namespace unknot::notebook
