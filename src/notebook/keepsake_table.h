// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "notebook/saved_checklist.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <optional>

namespace unknot::notebook {

/// The SQL of what is kept about the reader by permission. Its owner begins and ends the transactions and asks
/// for the permission; functions throw as SQLiteCpp does.
class KeepsakeTable final
{
public:
    explicit KeepsakeTable(SQLite::Database &db);

    bool isPermitted(Keepsake what);
    void permit(Keepsake what, const QDateTime &now);
    /// Takes the permission back and deletes what was kept by it.
    void forbid(Keepsake what);

    QList<ConditionId> conditions();
    void setConditions(const QList<ConditionId> &conditions);

    std::optional<ChecklistDraft> draft();
    void setDraft(const ChecklistDraft &draft);
    void clearDraft();

private:
    SQLite::Statement m_isPermitted;
    SQLite::Statement m_permit;
    SQLite::Statement m_forbid;
    SQLite::Statement m_conditions;
    SQLite::Statement m_addCondition;
    SQLite::Statement m_clearConditions;
    SQLite::Statement m_draft;
    SQLite::Statement m_setDraft;
    SQLite::Statement m_clearDraft;
};

} // namespace unknot::notebook
