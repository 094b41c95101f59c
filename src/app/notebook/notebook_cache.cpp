// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notebook/notebook_cache.h"

#include <algorithm>
#include <tuple>

namespace unknot::app {

using namespace notebook;

NotebookCache::NotebookCache(NotebookContents contents) : m_contents(std::move(contents))
{
    for (const Bookmark &bookmark : std::as_const(m_contents.bookmarks))
        m_bookmarked.insert(bookmark.target);
}

std::optional<qsizetype> NotebookCache::insert(const PlacedBookmark &placed)
{
    if (isBookmarked(placed.bookmark.target))
        return std::nullopt;
    const qsizetype row = qBound(qsizetype(0), placed.position, m_contents.bookmarks.size());
    m_contents.bookmarks.insert(row, placed.bookmark);
    m_bookmarked.insert(placed.bookmark.target);
    return row;
}

std::optional<qsizetype> NotebookCache::remove(const Target &target)
{
    const std::optional<qsizetype> row = rowOf(target);
    if (row) {
        m_contents.bookmarks.removeAt(*row);
        m_bookmarked.remove(target);
    }
    return row;
}

void NotebookCache::setNote(qsizetype row, const QString &note)
{
    m_contents.bookmarks[row].note = note;
}

std::optional<BookmarkMove> NotebookCache::move(const Target &target, qsizetype to)
{
    const std::optional<qsizetype> from = rowOf(target);
    if (!from)
        return std::nullopt;
    const BookmarkMove move{.from = *from, .to = qBound(qsizetype(0), to, m_contents.bookmarks.size() - 1)};
    m_contents.bookmarks.move(move.from, move.to);
    return move;
}

std::optional<SavedChecklist> NotebookCache::checklist(ChecklistId id) const
{
    for (const SavedChecklist &checklist : m_contents.checklists) {
        if (checklist.id == id)
            return checklist;
    }
    return std::nullopt;
}

void NotebookCache::put(const SavedChecklist &checklist)
{
    remove(checklist.id);
    // The last changed first, and of two at the same time the later one.
    const auto newerFirst = [](const SavedChecklist &a, const SavedChecklist &b) {
        return std::tie(a.updated, a.id) > std::tie(b.updated, b.id);
    };
    QList<SavedChecklist> &all = m_contents.checklists;
    all.insert(std::upper_bound(all.begin(), all.end(), checklist, newerFirst), checklist);
}

void NotebookCache::remove(ChecklistId id)
{
    m_contents.checklists.removeIf([&](const SavedChecklist &kept) { return kept.id == id; });
}

void NotebookCache::setReadingPositions(const QList<ReadingPosition> &positions)
{
    m_contents.readingPositions = positions;
}

void NotebookCache::startKeeping(Keepsake what)
{
    m_contents.kept.setFlag(what);
}

void NotebookCache::stopKeeping(Keepsake what)
{
    m_contents.kept.setFlag(what, false);
    switch (what) {
    case Keepsake::Conditions:
        m_contents.conditions.clear();
        break;
    case Keepsake::Draft:
        m_contents.draft.reset();
        break;
    }
}

void NotebookCache::setConditions(const QList<ConditionId> &conditions)
{
    m_contents.conditions = conditions;
}

void NotebookCache::setDraft(const std::optional<ChecklistDraft> &draft)
{
    m_contents.draft = draft;
}

std::optional<qsizetype> NotebookCache::rowOf(const Target &target) const
{
    if (!isBookmarked(target))
        return std::nullopt;
    const QList<Bookmark> &all = m_contents.bookmarks;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Bookmark &bookmark) { return bookmark.target == target; });
    return found - all.begin();
}

} // namespace unknot::app
