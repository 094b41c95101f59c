// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook_fixture.h"

#include "notebook/notebook_copies.h"
#include "notebook/notebook_files.h"
#include "notebook/notebook_schema.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::notebook;
using namespace unknot::notebook::test;

namespace {

/// Makes the notebook that a program with schema `version` left behind.
void writeOldNotebook(const NotebookFixture &fixture, int version)
{
    QFile dump(QStringLiteral(UNKNOT_TEST_DATA "/notebook/v%1.sql").arg(version));
    REQUIRE(dump.open(QIODevice::ReadOnly));
    fixture.execute(dump.readAll());
}

/// Our schema with one more step, as a later program has it.
sqlite::Schema withNextStep(const QByteArray &sql)
{
    sqlite::Schema schema = notebookSchema();
    schema.migrations.push_back({schema.newestVersion() + 1, sql});
    return schema;
}

const QByteArray goodStep = "ALTER TABLE bookmark ADD COLUMN folder TEXT NOT NULL DEFAULT '';";

} // namespace

TEST_CASE("the steps of the schema are numbered without a gap and are not empty", "[notebook][migration]")
{
    int expected = 0;
    for (const sqlite::Migration &step : notebookSchema().migrations) {
        CHECK(step.version == ++expected);
        CHECK(step.sql.contains("CREATE TABLE"));
    }
    CHECK(expected >= 1);
}

TEST_CASE("a notebook of every old version is read whole", "[notebook][migration]")
{
    const NotebookFixture fixture;
    writeOldNotebook(fixture, GENERATE(range(1, notebookSchema().newestVersion() + 1)));
    const NotebookContents contents = fixture.open().contents().value();

    REQUIRE(contents.bookmarks.size() == 2);
    CHECK(contents.bookmarks[0] ==
          Bookmark{.target = target(u"techniques/ball-wall-upper-back#steps"),
                   .title = u"Ball against the wall, upper back"_s,
                   .note = u"Ball in the long sock; 20 s is enough.\nRight side first – it's sorer."_s,
                   .created = at(0)});
    CHECK(contents.bookmarks[1].target == target(u"causes/desk-work"));
    REQUIRE(contents.checklists.size() == 1);
    CHECK(contents.checklists[0].name == u"Monday's neck"_s);
    CHECK(contents.checklists[0].answers == StoredAnswers{.regions = {u"back-of-neck:left"_s},
                                                          .symptoms = {u"woke-up-stuck"_s, u"less-movement"_s},
                                                          .redFlags = {u"fever-with-stiff-neck"_s},
                                                          .conditions = {u"pregnancy"_s}});
    CHECK(contents.checklists[0].urgency == u"emergency"_s);
    CHECK(contents.readingPositions ==
          QList<ReadingPosition>{{.target = target(u"causes/desk-work#screens"), .progress = 0.25, .read = at(2)}});
    CHECK((contents.kept == (Keepsake::Conditions | Keepsake::Draft)));
    CHECK(contents.conditions == QList{ConditionId(u"pregnancy"_s)});
    REQUIRE(contents.draft);
    CHECK(contents.draft->answers.regions == QStringList{u"jaw:right"_s});
}

TEST_CASE("a notebook that is up to date is opened without a copy", "[notebook][migration]")
{
    const NotebookFixture fixture;
    writeOldNotebook(fixture, notebookSchema().newestVersion());
    {
        const NotebookStore store = fixture.open();
    }
    CHECK(copiesOf(fixture.path(), CopyKind::BeforeMigration).isEmpty());
}

TEST_CASE("an older notebook is copied before its first step", "[notebook][migration]")
{
    const NotebookFixture fixture;
    writeOldNotebook(fixture, 1);
    const NotebookContents before = fixture.open().contents().value();
    const sqlite::Schema schema = withNextStep(goodStep);
    {
        const sqlite::Connection db = openForUse(fixture.path()).value();
        REQUIRE(bringUpToDate(*db, fixture.path(), schema, at(5)));
        CHECK(sqlite::userVersion(*db) == schema.newestVersion());
        CHECK(db->execAndGet("SELECT count(folder) FROM bookmark").getInt() == 2);
    }
    const QList<NotebookCopy> copies = copiesOf(fixture.path(), CopyKind::BeforeMigration);
    REQUIRE(copies.size() == 1);
    CHECK(QFileInfo(copies[0].path).fileName() ==
          u"notebook.sqlite.before-v%1-20261125T013400Z"_s.arg(schema.newestVersion()));
    CHECK(latestBackup(fixture.path()) == copies[0].path);
    CHECK(NotebookStore::open(copies[0].path, {.now = at(5)}).value().contents().value() == before);
    CHECK(codeOf(fixture.tryOpen()) == ErrorCode::TooNew); // for this program, which lacks the step
}

TEST_CASE("a step that fails changes nothing", "[notebook][migration]")
{
    const NotebookFixture fixture;
    writeOldNotebook(fixture, 1);
    const NotebookContents before = fixture.open().contents().value();
    {
        const sqlite::Connection db = openForUse(fixture.path()).value();
        const QByteArray step = goodStep + "DELETE FROM bookmark; INSERT INTO nowhere VALUES (1);";
        CHECK_FALSE(bringUpToDate(*db, fixture.path(), withNextStep(step), at(5)));
    }
    CHECK(fixture.open().contents().value() == before);
}

TEST_CASE("a second program does not repeat a step", "[notebook][migration]")
{
    const NotebookFixture fixture;
    writeOldNotebook(fixture, 1);
    const sqlite::Schema schema = withNextStep(goodStep);
    const sqlite::Connection first = openForUse(fixture.path()).value();
    const sqlite::Connection second = openForUse(fixture.path()).value();
    REQUIRE(bringUpToDate(*first, fixture.path(), schema, at(5)));
    REQUIRE(bringUpToDate(*second, fixture.path(), schema, at(5)));
    REQUIRE(sqlite::migrate(*second, fixture.path(), schema));
    CHECK(copiesOf(fixture.path(), CopyKind::BeforeMigration).size() == 1);
}

TEST_CASE("the last five copies from before a step are kept", "[notebook][migration]")
{
    const NotebookFixture fixture;
    writeOldNotebook(fixture, 1);
    for (int i = 0; i < 6; ++i) {
        const sqlite::Connection db = openForUse(fixture.path()).value();
        const QByteArray failing = "INSERT INTO nowhere VALUES (1)";
        CHECK_FALSE(bringUpToDate(*db, fixture.path(), withNextStep(failing), at(i)));
    }
    const QList<NotebookCopy> copies = copiesOf(fixture.path(), CopyKind::BeforeMigration);
    REQUIRE(copies.size() == 5);
    CHECK(copies.first().made == at(1));
    CHECK(copies.last().made == at(5));
}
