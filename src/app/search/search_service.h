// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pack/search/search_query.h"
#include "pack/search/search_results.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <memory>

namespace unknot::app {

class SearchWorker;

/// Searches the handbook in a thread of its own, one answer for the newest words only.
///
/// Lives in the GUI thread. The thread and its connection are made by the first search. A newer search cancels the
/// one before; answers that come late are dropped.
class SearchService final : public QObject
{
    Q_OBJECT

public:
    explicit SearchService(QString packPath, QObject *parent = nullptr);
    ~SearchService() override;

    /// Asks for the best `limit` hits; `ready` or `failed` follows unless a newer search comes first.
    void search(const QString &words, int limit, pack::search::Spelling spelling = pack::search::Spelling::Forgiving);
    /// Gives up the search that is under way.
    void cancel();

signals:
    void ready(const QString &words, const unknot::pack::search::SearchResults &results);
    void failed(const unknot::Error &error);

private:
    void start();
    void takeAnswer(quint64 generation, const QString &words, const Result<pack::search::SearchResults> &answer);

    QString m_packPath;
    QThread m_thread;
    SearchWorker *m_worker = nullptr;
    std::shared_ptr<std::atomic<quint64>> m_newest;
};

} // namespace unknot::app
