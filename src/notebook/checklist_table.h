// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/saved_checklist.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <optional>

namespace unknot::notebook {

/// Answers as the JSON object that a row keeps. Reading takes what it understands and leaves the rest.
[[nodiscard]] QString answersToJson(const StoredAnswers &answers);
[[nodiscard]] StoredAnswers answersFromJson(const QString &json);

/// The SQL of the saved checklists. Its owner begins and ends the transactions; functions throw as SQLiteCpp does.
class ChecklistTable final
{
public:
    explicit ChecklistTable(SQLite::Database &db);

    QList<SavedChecklist> all();
    std::optional<SavedChecklist> find(ChecklistId id);

    /// Under a new number, which it gives; the id in `checklist` is not looked at.
    ChecklistId insert(const SavedChecklist &checklist);
    /// Under its own number, in the place of the one that is there.
    void put(const SavedChecklist &checklist);
    void remove(ChecklistId id);

private:
    SQLite::Database &m_db;
    SQLite::Statement m_all;
    SQLite::Statement m_find;
    SQLite::Statement m_put;
    SQLite::Statement m_remove;
};

} // namespace unknot::notebook
