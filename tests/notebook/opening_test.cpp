// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook_fixture.h"

#include "notebook/notebook_schema.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::notebook;
using namespace unknot::notebook::test;

namespace {

/// A notebook with something in it, closed, so that all of it is in one file.
void writeSomething(const NotebookFixture &fixture)
{
    NotebookStore store = fixture.open();
    for (const QStringView name : {u"techniques/heat-pack", u"techniques/chin-tuck#steps", u"causes/desk-work"})
        REQUIRE(store.addBookmark(target(name), name.toString(), at(1)));
    REQUIRE(store.setNote(target(u"causes/desk-work"), QString(20000, u'n'))); // more than a page
}

} // namespace

TEST_CASE("a notebook that is missing is made, with its folders", "[notebook]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/new folder/ünknot #1?%20/notebook.sqlite"_s);
    Result<NotebookStore> store = NotebookStore::open(path, {.now = at(0)});
    REQUIRE(store);
    CHECK(store->contents().value() == NotebookContents{});
    CHECK(QFileInfo(path).isFile());
}

TEST_CASE("only its owner can read a notebook", "[notebook]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    REQUIRE(store.addBookmark(target(u"techniques/heat-pack"), u"Heat pack"_s, at(0)));
    const QFileDevice::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        CHECK((QFile::permissions(fixture.path() + suffix) & others) == QFileDevice::Permissions());
}

TEST_CASE("an empty file becomes a notebook", "[notebook]")
{
    const NotebookFixture fixture;
    fixture.overwrite({});
    CHECK(fixture.open().bookmarks().value().isEmpty());
}

TEST_CASE("a notebook says what it is in its header", "[notebook]")
{
    const NotebookFixture fixture;
    writeSomething(fixture);
    SQLite::Database db(fixture.path().toStdString());
    CHECK(db.execAndGet("PRAGMA application_id").getInt() == notebookApplicationId);
    CHECK(db.execAndGet("PRAGMA user_version").getInt() == notebookSchema().newestVersion());
    CHECK(db.execAndGet("PRAGMA journal_mode").getString() == "wal");
}

TEST_CASE("a file that is no database is called foreign and stays as it is", "[notebook]")
{
    const NotebookFixture fixture;
    const QByteArray letter = QByteArray("Dear diary, ").repeated(1000);
    fixture.overwrite(letter);
    CHECK(codeOf(fixture.tryOpen()) == ErrorCode::NotOurFile);
    CHECK(fixture.bytes() == letter);
}

TEST_CASE("the database of another program is called foreign and stays as it is", "[notebook]")
{
    const NotebookFixture fixture;
    fixture.execute(GENERATE(as<QByteArray>(), "CREATE TABLE recipe (name TEXT)",
                             "PRAGMA application_id=1234; PRAGMA user_version=1; CREATE TABLE bookmark (target TEXT)",
                             "PRAGMA user_version=7"));
    const QByteArray before = fixture.bytes();
    CHECK(codeOf(fixture.tryOpen()) == ErrorCode::NotOurFile);
    CHECK(fixture.bytes() == before);
}

TEST_CASE("a notebook from a newer program is refused and stays as it is", "[notebook]")
{
    const NotebookFixture fixture;
    writeSomething(fixture);
    fixture.execute("PRAGMA user_version=99");
    const QByteArray before = fixture.bytes();
    CHECK(codeOf(fixture.tryOpen()) == ErrorCode::TooNew);
    CHECK(fixture.bytes() == before);
}

TEST_CASE("a notebook that was cut short is called damaged and stays as it is", "[notebook]")
{
    const NotebookFixture fixture;
    writeSomething(fixture);
    const QByteArray whole = fixture.bytes();
    const qsizetype size = GENERATE(as<qsizetype>(), 2, 10, 16, 99, 100, 512, 4095, 4096, 4097, 8192, -4096, -100, -1);
    const QByteArray part = whole.first(size > 0 ? size : whole.size() + size);
    REQUIRE(whole.size() > 4 * 4096);
    INFO("first " << part.size() << " of " << whole.size() << " bytes");
    fixture.overwrite(part);
    CHECK(codeOf(fixture.tryOpen()) == ErrorCode::Corrupt);
    CHECK(fixture.bytes() == part);
}

TEST_CASE("a notebook with destroyed bytes is called damaged and stays as it is", "[notebook]")
{
    const NotebookFixture fixture;
    writeSomething(fixture);
    QByteArray content = fixture.bytes();
    SECTION("the first page zeroed, as after a power cut")
    {
        content.replace(0, 4096, QByteArray(4096, '\0'));
    }
    SECTION("all pages zeroed")
    {
        content.fill('\0');
    }
    SECTION("a page in the middle full of rubbish")
    {
        content.replace(4096, 4096, QByteArray(4096, '\xa5'));
    }
    SECTION("the table of contents destroyed")
    {
        content.replace(200, 3800, QByteArray(3800, '\xa5'));
    }
    fixture.overwrite(content);
    CHECK(codeOf(fixture.tryOpen()) == ErrorCode::Corrupt);
    CHECK(fixture.bytes() == content);
}

TEST_CASE("a damaged notebook keeps the log that may help to mend it", "[notebook]")
{
    const NotebookFixture original;
    writeSomething(original);
    NotebookStore running = original.open();
    REQUIRE(running.removeBookmark(target(u"techniques/heat-pack")));
    const NotebookFixture copy; // as a killed program leaves it: with its log
    QByteArray content = original.bytes();
    const QByteArray log = NotebookFixture::bytesOf(original.path() + u"-wal"_s);
    const QString logPath = copy.path() + u"-wal"_s;
    content.replace(4096 * 4, 4096, QByteArray(4096, '\xa5'));
    copy.overwrite(content);
    QFile logFile(logPath);
    REQUIRE(logFile.open(QIODevice::WriteOnly));
    REQUIRE(logFile.write(log) == log.size());
    logFile.close();

    CHECK(codeOf(copy.tryOpen()) == ErrorCode::Corrupt);
    CHECK(copy.bytes() == content);
    CHECK(NotebookFixture::bytesOf(logPath) == log);
}

TEST_CASE("a notebook whose tables somebody changed is called damaged", "[notebook]")
{
    const NotebookFixture fixture;
    writeSomething(fixture);
    fixture.execute(
        GENERATE(as<QByteArray>(), "DROP TABLE reading_position", "ALTER TABLE bookmark RENAME COLUMN note TO remark"));
    CHECK(codeOf(fixture.tryOpen()) == ErrorCode::Corrupt);
}

TEST_CASE("a log without its notebook is not thrown away", "[notebook]")
{
    const NotebookFixture fixture;
    QFile log(fixture.path() + u"-wal"_s);
    REQUIRE(log.open(QIODevice::WriteOnly));
    log.write(QByteArray(4096, 'w'));
    log.close();
    if (GENERATE(true, false))
        fixture.overwrite({});
    CHECK(codeOf(fixture.tryOpen()) == ErrorCode::Corrupt);
    CHECK(QFileInfo(log).size() == 4096);
}

TEST_CASE("a notebook that cannot be made is reported as unwritable", "[notebook]")
{
    const NotebookFixture fixture;
    QString path = fixture.path();
    SECTION("a folder has its name")
    {
        REQUIRE(QDir().mkpath(path));
    }
    SECTION("its folder is a file")
    {
        fixture.overwrite("a file");
        path += u"/notebook.sqlite"_s;
    }
    CHECK(codeOf(NotebookStore::open(path, {.now = at(0)})) == ErrorCode::FileUnwritable);
}

TEST_CASE("two programs can use a notebook at once", "[notebook]")
{
    const NotebookFixture fixture;
    NotebookStore first = fixture.open();
    NotebookStore second = fixture.open();
    REQUIRE(first.addBookmark(target(u"techniques/heat-pack"), u"Heat pack"_s, at(1)));
    REQUIRE(second.addBookmark(target(u"techniques/chin-tuck"), u"Chin tuck"_s, at(2)));
    CHECK(order(first) == QStringList{u"techniques/heat-pack"_s, u"techniques/chin-tuck"_s});
    CHECK(order(second) == order(first));
}

TEST_CASE("a change fails as locked while another program writes, and succeeds afterwards", "[notebook]")
{
    const NotebookFixture fixture;
    NotebookStore store =
        NotebookStore::open(fixture.path(), {.now = at(0), .lockTimeout = std::chrono::milliseconds(0)}).value();
    SQLite::Database other(fixture.path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    CHECK(codeOf(store.addBookmark(target(u"techniques/heat-pack"), {}, at(1))) == ErrorCode::Locked);
    CHECK(store.bookmarks().value().isEmpty());
    other.exec("ROLLBACK");
    CHECK(store.addBookmark(target(u"techniques/heat-pack"), {}, at(1)));
}
