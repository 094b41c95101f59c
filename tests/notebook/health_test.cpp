// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook_fixture.h"

#include "notebook/notebook_health.h"
#include "notebook/notebook_schema.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::notebook;
using namespace unknot::notebook::test;

namespace {

void fill(NotebookStore &store)
{
    REQUIRE(store.addBookmark(target(u"a/one"), u"One"_s, at(1)));
    REQUIRE(store.addBookmark(target(u"a/two"), u"Two"_s, at(1)));
    REQUIRE(store.saveChecklist(u"neck"_s, {}, u"none"_s, at(1)));
    REQUIRE(store.recordReading({.target = target(u"a/one"), .progress = 0, .read = at(1)}));
}

} // namespace

TEST_CASE("a healthy notebook is counted while a program uses it", "[notebook][health]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    fill(store);
    const NotebookHealth health = check(fixture.path()).value();
    CHECK(health == NotebookHealth{.schemaVersion = notebookSchema().newestVersion(),
                                   .bookmarks = 2,
                                   .checklists = 1,
                                   .readingPositions = 1,
                                   .problems = {}});
    CHECK(health.isHealthy());
    CHECK(store.addBookmark(target(u"a/three"), u"Three"_s, at(2)));
}

TEST_CASE("an empty database is a healthy notebook that nobody has used", "[notebook][health]")
{
    const NotebookFixture fixture;
    fixture.overwrite({});
    CHECK(check(fixture.path()).value() == NotebookHealth{});
}

TEST_CASE("what is wrong in a notebook is told without quoting it", "[notebook][health]")
{
    const NotebookFixture fixture;
    {
        NotebookStore store = fixture.open();
        fill(store);
        REQUIRE(store.setNote(target(u"a/one"), u"secret"_s));
    }
    SECTION("a row belongs to nothing")
    {
        fixture.execute("PRAGMA foreign_keys=OFF; CREATE TABLE tag (bookmark TEXT REFERENCES bookmark (target));"
                        "INSERT INTO tag VALUES ('a/gone')");
    }
    SECTION("a target cannot be read")
    {
        fixture.execute("UPDATE bookmark SET target = 'Secret Thing/!' WHERE target = 'a/one'");
    }
    SECTION("answers cannot be read")
    {
        fixture.execute("UPDATE checklist SET answers = 'Secret: {'");
    }
    SECTION("the order has a gap")
    {
        fixture.execute("UPDATE bookmark SET position = 7 WHERE target = 'a/one'");
    }
    SECTION("the order has doubles")
    {
        fixture.execute("UPDATE bookmark SET position = 1");
    }
    const NotebookHealth health = check(fixture.path()).value();
    CHECK_FALSE(health.isHealthy());
    REQUIRE(health.problems.size() == 1);
    CHECK_FALSE(health.problems.first().contains(u"secret"_s, Qt::CaseInsensitive));
    CHECK(health.bookmarks == 2);
}

TEST_CASE("a check finds an index that does not agree with its table", "[notebook][health]")
{
    const NotebookFixture fixture;
    {
        NotebookStore store = fixture.open();
        fill(store);
    }
    // The index is declared anew as another one without being rebuilt: only the full check sees it.
    fixture.execute(
        "CREATE INDEX by_title ON bookmark (title); PRAGMA writable_schema=ON;"
        "UPDATE sqlite_schema SET sql = 'CREATE INDEX by_title ON bookmark (note)' WHERE name = 'by_title'");
    CHECK(fixture.tryOpen());
    const Result<NotebookHealth> health = check(fixture.path());
    REQUIRE(health);
    CHECK_FALSE(health->isHealthy());
}

TEST_CASE("a check of what is no notebook is an error, and makes no file", "[notebook][health]")
{
    const NotebookFixture fixture;
    CHECK(codeOf(check(fixture.path())) == ErrorCode::FileMissing);
    CHECK_FALSE(QFile::exists(fixture.path()));
    fixture.overwrite("a letter");
    CHECK(codeOf(check(fixture.path())) == ErrorCode::NotOurFile);
    fixture.overwrite(QByteArray(8192, '\0'));
    CHECK(codeOf(check(fixture.path())) == ErrorCode::Corrupt);
    CHECK(codeOf(check(fixture.folder())) == ErrorCode::FileUnreadable);
}

TEST_CASE("a check of a notebook from a newer program says so", "[notebook][health]")
{
    const NotebookFixture fixture;
    {
        const NotebookStore made = fixture.open();
    }
    fixture.execute("PRAGMA user_version=99");
    CHECK(codeOf(check(fixture.path())) == ErrorCode::TooNew);
}
