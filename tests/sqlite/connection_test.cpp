// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/connection.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

void makeDatabase(const QString &path)
{
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('kept')");
}

void makeText(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("This is a letter, not a database. It is long enough to fill a header: "
               "a hundred bytes and some more, so that SQLite looks at it in earnest.");
}

template <typename Work>
ErrorCode errorCodeOf(Work &&work)
{
    const Result<void> result = sqlite::guarded(u"subject"_s, [&]() -> Result<void> {
        work();
        return {};
    });
    REQUIRE_FALSE(result);
    CHECK(result.error().subject == u"subject"_s);
    CHECK_FALSE(result.error().detail.isEmpty());
    return result.error().code;
}

} // namespace

TEST_CASE("an immutable database is read and never written", "[sqlite]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a #1 50% file?.db"_s);
    makeDatabase(path);
    const Result<sqlite::Connection> db = sqlite::openImmutable(path);
    REQUIRE(db);
    CHECK((*db)->execAndGet("SELECT text FROM note").getString() == "kept");
    CHECK(errorCodeOf([&] { (*db)->exec("INSERT INTO note VALUES ('new')"); }) == ErrorCode::FileUnwritable);
}

TEST_CASE("a schema that calls functions is not trusted", "[sqlite]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sly.db"_s);
    {
        SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("CREATE VIEW note AS SELECT load_extension('sly') AS text");
    }
    const Result<sqlite::Connection> db = sqlite::openImmutable(path);
    REQUIRE(db);
    CHECK_THROWS_AS((*db)->execAndGet("SELECT text FROM note"), SQLite::Exception);
}

TEST_CASE("what cannot be opened is told apart", "[sqlite]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"file.db"_s);
    CHECK(sqlite::openImmutable(path).error().code == ErrorCode::FileMissing);
    CHECK(sqlite::openExisting(path).error().code == ErrorCode::FileMissing);
    CHECK(sqlite::openImmutable(folder.path()).error().code == ErrorCode::FileUnreadable);
    makeText(path);
    CHECK(sqlite::openImmutable(path).error().code == ErrorCode::NotOurFile);
    CHECK(sqlite::openWritable(path).error().code == ErrorCode::NotOurFile);
}

TEST_CASE("a writable database is made with our settings", "[sqlite]")
{
    QTemporaryDir folder;
    const Result<sqlite::Connection> db = sqlite::openWritable(folder.filePath(u"new.db"_s));
    REQUIRE(db);
    CHECK((*db)->execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK((*db)->execAndGet("PRAGMA synchronous").getInt() == 2);
    CHECK((*db)->execAndGet("PRAGMA foreign_keys").getInt() == 1);
}

TEST_CASE("a file that an inspection refuses stays as it is", "[sqlite]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.db"_s);
    makeDatabase(path);
    const auto refuse = [](SQLite::Database &) -> Result<void> { return failure(ErrorCode::TooNew, u"it"_s); };
    CHECK(sqlite::openWritable(path, refuse).error().code == ErrorCode::TooNew);
    CHECK(sqlite::openExisting(path, refuse).error().code == ErrorCode::TooNew);
    const Result<sqlite::Connection> db = sqlite::openImmutable(path);
    REQUIRE(db);
    CHECK((*db)->execAndGet("PRAGMA journal_mode").getString() != "wal");
}

TEST_CASE("a database for a build is one file", "[sqlite]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"build.db"_s);
    const Result<sqlite::Connection> db = sqlite::createForBuild(path);
    REQUIRE(db);
    (*db)->exec("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('x')");
    CHECK((*db)->execAndGet("PRAGMA page_size").getInt() == 4096);
    CHECK_FALSE(QFile::exists(path + u"-journal"_s));
    CHECK_FALSE(QFile::exists(path + u"-wal"_s));
}

TEST_CASE("an exception of SQLite becomes an error with its meaning", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    CHECK(errorCodeOf([&] { db.exec("SELECT no_such_function()"); }) == ErrorCode::Internal);
    CHECK(errorCodeOf([&] { sqlite::throwCorrupt(u"a word that nobody knows"_s); }) == ErrorCode::Corrupt);
    db.exec("PRAGMA max_page_count=3; CREATE TABLE note (text TEXT)");
    CHECK(errorCodeOf([&] { db.exec("INSERT INTO note VALUES (zeroblob(100000))"); }) == ErrorCode::DiskFull);
}

TEST_CASE("text goes in and comes out as it was", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    SQLite::Statement statement(db, "SELECT :text");
    const QString text =
        GENERATE(u""_s, u"plain"_s, u"\u0141\u00f3d\u017a \U0001F525"_s, u"a\0b"_s, u"it's \"quoted\""_s);
    sqlite::bind(statement, ":text", text);
    REQUIRE(statement.executeStep());
    CHECK(sqlite::text(statement.getColumn(0)) == text);
}

TEST_CASE("a file says what it is", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    db.exec("PRAGMA application_id=77; PRAGMA user_version=3");
    CHECK(sqlite::applicationId(db) == 77);
    CHECK(sqlite::userVersion(db) == 3);
    CHECK(sqlite::hasFts5(db)); // without it nothing of Unknot can work
}
