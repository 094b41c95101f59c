// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/bookmark_table.h"
#include "notebook/checklist_table.h"
#include "notebook/keepsake_table.h"
#include "notebook/notebook_store.h"
#include "notebook/reading_table.h"
#include "sqlite/connection.h"
#include "sqlite/statement_guard.h"

#include <SQLiteCpp/Transaction.h>

#include <type_traits>
#include <utility>

namespace unknot::notebook {

/// The open file with its tables, and the rule that each call is one transaction.
class NotebookStore::Tables final
{
public:
    /// Whether a change is of something that the reader made, so that a copy without it is outdated.
    enum class Weight { Passing, Made };

    Tables(QString path, sqlite::Connection db);
    ~Tables();
    Tables(const Tables &) = delete;
    Tables &operator=(const Tables &) = delete;

    /// Runs `work` on the tables and gives what it gives.
    template <typename Work>
    [[nodiscard]] auto read(Work &&work) -> Result<decltype(work(*this))>;

    /// Runs `work` in a transaction that is on the disk at the end; an exception undoes it.
    template <typename Work>
    [[nodiscard]] auto change(Weight weight, Work &&work) -> Result<decltype(work(*this))>;

    /// The same for `work` that gives nothing if what it should change is not there: that is the error `missing`.
    template <typename Work>
    [[nodiscard]] auto changeExisting(Error missing, Work &&work) -> Result<typename decltype(work(*this))::value_type>;

    [[nodiscard]] qint64 revision();

    const QString path;
    const sqlite::Connection db;
    BookmarkTable bookmarks;
    ChecklistTable checklists;
    ReadingTable reading;
    KeepsakeTable keepsakes;

private:
    void raiseRevision();

    SQLite::Statement m_revision;
    SQLite::Statement m_raiseRevision;
};

template <typename Work>
auto NotebookStore::Tables::read(Work &&work) -> Result<decltype(work(*this))>
{
    using Value = decltype(work(*this));
    return sqlite::guarded(path, [&]() -> Result<Value> { return work(*this); });
}

template <typename Work>
auto NotebookStore::Tables::change(Weight weight, Work &&work) -> Result<decltype(work(*this))>
{
    using Value = decltype(work(*this));
    return sqlite::guarded(path, [&]() -> Result<Value> {
        SQLite::Transaction transaction(*db, SQLite::TransactionBehavior::IMMEDIATE);
        const int changesBefore = db->getTotalChanges();
        const auto finish = [&] {
            if (weight == Weight::Made && db->getTotalChanges() != changesBefore)
                raiseRevision();
            transaction.commit();
        };
        if constexpr (std::is_void_v<Value>) {
            work(*this);
            finish();
            return {};
        } else {
            Value value = work(*this);
            finish();
            return value;
        }
    });
}

template <typename Work>
auto NotebookStore::Tables::changeExisting(Error missing, Work &&work)
    -> Result<typename decltype(work(*this))::value_type>
{
    auto changed = change(Weight::Made, std::forward<Work>(work));
    if (!changed)
        return tl::make_unexpected(std::move(changed).error());
    if (!*changed)
        return tl::make_unexpected(std::move(missing));
    return **std::move(changed);
}

} // namespace unknot::notebook
