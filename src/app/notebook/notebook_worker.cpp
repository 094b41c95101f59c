// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notebook/notebook_worker.h"

#include "notebook/notebook_files.h"

namespace unknot::app {

Result<notebook::NotebookContents> NotebookWorker::open(const QDateTime &now)
{
    m_store.reset();
    Result<notebook::NotebookStore> store = notebook::NotebookStore::open(m_path, {.now = now});
    Result<notebook::NotebookContents> contents =
        store ? store->contents() : Result<notebook::NotebookContents>(tl::make_unexpected(store.error()));
    if (contents)
        m_store = *std::move(store);
    else
        m_closedBecause = contents.error();
    return contents;
}

Result<Renewal> NotebookWorker::renew(const QDateTime &now)
{
    const Result<QString> aside = notebook::setAside(m_path, now);
    if (!aside && aside.error().code != ErrorCode::FileMissing)
        return tl::make_unexpected(aside.error());
    const std::optional<QString> copy = notebook::latestBackup(m_path);
    if (copy) {
        if (const Result<QString> restored = notebook::backup(*copy, m_path); !restored)
            return tl::make_unexpected(restored.error());
    }
    return Renewal{.keptAs = aside.value_or(QString()), .restoredFrom = copy.value_or(QString())};
}

void NotebookWorker::close()
{
    m_store.reset();
}

void NotebookWorker::copyOnceADay(const QDateTime &now)
{
    if (m_lookedAtCopies == now.date())
        return;
    m_lookedAtCopies = now.date();
    if (const Result<std::optional<QString>> copied = m_store->backupIfChanged(now); !copied)
        emit copyFailed(copied.error());
}

} // namespace unknot::app
