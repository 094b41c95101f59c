// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notebook/clock.h"
#include "app/notebook/notebook_cache.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace unknot::app {

class NotebookWorker;

/// The reader's notebook for the window: what it holds is known at once, and every change is made in a thread of
/// its own and confirmed by a signal.
///
/// Lives in the GUI thread. Changes are made in the order in which they are asked for, also those asked for
/// while the notebook is still being opened. Without a notebook reading goes on; a change then ends in `failed`.
/// Destruction waits until everything that was asked for is on the disk.
class NotebookService final : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Ready, Unavailable };

    NotebookService(QString path, Clock clock, QObject *parent = nullptr);
    ~NotebookService() override;

    /// Opens the notebook, or tries again: `ready` or `unavailable` follows.
    void open();
    /// Whether the file itself is the obstacle, so that beginning anew helps. A notebook that is only locked or
    /// on a full disk is left in peace.
    [[nodiscard]] bool canBeginAnew() const;
    /// Puts a notebook that cannot be used aside and goes on with its newest whole copy, or else with an empty one:
    /// `begunAnew` and `ready`, or `unavailable`.
    void beginAnew();
    /// Waits until all that was asked for is on the disk. The signals of it come later.
    void flush();
    /// The same, and closes the notebook.
    void shutdown();

    [[nodiscard]] State state() const { return m_state; }
    /// Why there is no notebook, when the state is Unavailable.
    [[nodiscard]] const Error &whyUnavailable() const { return m_error; }
    /// As confirmed so far; empty until `ready`.
    [[nodiscard]] const notebook::NotebookContents &contents() const { return m_cache.contents(); }
    [[nodiscard]] bool isBookmarked(const Target &target) const { return m_cache.isBookmarked(target); }
    [[nodiscard]] bool isKept(notebook::Keepsake what) const { return contents().kept.testFlag(what); }

    void addBookmark(const Target &target, const QString &title);
    void removeBookmark(const Target &target);
    /// What a star does: two quick clicks add and remove.
    void toggleBookmark(const Target &target, const QString &title);
    void restoreBookmark(const notebook::PlacedBookmark &removed);
    void setNote(const Target &target, const QString &note);
    void moveBookmark(const Target &target, qsizetype position);

    void saveChecklist(const QString &name, const notebook::StoredAnswers &answers, const QString &urgency);
    void updateChecklist(notebook::ChecklistId id, const notebook::StoredAnswers &answers, const QString &urgency);
    void renameChecklist(notebook::ChecklistId id, const QString &name);
    void deleteChecklist(notebook::ChecklistId id);
    void restoreChecklist(const notebook::SavedChecklist &checklist);

    /// Silently does nothing without a notebook: it is called by scrolling, not by a wish.
    void recordReading(const Target &target, double progress);
    void forgetReading(const Target &target);
    void forgetAllReading();

    void startKeeping(notebook::Keepsake what);
    void stopKeeping(notebook::Keepsake what);
    void rememberConditions(const QList<ConditionId> &conditions);
    /// Silently does nothing unless drafts are kept: it is called by every tick.
    void saveDraft(const notebook::StoredAnswers &answers);
    void discardDraft();

signals:
    void ready();
    void unavailable(const unknot::Error &error);
    /// The notebook that could not be used is now in the file `keptAs`; `restoredFrom` is the copy that took its
    /// place, or empty.
    void begunAnew(const QString &keptAs, const QString &restoredFrom);
    /// A change that was not made.
    void failed(const unknot::Error &error);

    /// Rows are those of `contents().bookmarks`.
    void bookmarkAdded(qsizetype row, const unknot::notebook::Bookmark &bookmark);
    /// `removed` is what restoreBookmark() takes.
    void bookmarkRemoved(qsizetype row, const unknot::notebook::PlacedBookmark &removed);
    void noteChanged(qsizetype row, const unknot::notebook::Bookmark &bookmark, const QString &before);
    void bookmarkMoved(const unknot::Target &target, const unknot::notebook::BookmarkMove &rows);

    void checklistSaved(const unknot::notebook::SavedChecklist &checklist);
    /// restoreChecklist() of `before` undoes it.
    void checklistChanged(const unknot::notebook::SavedChecklist &now, const unknot::notebook::SavedChecklist &before);
    void checklistDeleted(const unknot::notebook::SavedChecklist &checklist);

    void readingPositionsChanged();
    /// What may be kept, the remembered conditions or the draft.
    void keepsakesChanged();

private:
    /// Runs `work` on the store in its thread, then here `done` with its value or `refused` with its error.
    template <typename Work, typename Done, typename Refused>
    void ask(Work work, Done done, Refused refused);
    /// The same; an error becomes `failed`.
    template <typename Work, typename Done>
    void change(Work work, Done done);
    [[nodiscard]] bool isAccepting() const { return m_state == State::Opening || m_state == State::Ready; }
    void start();
    void takeContents(const Result<notebook::NotebookContents> &contents);
    void takeAdded(const notebook::PlacedBookmark &added);
    void takeRemoved(const notebook::PlacedBookmark &removed);
    void takeNote(const Target &target, const QString &note);
    void takeReading(const QList<notebook::ReadingPosition> &positions);
    void takeChecklist(const notebook::SavedChecklist &now, const notebook::SavedChecklist &before);

    const Clock m_clock;
    State m_state = State::Closed;
    /// What a change ends in while there is no notebook.
    Error m_error;
    NotebookCache m_cache;
    QThread m_thread;
    std::unique_ptr<NotebookWorker> m_worker;
};

} // namespace unknot::app
