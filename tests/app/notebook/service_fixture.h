// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notebook/notebook_service.h"
#include "support/catch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>

namespace unknot::app::test {

inline Target target(QStringView text)
{
    return Target::parse(text).value();
}

/// The code of the only error that a signal has brought.
inline ErrorCode errorIn(const QSignalSpy &spy)
{
    REQUIRE(spy.size() == 1);
    return spy.first().first().value<Error>().code;
}

/// A service on a notebook in a folder of its own, with a clock that stands still unless it is moved.
class ServiceFixture
{
public:
    ServiceFixture()
    {
        REQUIRE(m_folder.isValid());
        restart();
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("notebook.sqlite")); }
    [[nodiscard]] NotebookService &service() { return *m_service; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    void advance(std::chrono::seconds time) { m_now = m_now.addDuration(time); }

    /// Ends the service, as closing the program does, and begins another one on the same notebook.
    void restart()
    {
        m_service.reset();
        m_service = std::make_unique<NotebookService>(path(), [this] { return m_now; });
    }

    void open()
    {
        QSignalSpy ready(m_service.get(), &NotebookService::ready);
        m_service->open();
        REQUIRE(ready.wait());
    }

    /// Opens a notebook that cannot be opened, for this reason.
    void fail(ErrorCode reason)
    {
        QSignalSpy unavailable(m_service.get(), &NotebookService::unavailable);
        m_service->open();
        REQUIRE(unavailable.wait());
        REQUIRE(unavailable.first().first().value<Error>().code == reason);
    }

    /// Waits until all that was asked for is done and confirmed.
    void settle()
    {
        m_service->flush();
        QCoreApplication::sendPostedEvents(m_service.get());
    }

    /// What a program that opens the file now finds in it.
    [[nodiscard]] notebook::NotebookContents onDisk() const
    {
        return notebook::NotebookStore::open(path(), {.now = m_now}).value().contents().value();
    }

private:
    QTemporaryDir m_folder;
    QDateTime m_now{QDate(2026, 11, 24), QTime(20, 34), QTimeZone::utc()};
    std::unique_ptr<NotebookService> m_service;
};

} // namespace unknot::app::test
