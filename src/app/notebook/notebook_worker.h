// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/notebook_store.h"

#include <QObject>

#include <optional>
#include <utility>

namespace unknot::app {

/// What became of a notebook that could not be used.
struct Renewal
{
    /// Where it is now; empty if there was no file any more.
    QString keptAs;
    /// The copy that stands in its place; empty if a new notebook begins there.
    QString restoredFrom;
};

/// Lives in the notebook's thread and owns the open notebook there. All its functions run in that thread.
class NotebookWorker final : public QObject
{
    Q_OBJECT

public:
    explicit NotebookWorker(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] Result<notebook::NotebookContents> open(const QDateTime &now);
    /// Renames the file that cannot be used and puts the newest whole copy in its place, if there is one.
    /// The notebook stays closed.
    [[nodiscard]] Result<Renewal> renew(const QDateTime &now);
    void close();

    /// Runs `work` on the notebook. The first change of a day copies it before.
    template <typename Work>
    [[nodiscard]] auto change(const QDateTime &now, const Work &work)
        -> decltype(work(std::declval<notebook::NotebookStore &>()))
    {
        if (!m_store)
            return tl::make_unexpected(m_closedBecause);
        copyOnceADay(now);
        return work(*m_store);
    }

signals:
    /// The copy of the day could not be made; the change that it stood before was made nevertheless.
    void copyFailed(const unknot::Error &error);

private:
    void copyOnceADay(const QDateTime &now);

    QString m_path;
    std::optional<notebook::NotebookStore> m_store;
    Error m_closedBecause;
    QDate m_lookedAtCopies;
};

} // namespace unknot::app
