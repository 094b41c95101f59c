// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be asked of the notebook, and what is made of the confirmations.
#include "app/notebook/notebook_service.h"
#include "app/notebook/notebook_worker.h"
#include "base/logging.h"

#include <QMetaObject>

#include <type_traits>

namespace unknot::app {

using namespace notebook;

namespace {

/// What a toggle did: one of the two.
struct Toggled
{
    std::optional<PlacedBookmark> added;
    std::optional<PlacedBookmark> removed;
};

} // namespace

template <typename Work, typename Done, typename Refused>
void NotebookService::ask(Work work, Done done, Refused refused)
{
    if (!isAccepting()) {
        refused(m_error);
        return;
    }
    // The thread ends before this object does, and confirmations that come later are dropped with it.
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, worker = m_worker.get(), now = m_clock(), work, done, refused] {
            const auto answer = worker->change(now, work);
            QMetaObject::invokeMethod(
                this,
                [answer, done, refused] {
                    if (!answer)
                        refused(answer.error());
                    else if constexpr (std::is_void_v<typename decltype(answer)::value_type>)
                        done();
                    else
                        done(*answer);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

template <typename Work, typename Done>
void NotebookService::change(Work work, Done done)
{
    ask(work, done, [this](const Error &error) { emit failed(error); });
}

// Bookmarks

void NotebookService::addBookmark(const Target &target, const QString &title)
{
    change([target, title, now = m_clock()](NotebookStore &store) { return store.addBookmark(target, title, now); },
           [this](const std::optional<PlacedBookmark> &added) {
               if (added)
                   takeAdded(*added);
           });
}

void NotebookService::removeBookmark(const Target &target)
{
    change([target](NotebookStore &store) { return store.removeBookmark(target); },
           [this](const std::optional<PlacedBookmark> &removed) {
               if (removed)
                   takeRemoved(*removed);
           });
}

void NotebookService::toggleBookmark(const Target &target, const QString &title)
{
    change(
        [target, title, now = m_clock()](NotebookStore &store) -> Result<Toggled> {
            const Result<std::optional<PlacedBookmark>> removed = store.removeBookmark(target);
            if (!removed)
                return tl::make_unexpected(removed.error());
            if (*removed)
                return Toggled{.added = std::nullopt, .removed = *removed};
            return store.addBookmark(target, title, now).transform([](const std::optional<PlacedBookmark> &added) {
                return Toggled{.added = added, .removed = std::nullopt};
            });
        },
        [this](const Toggled &toggled) {
            if (toggled.removed)
                takeRemoved(*toggled.removed);
            if (toggled.added)
                takeAdded(*toggled.added);
        });
}

void NotebookService::restoreBookmark(const PlacedBookmark &removed)
{
    change([removed](NotebookStore &store) { return store.restoreBookmark(removed); },
           [this](const PlacedBookmark &restored) { takeAdded(restored); });
}

void NotebookService::takeAdded(const PlacedBookmark &added)
{
    if (const std::optional<qsizetype> row = m_cache.insert(added))
        emit bookmarkAdded(*row, added.bookmark);
    else // restored after it had been set again: only its note can be another one
        takeNote(added.bookmark.target, added.bookmark.note);
}

void NotebookService::takeRemoved(const PlacedBookmark &removed)
{
    if (const std::optional<qsizetype> row = m_cache.remove(removed.bookmark.target))
        emit bookmarkRemoved(*row, removed);
}

void NotebookService::setNote(const Target &target, const QString &note)
{
    change([target, note](NotebookStore &store) { return store.setNote(target, note); },
           [this, target, note](const QString &) { takeNote(target, note); });
}

void NotebookService::moveBookmark(const Target &target, qsizetype position)
{
    change([target, position](NotebookStore &store) { return store.moveBookmark(target, position); },
           [this, target](const BookmarkMove &move) {
               if (const std::optional<BookmarkMove> rows = m_cache.move(target, move.to);
                   rows && rows->from != rows->to)
                   emit bookmarkMoved(target, *rows);
           });
}

void NotebookService::takeNote(const Target &target, const QString &note)
{
    const std::optional<qsizetype> row = m_cache.rowOf(target);
    if (!row)
        return;
    const QString before = contents().bookmarks[*row].note;
    m_cache.setNote(*row, note);
    emit noteChanged(*row, contents().bookmarks[*row], before);
}

// Checklists

void NotebookService::saveChecklist(const QString &name, const StoredAnswers &answers, const QString &urgency)
{
    change([name, answers, urgency,
            now = m_clock()](NotebookStore &store) { return store.saveChecklist(name, answers, urgency, now); },
           [this](const SavedChecklist &saved) {
               m_cache.put(saved);
               emit checklistSaved(saved);
           });
}

void NotebookService::updateChecklist(ChecklistId id, const StoredAnswers &answers, const QString &urgency)
{
    const QDateTime now = m_clock();
    change(
        [id, answers, urgency, now](NotebookStore &store) { return store.updateChecklist(id, answers, urgency, now); },
        [this, answers, urgency, now](const SavedChecklist &before) {
            SavedChecklist after = before;
            after.answers = answers;
            after.urgency = urgency;
            after.updated = now;
            takeChecklist(after, before);
        });
}

void NotebookService::renameChecklist(ChecklistId id, const QString &name)
{
    const QDateTime now = m_clock();
    change([id, name, now](NotebookStore &store) { return store.renameChecklist(id, name, now); },
           [this, name, now](const SavedChecklist &before) {
               SavedChecklist after = before;
               after.name = name;
               after.updated = now;
               takeChecklist(after, before);
           });
}

void NotebookService::deleteChecklist(ChecklistId id)
{
    change([id](NotebookStore &store) { return store.deleteChecklist(id); },
           [this](const std::optional<SavedChecklist> &deleted) {
               if (!deleted)
                   return;
               m_cache.remove(deleted->id);
               emit checklistDeleted(*deleted);
           });
}

void NotebookService::restoreChecklist(const SavedChecklist &checklist)
{
    change([checklist](NotebookStore &store) { return store.restoreChecklist(checklist); },
           [this, checklist] {
               const std::optional<SavedChecklist> before = m_cache.checklist(checklist.id);
               if (before) {
                   takeChecklist(checklist, *before);
                   return;
               }
               m_cache.put(checklist);
               emit checklistSaved(checklist);
           });
}

void NotebookService::takeChecklist(const SavedChecklist &now, const SavedChecklist &before)
{
    m_cache.put(now);
    emit checklistChanged(now, before);
}

// Reading

void NotebookService::recordReading(const Target &target, double progress)
{
    if (!isAccepting())
        return;
    const ReadingPosition position{.target = target, .progress = progress, .read = m_clock()};
    ask(
        [position](NotebookStore &store) {
            return store.recordReading(position).and_then([&] { return store.readingPositions(); });
        },
        [this](const QList<ReadingPosition> &positions) { takeReading(positions); },
        [](const Error &error) { qCWarning(lcNotebook) << "a reading position was not kept:" << error.detail; });
}

void NotebookService::forgetReading(const Target &target)
{
    change(
        [target](NotebookStore &store) {
            return store.forgetReading(target).and_then([&](const auto &) { return store.readingPositions(); });
        },
        [this](const QList<ReadingPosition> &positions) { takeReading(positions); });
}

void NotebookService::forgetAllReading()
{
    change([](NotebookStore &store) { return store.forgetAllReading(); }, [this] { takeReading({}); });
}

void NotebookService::takeReading(const QList<ReadingPosition> &positions)
{
    m_cache.setReadingPositions(positions);
    emit readingPositionsChanged();
}

// What is kept about the reader

void NotebookService::startKeeping(Keepsake what)
{
    change([what, now = m_clock()](NotebookStore &store) { return store.startKeeping(what, now); },
           [this, what] {
               m_cache.startKeeping(what);
               emit keepsakesChanged();
           });
}

void NotebookService::stopKeeping(Keepsake what)
{
    change([what](NotebookStore &store) { return store.stopKeeping(what); },
           [this, what] {
               m_cache.stopKeeping(what);
               emit keepsakesChanged();
           });
}

void NotebookService::rememberConditions(const QList<ConditionId> &conditions)
{
    change(
        [conditions](NotebookStore &store) {
            return store.rememberConditions(conditions).and_then([&] { return store.rememberedConditions(); });
        },
        [this](const QList<ConditionId> &remembered) {
            m_cache.setConditions(remembered);
            emit keepsakesChanged();
        });
}

void NotebookService::saveDraft(const StoredAnswers &answers)
{
    if (!isAccepting())
        return;
    const ChecklistDraft draft{.answers = answers, .updated = m_clock()};
    change(
        // Asked in the thread: a permission that was given just before this call counts.
        [draft](NotebookStore &store) -> Result<bool> {
            const Result<bool> kept = store.isKept(Keepsake::Draft);
            if (!kept || !*kept)
                return kept;
            return store.saveDraft(draft).transform([] { return true; });
        },
        [this, draft](bool kept) {
            if (!kept)
                return;
            m_cache.setDraft(draft);
            emit keepsakesChanged();
        });
}

void NotebookService::discardDraft()
{
    change([](NotebookStore &store) { return store.discardDraft(); },
           [this] {
               m_cache.setDraft(std::nullopt);
               emit keepsakesChanged();
           });
}

} // namespace unknot::app
