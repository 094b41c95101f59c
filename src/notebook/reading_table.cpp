// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/reading_table.h"

#include "notebook/row_values.h"
#include "sqlite/connection.h"
#include "sqlite/statement_guard.h"

#include <cmath>

namespace unknot::notebook {

namespace {

constexpr int keptPositions = 50;

/// The columns article, section, progress, read.
std::optional<ReadingPosition> toPosition(SQLite::Statement &row)
{
    const std::optional<Target> article = toTarget(row.getColumn(0));
    if (!article)
        return std::nullopt;
    const Target place = article->withSection(sqlite::text(row.getColumn(1)));
    return ReadingPosition{.target = isWellFormed(place) ? place : *article,
                           .progress = row.getColumn(2).getDouble(),
                           .read = toTime(row.getColumn(3))};
}

/// A page that cannot be scrolled divides by zero; such a reader is at the top.
double bounded(double progress)
{
    return std::isfinite(progress) ? qBound(0.0, progress, 1.0) : 0.0;
}

} // namespace

ReadingTable::ReadingTable(SQLite::Database &db)
    : m_all(db, "SELECT article, section, progress, read FROM reading_position ORDER BY sequence DESC"),
      m_find(db, "SELECT article, section, progress, read FROM reading_position WHERE article = :article"),
      m_record(db, "INSERT OR REPLACE INTO reading_position (article, section, progress, read) "
                   "VALUES (:article, :section, :progress, :read)"),
      m_prune(db, "DELETE FROM reading_position WHERE sequence NOT IN "
                  "(SELECT sequence FROM reading_position ORDER BY sequence DESC LIMIT :kept)"),
      m_remove(db, "DELETE FROM reading_position WHERE article = :article"), m_clear(db, "DELETE FROM reading_position")
{
}

QList<ReadingPosition> ReadingTable::all()
{
    const sqlite::StatementGuard rows(m_all);
    QList<ReadingPosition> positions;
    while (rows->executeStep()) {
        if (std::optional<ReadingPosition> position = toPosition(*rows))
            positions += *std::move(position);
    }
    return positions;
}

std::optional<ReadingPosition> ReadingTable::find(const Target &target)
{
    const sqlite::StatementGuard row(m_find);
    sqlite::bind(*row, ":article", target.wholeArticle().toString());
    if (!row->executeStep())
        return std::nullopt;
    return toPosition(*row);
}

void ReadingTable::record(const ReadingPosition &position)
{
    const sqlite::StatementGuard record(m_record);
    sqlite::bind(*record, ":article", position.target.wholeArticle().toString());
    sqlite::bind(*record, ":section", position.target.section());
    record->bind(":progress", bounded(position.progress));
    record->bind(":read", int64_t(toMilliseconds(position.read)));
    record->exec();
    const sqlite::StatementGuard prune(m_prune);
    prune->bind(":kept", keptPositions);
    prune->exec();
}

void ReadingTable::remove(const Target &target)
{
    const sqlite::StatementGuard remove(m_remove);
    sqlite::bind(*remove, ":article", target.wholeArticle().toString());
    remove->exec();
}

void ReadingTable::clear()
{
    const sqlite::StatementGuard clear(m_clear);
    clear->exec();
}

} // namespace unknot::notebook
