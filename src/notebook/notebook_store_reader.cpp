// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program notes by itself about the reader: where they stopped, and what they let it keep.
#include "base/logging.h"
#include "notebook/notebook_tables.h"
#include "notebook/row_values.h"

using namespace Qt::StringLiterals;

namespace unknot::notebook {

namespace {

/// Turns "not permitted" into an error after a change that was only done if permitted.
Result<void> permittedOnly(const Result<bool> &permitted)
{
    if (!permitted)
        return tl::make_unexpected(permitted.error());
    if (!*permitted)
        return failure(ErrorCode::BadInput, {}, u"the reader has not allowed to keep this"_s);
    return {};
}

} // namespace

Result<QList<ReadingPosition>> NotebookStore::readingPositions()
{
    return m_tables->read([](Tables &tables) { return tables.reading.all(); });
}

Result<void> NotebookStore::recordReading(const ReadingPosition &position)
{
    if (!isWellFormed(position.target))
        return failure(ErrorCode::BadInput, position.target.toString());
    return m_tables->change(Tables::Weight::Passing, [&](Tables &tables) { tables.reading.record(position); });
}

Result<std::optional<ReadingPosition>> NotebookStore::forgetReading(const Target &target)
{
    return m_tables->change(Tables::Weight::Passing, [&](Tables &tables) {
        const std::optional<ReadingPosition> found = tables.reading.find(target);
        tables.reading.remove(target);
        return found;
    });
}

Result<void> NotebookStore::forgetAllReading()
{
    return m_tables->change(Tables::Weight::Passing, [](Tables &tables) { tables.reading.clear(); });
}

Result<bool> NotebookStore::isKept(Keepsake what)
{
    return m_tables->read([&](Tables &tables) { return tables.keepsakes.isPermitted(what); });
}

Result<void> NotebookStore::startKeeping(Keepsake what, const QDateTime &now)
{
    return m_tables->change(Tables::Weight::Made, [&](Tables &tables) { tables.keepsakes.permit(what, now); });
}

Result<void> NotebookStore::stopKeeping(Keepsake what)
{
    Result<void> stopped =
        m_tables->change(Tables::Weight::Made, [&](Tables &tables) { tables.keepsakes.forbid(what); });
    if (!stopped)
        return stopped;
    // The log still holds the old pages. If another program is reading it stays until the next checkpoint.
    const Result<int> emptied =
        m_tables->read([](Tables &tables) { return tables.db->exec("PRAGMA wal_checkpoint(TRUNCATE)"); });
    if (!emptied)
        qCWarning(lcNotebook) << "the log of the notebook could not be emptied:" << emptied.error().detail;
    return {};
}

Result<QList<ConditionId>> NotebookStore::rememberedConditions()
{
    return m_tables->read([](Tables &tables) { return tables.keepsakes.conditions(); });
}

Result<void> NotebookStore::rememberConditions(const QList<ConditionId> &conditions)
{
    return permittedOnly(m_tables->change(Tables::Weight::Made, [&](Tables &tables) {
        const bool permitted = tables.keepsakes.isPermitted(Keepsake::Conditions);
        if (permitted)
            tables.keepsakes.setConditions(conditions);
        return permitted;
    }));
}

Result<std::optional<ChecklistDraft>> NotebookStore::draft()
{
    return m_tables->read([](Tables &tables) { return tables.keepsakes.draft(); });
}

Result<void> NotebookStore::saveDraft(const ChecklistDraft &draft)
{
    return permittedOnly(m_tables->change(Tables::Weight::Passing, [&](Tables &tables) {
        const bool permitted = tables.keepsakes.isPermitted(Keepsake::Draft);
        if (permitted)
            tables.keepsakes.setDraft(draft);
        return permitted;
    }));
}

Result<void> NotebookStore::discardDraft()
{
    return m_tables->change(Tables::Weight::Passing, [](Tables &tables) { tables.keepsakes.clearDraft(); });
}

} // namespace unknot::notebook
