// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/reading_position.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QList>

#include <optional>

namespace unknot::notebook {

/// The SQL of the places where the reader stopped. Its owner begins and ends the transactions; functions throw
/// as SQLiteCpp does.
class ReadingTable final
{
public:
    explicit ReadingTable(SQLite::Database &db);

    QList<ReadingPosition> all();
    std::optional<ReadingPosition> find(const Target &target);
    /// Puts it first and drops those that were not read for longest.
    void record(const ReadingPosition &position);
    void remove(const Target &target);
    void clear();

private:
    SQLite::Statement m_all;
    SQLite::Statement m_find;
    SQLite::Statement m_record;
    SQLite::Statement m_prune;
    SQLite::Statement m_remove;
    SQLite::Statement m_clear;
};

} // namespace unknot::notebook
