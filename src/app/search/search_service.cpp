// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/search_service.h"

#include "pack/search/searcher.h"

#include <QMetaObject>

#include <optional>

namespace unknot::app {

/// Lives in the search thread and owns the connection there.
class SearchWorker final : public QObject
{
    Q_OBJECT

public:
    SearchWorker(QString packPath, std::shared_ptr<std::atomic<quint64>> newest)
        : m_packPath(std::move(packPath)), m_newest(std::move(newest))
    {
    }

    void search(quint64 generation, const QString &words, int limit, pack::search::Spelling spelling)
    {
        if (generation == *m_newest)
            emit answered(generation, words, run(generation, pack::search::parseQuery(words, spelling), limit));
    }

signals:
    void answered(quint64 generation, const QString &words, const unknot::Result<unknot::pack::search::SearchResults> &answer);

private:
    Result<pack::search::SearchResults> run(quint64 generation, const pack::search::SearchQuery &query, int limit)
    {
        if (!m_searcher) {
            auto searcher = pack::search::Searcher::open(m_packPath);
            if (!searcher)
                return tl::make_unexpected(searcher.error());
            m_searcher.emplace(std::move(*searcher));
        }
        return m_searcher->search(query, limit, [this, generation] { return generation != *m_newest; });
    }

    QString m_packPath;
    std::shared_ptr<std::atomic<quint64>> m_newest;
    std::optional<pack::search::Searcher> m_searcher;
};

SearchService::SearchService(QString packPath, QObject *parent)
    : QObject(parent), m_packPath(std::move(packPath)), m_newest(std::make_shared<std::atomic<quint64>>(0))
{
}

SearchService::~SearchService()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void SearchService::search(const QString &words, int limit, pack::search::Spelling spelling)
{
    if (!m_worker)
        start();
    const quint64 generation = ++*m_newest;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, generation, words, limit, spelling] { worker->search(generation, words, limit, spelling); },
        Qt::QueuedConnection);
}

void SearchService::cancel()
{
    ++*m_newest;
}

void SearchService::start()
{
    m_worker = new SearchWorker(m_packPath, m_newest);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SearchWorker::answered, this, &SearchService::takeAnswer);
    m_thread.setObjectName("search");
    m_thread.start();
}

void SearchService::takeAnswer(quint64 generation, const QString &words, const Result<pack::search::SearchResults> &answer)
{
    if (generation != *m_newest)
        return;
    if (answer)
        emit ready(words, *answer);
    else if (answer.error().code != ErrorCode::Cancelled)
        emit failed(answer.error());
}

} // namespace unknot::app

#include "search_service.moc"
