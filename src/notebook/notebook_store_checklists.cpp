// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook_tables.h"

namespace unknot::notebook {

namespace {

Error unknown(ChecklistId id)
{
    return {.code = ErrorCode::UnknownId, .subject = QString::number(qint64(id)), .detail = {}};
}

/// Writes what `change` makes of the checklist, and gives it as it was.
template <typename Change>
auto replacing(ChecklistId id, Change &&change)
{
    return [id, change = std::forward<Change>(change)](auto &tables) {
        const std::optional<SavedChecklist> before = tables.checklists.find(id);
        if (before) {
            SavedChecklist after = *before;
            change(after);
            tables.checklists.put(after);
        }
        return before;
    };
}

} // namespace

Result<QList<SavedChecklist>> NotebookStore::savedChecklists()
{
    return m_tables->read([](Tables &tables) { return tables.checklists.all(); });
}

Result<SavedChecklist> NotebookStore::saveChecklist(const QString &name, const StoredAnswers &answers,
                                                    const QString &urgency, const QDateTime &now)
{
    return m_tables->change(Tables::Weight::Made, [&](Tables &tables) {
        SavedChecklist checklist{
            .id = {}, .name = name, .created = now, .updated = now, .answers = answers, .urgency = urgency};
        checklist.id = tables.checklists.insert(checklist);
        return tables.checklists.find(checklist.id).value_or(checklist);
    });
}

Result<SavedChecklist> NotebookStore::updateChecklist(ChecklistId id, const StoredAnswers &answers,
                                                      const QString &urgency, const QDateTime &now)
{
    return m_tables->changeExisting(unknown(id), replacing(id, [&](SavedChecklist &checklist) {
                                        checklist.answers = answers;
                                        checklist.urgency = urgency;
                                        checklist.updated = now;
                                    }));
}

Result<SavedChecklist> NotebookStore::renameChecklist(ChecklistId id, const QString &name, const QDateTime &now)
{
    return m_tables->changeExisting(unknown(id), replacing(id, [&](SavedChecklist &checklist) {
                                        checklist.name = name;
                                        checklist.updated = now;
                                    }));
}

Result<std::optional<SavedChecklist>> NotebookStore::deleteChecklist(ChecklistId id)
{
    return m_tables->change(Tables::Weight::Made, [&](Tables &tables) {
        const std::optional<SavedChecklist> found = tables.checklists.find(id);
        tables.checklists.remove(id);
        return found;
    });
}

Result<void> NotebookStore::restoreChecklist(const SavedChecklist &checklist)
{
    if (qint64(checklist.id) <= 0)
        return tl::make_unexpected(unknown(checklist.id));
    return m_tables->change(Tables::Weight::Made, [&](Tables &tables) { tables.checklists.put(checklist); });
}

} // namespace unknot::notebook
