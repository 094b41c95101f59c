// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "notebook/bookmark.h"
#include "notebook/reading_position.h"
#include "notebook/saved_checklist.h"

#include <QList>

#include <chrono>
#include <memory>
#include <optional>

namespace unknot::notebook {

/// How a notebook is opened.
struct OpenOptions
{
    /// Stands in the name of the copy that is made before the notebook is brought to a newer schema.
    QDateTime now;
    /// How long a call waits for another program that is writing, before it fails with Locked.
    std::chrono::milliseconds lockTimeout{5000};
};

/// Where a bookmark stood and where it stands now; undone by moving it to `from`.
struct BookmarkMove
{
    qsizetype from = 0;
    qsizetype to = 0;

    bool operator==(const BookmarkMove &) const = default;
};

/// All that a notebook holds, as it was at one moment.
struct NotebookContents
{
    QList<Bookmark> bookmarks;
    QList<SavedChecklist> checklists;
    QList<ReadingPosition> readingPositions;
    Keepsakes kept;
    QList<ConditionId> conditions;
    std::optional<ChecklistDraft> draft;

    bool operator==(const NotebookContents &) const = default;
};

/// The reader's own data, in one SQLite file. A store belongs to the thread that opened it.
///
/// Each call is one transaction and on the disk when it returns; a change gives back what its undoing needs.
/// Besides the errors named below, every call can fail with Locked, DiskFull, FileUnwritable or Corrupt, and
/// then nothing has changed.
class NotebookStore final
{
public:
    /// Opens the notebook, makes folder and file if they are missing, and brings an older schema up to date
    /// after a copy was made beside it. A file that cannot be used is left exactly as it is:
    /// NotOurFile, TooNew, Corrupt, FileUnreadable, FileUnwritable, DiskFull, Locked.
    [[nodiscard]] static Result<NotebookStore> open(const QString &path, const OpenOptions &options);

    NotebookStore(NotebookStore &&) noexcept;
    NotebookStore &operator=(NotebookStore &&) noexcept;
    ~NotebookStore();

    [[nodiscard]] Result<NotebookContents> contents();

    // Bookmarks, in the reader's own order. A bookmark keeps its target whether or not the handbook has it.
    [[nodiscard]] Result<QList<Bookmark>> bookmarks();
    [[nodiscard]] Result<bool> isBookmarked(const Target &target);
    /// Adds at the end; nothing if it was there already. Error: BadInput (no well-formed target).
    [[nodiscard]] Result<std::optional<PlacedBookmark>> addBookmark(const Target &target, const QString &title,
                                                                    const QDateTime &now);
    /// Gives what restoreBookmark() needs; nothing if there was no such bookmark.
    [[nodiscard]] Result<std::optional<PlacedBookmark>> removeBookmark(const Target &target);
    /// Brings a removed bookmark back to its place. If it was set again meanwhile, that one stays and takes
    /// over the note unless it has its own. Gives the bookmark as it is now. Error: BadInput.
    [[nodiscard]] Result<PlacedBookmark> restoreBookmark(const PlacedBookmark &removed);
    /// Gives the note before. Error: UnknownTarget.
    [[nodiscard]] Result<QString> setNote(const Target &target, const QString &note);
    /// A position beyond the ends means the first or the last. Error: UnknownTarget.
    [[nodiscard]] Result<BookmarkMove> moveBookmark(const Target &target, qsizetype position);

    // Checklists, the last saved or changed one first. Times are the caller's.
    [[nodiscard]] Result<QList<SavedChecklist>> savedChecklists();
    [[nodiscard]] Result<SavedChecklist> saveChecklist(const QString &name, const StoredAnswers &answers,
                                                       const QString &urgency, const QDateTime &now);
    /// Gives the checklist as it was; restoreChecklist() of that undoes it. Error: UnknownId.
    [[nodiscard]] Result<SavedChecklist> updateChecklist(ChecklistId id, const StoredAnswers &answers,
                                                         const QString &urgency, const QDateTime &now);
    /// Gives the checklist as it was; restoreChecklist() of that undoes it. Error: UnknownId.
    [[nodiscard]] Result<SavedChecklist> renameChecklist(ChecklistId id, const QString &name, const QDateTime &now);
    /// Gives what restoreChecklist() needs; nothing if there was no such checklist.
    [[nodiscard]] Result<std::optional<SavedChecklist>> deleteChecklist(ChecklistId id);
    /// Makes the checklist with this id be exactly this one, whether it is there or not.
    [[nodiscard]] Result<void> restoreChecklist(const SavedChecklist &checklist);

    // Where the reader stopped, one place an article, the last read one first; the last 50 are kept.
    [[nodiscard]] Result<QList<ReadingPosition>> readingPositions();
    /// Error: BadInput (no well-formed target).
    [[nodiscard]] Result<void> recordReading(const ReadingPosition &position);
    /// Takes any target in the article. Gives the place; nothing if there was none.
    [[nodiscard]] Result<std::optional<ReadingPosition>> forgetReading(const Target &target);
    [[nodiscard]] Result<void> forgetAllReading();

    // What is kept about the reader only if they say so; at first nothing is.
    [[nodiscard]] Result<bool> isKept(Keepsake what);
    [[nodiscard]] Result<void> startKeeping(Keepsake what, const QDateTime &now);
    /// Also deletes what was kept, and the traces of it in this file and its log.
    [[nodiscard]] Result<void> stopKeeping(Keepsake what);
    [[nodiscard]] Result<QList<ConditionId>> rememberedConditions();
    /// These and no others. Error: BadInput (conditions are not kept).
    [[nodiscard]] Result<void> rememberConditions(const QList<ConditionId> &conditions);
    [[nodiscard]] Result<std::optional<ChecklistDraft>> draft();
    /// Error: BadInput (drafts are not kept).
    [[nodiscard]] Result<void> saveDraft(const ChecklistDraft &draft);
    [[nodiscard]] Result<void> discardDraft();

    /// To be called before the first change of a day: copies the notebook beside it if the reader changed
    /// something since the last copy and today has none yet. The last seven are kept. Gives the copy's path.
    [[nodiscard]] Result<std::optional<QString>> backupIfChanged(const QDateTime &now);

private:
    class Tables;
    explicit NotebookStore(std::unique_ptr<Tables> tables);

    std::unique_ptr<Tables> m_tables;
};

} // namespace unknot::notebook
