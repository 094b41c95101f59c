// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notebook/notebook_service.h"

#include "app/notebook/notebook_worker.h"

#include <QMetaObject>

using namespace Qt::StringLiterals;

namespace unknot::app {

using namespace notebook;

namespace {

Error closed()
{
    return {.code = ErrorCode::Cancelled, .subject = {}, .detail = u"the notebook is closed"_s};
}

} // namespace

NotebookService::NotebookService(QString path, Clock clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_error(closed()),
      m_worker(std::make_unique<NotebookWorker>(std::move(path)))
{
    m_thread.setObjectName(u"notebook"_s);
    m_worker->moveToThread(&m_thread);
    connect(m_worker.get(), &NotebookWorker::copyFailed, this, &NotebookService::failed);
}

NotebookService::~NotebookService()
{
    shutdown();
}

void NotebookService::open()
{
    if (isAccepting())
        return;
    start();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, worker = m_worker.get(), now = m_clock()] {
            const Result<NotebookContents> contents = worker->open(now);
            QMetaObject::invokeMethod(
                this, [this, contents] { takeContents(contents); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

bool NotebookService::canBeginAnew() const
{
    if (m_state != State::Unavailable)
        return false;
    return m_error.code == ErrorCode::Corrupt || m_error.code == ErrorCode::NotOurFile ||
           m_error.code == ErrorCode::TooNew;
}

void NotebookService::beginAnew()
{
    if (!canBeginAnew())
        return;
    start();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, worker = m_worker.get(), now = m_clock()] {
            const Result<Renewal> renewal = worker->renew(now);
            const Result<NotebookContents> contents =
                renewal ? worker->open(now) : Result<NotebookContents>(tl::make_unexpected(renewal.error()));
            QMetaObject::invokeMethod(
                this,
                [this, renewal, contents] {
                    if (renewal)
                        emit begunAnew(renewal->keptAs, renewal->restoredFrom);
                    takeContents(contents);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void NotebookService::start()
{
    m_state = State::Opening;
    if (!m_thread.isRunning())
        m_thread.start();
}

void NotebookService::flush()
{
    if (m_thread.isRunning()) // its queue is in order: when this is run, all before it is done
        QMetaObject::invokeMethod(
            m_worker.get(), [] {}, Qt::BlockingQueuedConnection);
}

void NotebookService::shutdown()
{
    m_state = State::Closed;
    m_error = closed();
    if (!m_thread.isRunning())
        return;
    // Not by quit() alone, which would leave the rest of the queue undone.
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void NotebookService::takeContents(const Result<NotebookContents> &contents)
{
    if (m_state != State::Opening) // shut down meanwhile
        return;
    if (!contents) {
        m_state = State::Unavailable;
        m_error = contents.error();
        m_cache = {};
        emit unavailable(m_error);
        return;
    }
    m_state = State::Ready;
    m_error = {};
    m_cache = NotebookCache(*contents);
    emit ready();
}

} // namespace unknot::app
