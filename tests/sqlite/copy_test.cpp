// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/connection.h"
#include "sqlite/copy.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace unknot;
using namespace Qt::StringLiterals;

TEST_CASE("a copy is whole, one file and for its owner only", "[sqlite]")
{
    QTemporaryDir folder;
    const Result<sqlite::Connection> db = sqlite::openWritable(folder.filePath(u"notes.db"_s));
    REQUIRE(db);
    (*db)->exec("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('one'), ('two')");
    const QString path = folder.filePath(u"copy.db"_s);
    REQUIRE(sqlite::copyTo(**db, path)); // while the log still holds what was written

    CHECK(QDir(folder.path()).entryList({u"copy.db*"_s}, QDir::Files) == QStringList{u"copy.db"_s});
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) ==
          0);
    const Result<sqlite::Connection> copy = sqlite::openImmutable(path);
    REQUIRE(copy);
    CHECK((*copy)->execAndGet("SELECT count(*) FROM note").getInt() == 2);
    CHECK(sqlite::integrityProblems(**copy, sqlite::CheckDepth::Full).isEmpty());
}

TEST_CASE("a copy never takes the place of a file", "[sqlite]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"precious.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    CHECK(sqlite::copyTo(db, path).error().code == ErrorCode::BadInput);
    CHECK(QFile(path).size() == 8);
}

TEST_CASE("damage inside a file is put into words", "[sqlite]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.db"_s);
    {
        SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec(
            "CREATE TABLE note (text TEXT); CREATE INDEX by_text ON note (text); INSERT INTO note VALUES ('a'), ('b');"
            "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX by_text ON note (text DESC)' "
            "WHERE name = 'by_text'");
    }
    const Result<sqlite::Connection> db = sqlite::openImmutable(path);
    REQUIRE(db);
    CHECK_FALSE(sqlite::integrityProblems(**db, sqlite::CheckDepth::Full).isEmpty());
}
