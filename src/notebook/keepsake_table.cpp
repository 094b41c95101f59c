// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/keepsake_table.h"

#include "notebook/checklist_table.h"
#include "notebook/row_values.h"
#include "sqlite/connection.h"
#include "sqlite/statement_guard.h"

namespace unknot::notebook {

namespace {

QStringView wordFor(Keepsake what)
{
    switch (what) {
    case Keepsake::Conditions:
        return u"conditions";
    case Keepsake::Draft:
        return u"draft";
    }
    Q_UNREACHABLE();
}

} // namespace

KeepsakeTable::KeepsakeTable(SQLite::Database &db)
    : m_isPermitted(db, "SELECT 1 FROM permission WHERE what = :what"),
      m_permit(db, "INSERT OR IGNORE INTO permission (what, granted) VALUES (:what, :granted)"),
      m_forbid(db, "DELETE FROM permission WHERE what = :what"),
      m_conditions(db, "SELECT condition FROM remembered_condition ORDER BY condition"),
      m_addCondition(db, "INSERT OR IGNORE INTO remembered_condition (condition) VALUES (:condition)"),
      m_clearConditions(db, "DELETE FROM remembered_condition"), m_draft(db, "SELECT answers, updated FROM draft"),
      m_setDraft(db, "INSERT OR REPLACE INTO draft (only_row, answers, updated) VALUES (1, :answers, :updated)"),
      m_clearDraft(db, "DELETE FROM draft")
{
}

bool KeepsakeTable::isPermitted(Keepsake what)
{
    const sqlite::StatementGuard row(m_isPermitted);
    sqlite::bind(*row, ":what", wordFor(what));
    return row->executeStep();
}

void KeepsakeTable::permit(Keepsake what, const QDateTime &now)
{
    const sqlite::StatementGuard permit(m_permit);
    sqlite::bind(*permit, ":what", wordFor(what));
    permit->bind(":granted", int64_t(toMilliseconds(now)));
    permit->exec();
}

void KeepsakeTable::forbid(Keepsake what)
{
    const sqlite::StatementGuard forbid(m_forbid);
    sqlite::bind(*forbid, ":what", wordFor(what));
    forbid->exec();
    switch (what) {
    case Keepsake::Conditions:
        setConditions({});
        break;
    case Keepsake::Draft:
        clearDraft();
        break;
    }
}

QList<ConditionId> KeepsakeTable::conditions()
{
    const sqlite::StatementGuard rows(m_conditions);
    QList<ConditionId> conditions;
    while (rows->executeStep())
        conditions += ConditionId(sqlite::text(rows->getColumn(0)));
    return conditions;
}

void KeepsakeTable::setConditions(const QList<ConditionId> &conditions)
{
    {
        const sqlite::StatementGuard clear(m_clearConditions);
        clear->exec();
    }
    for (const ConditionId &condition : conditions) {
        const sqlite::StatementGuard add(m_addCondition);
        sqlite::bind(*add, ":condition", condition.toString());
        add->exec();
    }
}

std::optional<ChecklistDraft> KeepsakeTable::draft()
{
    const sqlite::StatementGuard row(m_draft);
    if (!row->executeStep())
        return std::nullopt;
    return ChecklistDraft{.answers = answersFromJson(sqlite::text(row->getColumn(0))),
                          .updated = toTime(row->getColumn(1))};
}

void KeepsakeTable::setDraft(const ChecklistDraft &draft)
{
    const sqlite::StatementGuard set(m_setDraft);
    sqlite::bind(*set, ":answers", answersToJson(draft.answers));
    set->bind(":updated", int64_t(toMilliseconds(draft.updated)));
    set->exec();
}

void KeepsakeTable::clearDraft()
{
    const sqlite::StatementGuard clear(m_clearDraft);
    clear->exec();
}

} // namespace unknot::notebook
