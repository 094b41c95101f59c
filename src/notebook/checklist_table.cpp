// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/checklist_table.h"

#include "notebook/row_values.h"
#include "sqlite/connection.h"
#include "sqlite/statement_guard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace unknot::notebook {

namespace {

constexpr auto regionsKey = "regions"_L1;
constexpr auto symptomsKey = "symptoms"_L1;
constexpr auto redFlagsKey = "red_flags"_L1;
constexpr auto conditionsKey = "conditions"_L1;
constexpr auto notSureKey = "not_sure"_L1;
constexpr auto noneOfKey = "none_of"_L1;

QStringList toStrings(const QJsonValue &list)
{
    QStringList strings;
    const QJsonArray values = list.toArray();
    for (const QJsonValue &value : values) {
        if (value.isString())
            strings += value.toString();
    }
    return strings;
}

/// The columns id, name, created, updated, answers, urgency.
SavedChecklist toChecklist(SQLite::Statement &row)
{
    return {.id = ChecklistId(row.getColumn(0).getInt64()),
            .name = sqlite::text(row.getColumn(1)),
            .created = toTime(row.getColumn(2)),
            .updated = toTime(row.getColumn(3)),
            .answers = answersFromJson(sqlite::text(row.getColumn(4))),
            .urgency = sqlite::text(row.getColumn(5))};
}

void bindValues(SQLite::Statement &statement, const SavedChecklist &checklist)
{
    sqlite::bind(statement, ":name", checklist.name);
    statement.bind(":created", int64_t(toMilliseconds(checklist.created)));
    statement.bind(":updated", int64_t(toMilliseconds(checklist.updated)));
    sqlite::bind(statement, ":answers", answersToJson(checklist.answers));
    sqlite::bind(statement, ":urgency", checklist.urgency);
}

} // namespace

QString answersToJson(const StoredAnswers &answers)
{
    const QJsonObject object{{regionsKey, QJsonArray::fromStringList(answers.regions)},
                             {symptomsKey, QJsonArray::fromStringList(answers.symptoms)},
                             {redFlagsKey, QJsonArray::fromStringList(answers.redFlags)},
                             {conditionsKey, QJsonArray::fromStringList(answers.conditions)},
                             {notSureKey, QJsonArray::fromStringList(answers.notSure)},
                             {noneOfKey, QJsonArray::fromStringList(answers.noneOf)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

StoredAnswers answersFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    return {.regions = toStrings(object[regionsKey]),
            .symptoms = toStrings(object[symptomsKey]),
            .redFlags = toStrings(object[redFlagsKey]),
            .conditions = toStrings(object[conditionsKey]),
            .notSure = toStrings(object[notSureKey]),
            .noneOf = toStrings(object[noneOfKey])};
}

ChecklistTable::ChecklistTable(SQLite::Database &db)
    : m_db(db),
      m_all(db, "SELECT id, name, created, updated, answers, urgency FROM checklist ORDER BY updated DESC, id DESC"),
      m_find(db, "SELECT id, name, created, updated, answers, urgency FROM checklist WHERE id = :id"),
      m_put(db, "INSERT OR REPLACE INTO checklist (id, name, created, updated, answers, urgency) "
                "VALUES (:id, :name, :created, :updated, :answers, :urgency)"),
      m_remove(db, "DELETE FROM checklist WHERE id = :id")
{
}

QList<SavedChecklist> ChecklistTable::all()
{
    const sqlite::StatementGuard rows(m_all);
    QList<SavedChecklist> checklists;
    while (rows->executeStep())
        checklists += toChecklist(*rows);
    return checklists;
}

std::optional<SavedChecklist> ChecklistTable::find(ChecklistId id)
{
    const sqlite::StatementGuard row(m_find);
    row->bind(":id", int64_t(id));
    if (!row->executeStep())
        return std::nullopt;
    return toChecklist(*row);
}

ChecklistId ChecklistTable::insert(const SavedChecklist &checklist)
{
    const sqlite::StatementGuard insert(m_put);
    bindValues(*insert, checklist); // without an id, which stays NULL: SQLite gives the next number
    insert->exec();
    return ChecklistId(m_db.getLastInsertRowid());
}

void ChecklistTable::put(const SavedChecklist &checklist)
{
    const sqlite::StatementGuard put(m_put);
    put->bind(":id", int64_t(checklist.id));
    bindValues(*put, checklist);
    put->exec();
}

void ChecklistTable::remove(ChecklistId id)
{
    const sqlite::StatementGuard remove(m_remove);
    remove->bind(":id", int64_t(id));
    remove->exec();
}

} // namespace unknot::notebook
