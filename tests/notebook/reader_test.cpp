// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program notes by itself: reading positions, and what the reader lets it keep.
#include "notebook_fixture.h"

#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::notebook;
using namespace unknot::notebook::test;

namespace {

ReadingPosition place(QStringView text, double progress, const QDateTime &read)
{
    return {.target = target(text), .progress = progress, .read = read};
}

const QString health = u"blood-thinners-and-more"_s;

/// Whether a file of the notebook still holds the health fact.
bool isOnDisk(const NotebookFixture &fixture)
{
    const QString log = fixture.path() + u"-wal"_s;
    return fixture.bytes().contains(health.toUtf8()) ||
           (QFileInfo::exists(log) && NotebookFixture::bytesOf(log).contains(health.toUtf8()));
}

} // namespace

TEST_CASE("the place where the reader stopped is found again, the last article first", "[notebook][reading]")
{
    const NotebookFixture fixture;
    const ReadingPosition desk = place(u"causes/desk-work#screens", 0.4, at(1));
    const ReadingPosition heat = place(u"techniques/heat-pack", 0, at(2));
    REQUIRE(fixture.open().recordReading(desk));
    REQUIRE(fixture.open().recordReading(heat));
    CHECK(fixture.open().readingPositions().value() == QList{heat, desk});
}

TEST_CASE("an article has one place, the newest", "[notebook][reading]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    REQUIRE(store.recordReading(place(u"causes/desk-work#screens", 0.4, at(1))));
    REQUIRE(store.recordReading(place(u"techniques/heat-pack", 0, at(2))));
    const ReadingPosition again = place(u"causes/desk-work#chairs", 0.8, at(3));
    REQUIRE(store.recordReading(again));
    REQUIRE(store.readingPositions().value().size() == 2);
    CHECK(store.readingPositions().value().first() == again);
}

TEST_CASE("the last fifty articles are remembered, even if the clock was set back", "[notebook][reading]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    for (int i = 0; i < 53; ++i)
        REQUIRE(store.recordReading(place(u"causes/article-%1"_s.arg(i), 0.5, at(-i))));
    const QList<ReadingPosition> positions = store.readingPositions().value();
    REQUIRE(positions.size() == 50);
    CHECK(positions.first().target == target(u"causes/article-52"));
    CHECK(positions.last().target == target(u"causes/article-3"));
}

TEST_CASE("a progress outside the article is brought inside", "[notebook][reading]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    const auto [given, kept] = GENERATE(table<double, double>({{-0.1, 0},
                                                               {1.5, 1},
                                                               {std::numeric_limits<double>::quiet_NaN(), 0},
                                                               {std::numeric_limits<double>::infinity(), 0}}));
    REQUIRE(store.recordReading(place(u"causes/desk-work", given, at(1))));
    CHECK(store.readingPositions().value().first().progress == kept);
}

TEST_CASE("reading is forgotten one by one or at once", "[notebook][reading]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    const ReadingPosition desk = place(u"causes/desk-work#screens", 0.4, at(1));
    REQUIRE(store.recordReading(desk));
    REQUIRE(store.recordReading(place(u"techniques/heat-pack", 0, at(2))));
    CHECK(store.forgetReading(target(u"causes/desk-work#chairs")).value() == desk);
    CHECK(store.forgetReading(target(u"causes/desk-work")).value() == std::nullopt);
    CHECK(store.readingPositions().value().size() == 1);
    REQUIRE(store.forgetAllReading());
    CHECK(store.readingPositions().value().isEmpty());
}

TEST_CASE("only a place in an article is recorded", "[notebook][reading]")
{
    const NotebookFixture fixture;
    CHECK(codeOf(fixture.open().recordReading({.target = {}, .progress = 0, .read = at(1)})) == ErrorCode::BadInput);
}

TEST_CASE("nothing about the reader's health is kept unless they say so", "[notebook][keepsakes]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    CHECK_FALSE(store.isKept(Keepsake::Conditions).value());
    CHECK_FALSE(store.isKept(Keepsake::Draft).value());
    CHECK(codeOf(store.rememberConditions({ConditionId(health)})) == ErrorCode::BadInput);
    CHECK(codeOf(store.saveDraft({.answers = {{}, {}, {}, {health}}, .updated = at(1)})) == ErrorCode::BadInput);
    CHECK(store.rememberedConditions().value().isEmpty());
    CHECK(store.draft().value() == std::nullopt);
    CHECK_FALSE(isOnDisk(fixture));
}

TEST_CASE("remembered conditions are the ones that were told last", "[notebook][keepsakes]")
{
    const NotebookFixture fixture;
    REQUIRE(fixture.open().startKeeping(Keepsake::Conditions, at(1)));
    NotebookStore store = fixture.open();
    CHECK(store.isKept(Keepsake::Conditions).value());
    CHECK_FALSE(store.isKept(Keepsake::Draft).value());
    const ConditionId pregnancy(u"pregnancy"_s);
    const ConditionId osteoporosis(u"osteoporosis"_s);
    REQUIRE(store.rememberConditions({pregnancy, osteoporosis, pregnancy}));
    CHECK(store.rememberedConditions().value() == QList{osteoporosis, pregnancy});
    REQUIRE(store.rememberConditions({osteoporosis}));
    CHECK(store.rememberedConditions().value() == QList{osteoporosis});
}

TEST_CASE("a half-done checklist can be gone on with", "[notebook][keepsakes]")
{
    const NotebookFixture fixture;
    const ChecklistDraft draft{.answers = {.regions = {u"jaw:right"_s},
                                           .symptoms = {u"clicking"_s},
                                           .redFlags = {u"fever"_s},
                                           .conditions = {u"pregnancy"_s}},
                               .updated = at(2)};
    REQUIRE(fixture.open().startKeeping(Keepsake::Draft, at(1)));
    REQUIRE(fixture.open().saveDraft({.answers = {}, .updated = at(1)}));
    REQUIRE(fixture.open().saveDraft(draft));
    CHECK(fixture.open().draft().value() == draft);
    REQUIRE(fixture.open().discardDraft());
    CHECK(fixture.open().draft().value() == std::nullopt);
    CHECK(fixture.open().isKept(Keepsake::Draft).value());
}

TEST_CASE("what is no longer kept has left the file and its log", "[notebook][keepsakes]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    const Keepsake what = GENERATE(Keepsake::Conditions, Keepsake::Draft);
    REQUIRE(store.startKeeping(what, at(1)));
    if (what == Keepsake::Conditions)
        REQUIRE(store.rememberConditions({ConditionId(health)}));
    else
        REQUIRE(store.saveDraft({.answers = {{}, {}, {}, {health}}, .updated = at(1)}));
    REQUIRE(isOnDisk(fixture));

    REQUIRE(store.stopKeeping(what));
    CHECK_FALSE(store.isKept(what).value());
    CHECK(store.rememberedConditions().value().isEmpty());
    CHECK(store.draft().value() == std::nullopt);
    CHECK_FALSE(isOnDisk(fixture));
}

TEST_CASE("the contents are everything at once", "[notebook]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    const Bookmark bookmark = store.addBookmark(target(u"a/one"), u"One"_s, at(1)).value().value().bookmark;
    const SavedChecklist checklist = store.saveChecklist(u"neck"_s, {}, u"none"_s, at(2)).value();
    const ReadingPosition read = place(u"a/one", 0.5, at(3));
    const ChecklistDraft draft{.answers = {.regions = {u"jaw"_s}, .symptoms = {}, .redFlags = {}, .conditions = {}},
                               .updated = at(4)};
    REQUIRE(store.recordReading(read));
    REQUIRE(store.startKeeping(Keepsake::Draft, at(4)));
    REQUIRE(store.startKeeping(Keepsake::Conditions, at(4)));
    REQUIRE(store.saveDraft(draft));
    REQUIRE(store.rememberConditions({ConditionId(health)}));
    CHECK(store.contents().value() == NotebookContents{.bookmarks = {bookmark},
                                                       .checklists = {checklist},
                                                       .readingPositions = {read},
                                                       .kept = Keepsake::Conditions | Keepsake::Draft,
                                                       .conditions = {ConditionId(health)},
                                                       .draft = draft});
}
