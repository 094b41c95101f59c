// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/notebook_store.h"

#include <QSet>

#include <optional>

namespace unknot::app {

/// The contents of the notebook as its worker has confirmed them, so that stars and lists are painted without a
/// query. A plain value in the GUI thread. Rows are those of this list, which differ from the store's positions
/// only if another program has changed the notebook meanwhile.
class NotebookCache final
{
public:
    NotebookCache() = default;
    explicit NotebookCache(notebook::NotebookContents contents);

    [[nodiscard]] const notebook::NotebookContents &contents() const { return m_contents; }
    [[nodiscard]] bool isBookmarked(const Target &target) const { return m_bookmarked.contains(target); }

    [[nodiscard]] std::optional<qsizetype> rowOf(const Target &target) const;

    /// Gives the row where the bookmark came in; nothing if it was there already.
    std::optional<qsizetype> insert(const notebook::PlacedBookmark &placed);
    /// Gives the row from which the bookmark went; nothing if it was not there.
    std::optional<qsizetype> remove(const Target &target);
    void setNote(qsizetype row, const QString &note);
    /// Gives the rows; nothing if the bookmark is not there.
    std::optional<notebook::BookmarkMove> move(const Target &target, qsizetype to);

    [[nodiscard]] std::optional<notebook::SavedChecklist> checklist(notebook::ChecklistId id) const;
    /// Adds the checklist or replaces the one with its id, in the order of the store.
    void put(const notebook::SavedChecklist &checklist);
    void remove(notebook::ChecklistId id);

    void setReadingPositions(const QList<notebook::ReadingPosition> &positions);
    void startKeeping(notebook::Keepsake what);
    /// Also forgets what was kept.
    void stopKeeping(notebook::Keepsake what);
    void setConditions(const QList<ConditionId> &conditions);
    void setDraft(const std::optional<notebook::ChecklistDraft> &draft);

private:
    notebook::NotebookContents m_contents;
    QSet<Target> m_bookmarked;
};

} // namespace unknot::app
