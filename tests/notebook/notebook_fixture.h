// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/notebook_store.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <SQLiteCpp/Database.h>

namespace unknot::notebook::test {

/// A moment of the tests: `hours` after a fixed evening.
inline QDateTime at(int hours)
{
    return QDateTime(QDate(2026, 11, 24), QTime(20, 34), QTimeZone::utc()).addSecs(3600 * qint64(hours));
}

inline Target target(QStringView text)
{
    return Target::parse(text).value();
}

/// The path of a notebook in a folder of its own, which is deleted at the end.
class NotebookFixture
{
public:
    NotebookFixture() { REQUIRE(m_folder.isValid()); }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("notebook.sqlite")); }

    [[nodiscard]] Result<NotebookStore> tryOpen() const { return NotebookStore::open(path(), {.now = at(0)}); }
    [[nodiscard]] NotebookStore open() const
    {
        Result<NotebookStore> store = tryOpen();
        INFO((store ? "" : store.error().detail.toStdString()));
        REQUIRE(store.has_value());
        return *std::move(store);
    }

    /// Runs SQL on the file as a program that knows nothing of Unknot would.
    void execute(const QByteArray &sql) const
    {
        SQLite::Database db(path().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec(sql.constData());
    }

    [[nodiscard]] QByteArray bytes() const { return bytesOf(path()); }

    static QByteArray bytesOf(const QString &file)
    {
        QFile reader(file);
        REQUIRE(reader.open(QIODevice::ReadOnly));
        return reader.readAll();
    }

    void overwrite(const QByteArray &content) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(content) == content.size());
    }

private:
    QTemporaryDir m_folder;
};

/// The error code of a result that must be an error.
template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

/// Targets of the bookmarks in their order, to compare with one line.
inline QStringList order(NotebookStore &store)
{
    const QList<Bookmark> bookmarks = store.bookmarks().value();
    QStringList targets;
    for (const Bookmark &bookmark : bookmarks)
        targets += bookmark.target.toString();
    return targets;
}

} // namespace unknot::notebook::test
