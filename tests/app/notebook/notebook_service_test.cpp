// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_fixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace unknot;
using namespace unknot::app;
using namespace unknot::app::test;
using namespace unknot::notebook;

namespace {

const StoredAnswers someAnswers{
    .regions = {u"jaw:left"_s}, .symptoms = {u"clicking"_s}, .redFlags = {}, .conditions = {u"pregnancy"_s}};

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

} // namespace

TEST_CASE("a missing notebook is made and opened without holding up the window", "[app][notebook]")
{
    ServiceFixture fixture;
    CHECK(fixture.service().state() == NotebookService::State::Closed);
    QSignalSpy ready(&fixture.service(), &NotebookService::ready);
    fixture.service().open();
    CHECK(fixture.service().state() == NotebookService::State::Opening);
    CHECK(ready.isEmpty());
    REQUIRE(ready.wait());
    CHECK(fixture.service().state() == NotebookService::State::Ready);
    CHECK(fixture.service().contents() == NotebookContents{});
}

TEST_CASE("a star is lit when the bookmark is on the disk", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    const Target steps = target(u"techniques/ball-wall#steps");
    QSignalSpy added(&fixture.service(), &NotebookService::bookmarkAdded);
    fixture.service().addBookmark(steps, u"Ball against the wall"_s);
    CHECK_FALSE(fixture.service().isBookmarked(steps));
    REQUIRE(added.wait());
    CHECK(fixture.service().isBookmarked(steps));
    CHECK_FALSE(fixture.service().isBookmarked(steps.wholeArticle()));
    CHECK(
        fixture.onDisk().bookmarks ==
        QList<Bookmark>{{.target = steps, .title = u"Ball against the wall"_s, .note = {}, .created = fixture.now()}});
}

TEST_CASE("a bookmark is there after a restart", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    fixture.service().addBookmark(target(u"a/one"), u"One"_s);
    fixture.restart();
    CHECK_FALSE(fixture.service().isBookmarked(target(u"a/one")));
    fixture.open();
    CHECK(fixture.service().isBookmarked(target(u"a/one")));
}

TEST_CASE("what is asked for while the notebook opens is done", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.service().open();
    fixture.service().addBookmark(target(u"a/one"), u"One"_s);
    fixture.settle();
    CHECK(fixture.service().isBookmarked(target(u"a/one")));
}

TEST_CASE("closing the program finishes what was asked for", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    for (int i = 0; i < 50; ++i)
        fixture.service().addBookmark(target(u"a/article-%1"_s.arg(i)), {});
    SECTION("by shutting down")
    {
        fixture.service().shutdown();
    }
    SECTION("by destruction")
    {
        fixture.restart();
    }
    CHECK(fixture.onDisk().bookmarks.size() == 50);
}

TEST_CASE("after shutting down nothing is accepted and nothing crashes", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.service().open();
    fixture.service().shutdown(); // before the first answer came
    QCoreApplication::sendPostedEvents(&fixture.service());
    CHECK(fixture.service().state() == NotebookService::State::Closed);
    QSignalSpy failed(&fixture.service(), &NotebookService::failed);
    fixture.service().addBookmark(target(u"a/one"), u"One"_s);
    CHECK(errorIn(failed) == ErrorCode::Cancelled);
    fixture.service().flush();
    fixture.service().shutdown();
}

TEST_CASE("a service that was shut down can be opened again", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    fixture.service().addBookmark(target(u"a/one"), u"One"_s);
    fixture.service().shutdown();
    fixture.open();
    CHECK(fixture.service().isBookmarked(target(u"a/one")));
}

TEST_CASE("without a notebook reading goes on", "[app][notebook]")
{
    ServiceFixture fixture;
    REQUIRE(QDir().mkpath(fixture.path())); // a folder has its name
    fixture.fail(ErrorCode::FileUnwritable);
    CHECK(fixture.service().state() == NotebookService::State::Unavailable);
    CHECK(fixture.service().whyUnavailable().code == ErrorCode::FileUnwritable);

    QSignalSpy failed(&fixture.service(), &NotebookService::failed);
    fixture.service().recordReading(target(u"a/one"), 0.5);
    fixture.service().saveDraft(someAnswers);
    fixture.settle();
    CHECK(failed.isEmpty());
    CHECK_FALSE(fixture.service().isBookmarked(target(u"a/one")));
    fixture.service().toggleBookmark(target(u"a/one"), u"One"_s);
    CHECK(errorIn(failed) == ErrorCode::FileUnwritable);
}

TEST_CASE("what was asked for while a notebook could not be opened fails for the same reason", "[app][notebook]")
{
    ServiceFixture fixture;
    writeFile(fixture.path(), "a letter that has nothing to do with us");
    QSignalSpy failed(&fixture.service(), &NotebookService::failed);
    fixture.service().open();
    fixture.service().addBookmark(target(u"a/one"), u"One"_s);
    fixture.settle();
    CHECK(errorIn(failed) == ErrorCode::NotOurFile);
}

TEST_CASE("opening is tried again when the obstacle is gone", "[app][notebook]")
{
    ServiceFixture fixture;
    REQUIRE(QDir().mkpath(fixture.path()));
    fixture.fail(ErrorCode::FileUnwritable);
    REQUIRE(QDir().rmdir(fixture.path()));
    fixture.open();
    fixture.service().addBookmark(target(u"a/one"), u"One"_s);
    fixture.settle();
    CHECK(fixture.service().isBookmarked(target(u"a/one")));
}

TEST_CASE("a damaged notebook is kept and an empty one begun when the reader wants it", "[app][notebook]")
{
    ServiceFixture fixture;
    const QByteArray damage(8192, '\0');
    writeFile(fixture.path(), damage);
    fixture.fail(ErrorCode::Corrupt);
    CHECK(fixture.service().canBeginAnew());

    QSignalSpy begun(&fixture.service(), &NotebookService::begunAnew);
    QSignalSpy ready(&fixture.service(), &NotebookService::ready);
    fixture.service().beginAnew();
    REQUIRE(ready.wait());
    REQUIRE(begun.size() == 1);
    QFile kept(begun.first().at(0).toString());
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == damage);
    CHECK(begun.first().at(1).toString().isEmpty());
    fixture.service().addBookmark(target(u"a/one"), u"One"_s);
    fixture.settle();
    CHECK(fixture.onDisk().bookmarks.size() == 1);
}

TEST_CASE("beginning anew goes on with the newest whole copy", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    fixture.service().addBookmark(target(u"a/one"), u"One"_s);
    fixture.settle();
    fixture.advance(24h);
    fixture.service().addBookmark(target(u"a/two"), u"Two"_s); // after the copy of this day
    fixture.service().shutdown();
    writeFile(fixture.path(), QByteArray(8192, '\0'));
    fixture.fail(ErrorCode::Corrupt);

    QSignalSpy begun(&fixture.service(), &NotebookService::begunAnew);
    QSignalSpy ready(&fixture.service(), &NotebookService::ready);
    fixture.service().beginAnew();
    REQUIRE(ready.wait());
    CHECK(begun.first().at(1).toString() == fixture.path() + u".day-20261125T203400Z"_s);
    CHECK(fixture.service().isBookmarked(target(u"a/one")));
    CHECK_FALSE(fixture.service().isBookmarked(target(u"a/two")));
    CHECK(fixture.service().contents() == fixture.onDisk());
}

TEST_CASE("a notebook whose place cannot be used is not put aside", "[app][notebook]")
{
    ServiceFixture fixture;
    REQUIRE(QDir().mkpath(fixture.path()));
    fixture.fail(ErrorCode::FileUnwritable);
    CHECK_FALSE(fixture.service().canBeginAnew());
    fixture.service().beginAnew();
    CHECK(fixture.service().state() == NotebookService::State::Unavailable);
    CHECK(QDir(fixture.folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("a notebook that can be used is never put aside", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    fixture.service().addBookmark(target(u"a/one"), u"One"_s);
    fixture.service().beginAnew();
    fixture.settle();
    CHECK(fixture.service().state() == NotebookService::State::Ready);
    CHECK(fixture.onDisk().bookmarks.size() == 1);
}

TEST_CASE("the notebook is copied before the first change of a day", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    const auto copies = [&] { return QDir(fixture.folder()).entryList({u"*.day-*"_s}, QDir::Files).size(); };
    fixture.service().addBookmark(target(u"a/one"), u"One"_s);
    fixture.settle();
    CHECK(copies() == 0); // there was nothing to copy yet
    fixture.advance(24h);
    fixture.service().addBookmark(target(u"a/two"), u"Two"_s);
    fixture.service().addBookmark(target(u"a/three"), u"Three"_s);
    fixture.settle();
    CHECK(copies() == 1);
    fixture.advance(24h);
    fixture.service().addBookmark(target(u"a/four"), u"Four"_s);
    fixture.settle();
    CHECK(copies() == 2);
}

TEST_CASE("a copy that cannot be made is told, and the change is made nevertheless", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    fixture.service().addBookmark(target(u"a/one"), u"One"_s);
    fixture.settle();
    fixture.advance(24h);
    REQUIRE(QDir().mkpath(fixture.path() + u".day-20261125T203400Z.part/obstacle"_s));
    QSignalSpy failed(&fixture.service(), &NotebookService::failed);
    fixture.service().addBookmark(target(u"a/two"), u"Two"_s);
    fixture.settle();
    CHECK(errorIn(failed) == ErrorCode::FileUnwritable);
    CHECK(fixture.onDisk().bookmarks.size() == 2);
}
