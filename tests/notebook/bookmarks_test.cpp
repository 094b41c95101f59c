// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook_fixture.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::notebook;
using namespace unknot::notebook::test;

namespace {

const QStringList fiveTargets{u"a/one"_s, u"a/two"_s, u"a/three"_s, u"a/four"_s, u"a/five"_s};

void addFive(NotebookStore &store)
{
    for (const QString &text : fiveTargets)
        REQUIRE(store.addBookmark(target(text), text.toUpper(), at(1)));
}

} // namespace

TEST_CASE("a bookmark comes back as it was saved, after the notebook was closed", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    const Target section = target(u"techniques/ball-wall#upper-back");
    const auto added = fixture.open().addBookmark(section, u"Ball against the wall"_s, at(3)).value();
    REQUIRE(added);
    CHECK(added->bookmark ==
          Bookmark{.target = section, .title = u"Ball against the wall"_s, .note = {}, .created = at(3)});
    NotebookStore store = fixture.open();
    CHECK(store.bookmarks().value() == QList{added->bookmark});
    CHECK(store.isBookmarked(section).value());
    CHECK_FALSE(store.isBookmarked(section.wholeArticle()).value());
}

TEST_CASE("a target is bookmarked once", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    REQUIRE(store.addBookmark(target(u"a/one"), u"One"_s, at(1)).value());
    CHECK_FALSE(store.addBookmark(target(u"a/one"), u"Another title"_s, at(2)).value());
    REQUIRE(store.bookmarks().value().size() == 1);
    CHECK(store.bookmarks().value().first().title == u"One"_s);
}

TEST_CASE("only a well-formed target is bookmarked", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    const Target bad = GENERATE(Target(), target(u"a/one").withSection(u"Not An Anchor"_s));
    CHECK(codeOf(store.addBookmark(bad, {}, at(1))) == ErrorCode::BadInput);
    CHECK(codeOf(store.restoreBookmark({.bookmark = {.target = bad, .title = {}, .note = {}, .created = at(1)}})) ==
          ErrorCode::BadInput);
    CHECK(store.bookmarks().value().isEmpty());
}

TEST_CASE("a removed bookmark comes back to its place with its note", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    addFive(store);
    const QString text = GENERATE(from_range(fiveTargets));
    REQUIRE(store.setNote(target(text), u"mine"_s));
    const QList<Bookmark> before = store.bookmarks().value();

    const auto removed = store.removeBookmark(target(text)).value();
    REQUIRE(removed);
    CHECK(removed->position == fiveTargets.indexOf(text));
    CHECK(store.bookmarks().value().size() == 4);
    CHECK(store.restoreBookmark(*removed).value() == *removed);
    CHECK(store.bookmarks().value() == before);
}

TEST_CASE("removals undone in reverse order give the same list", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    addFive(store);
    QList<PlacedBookmark> removed;
    for (const QStringView text : {u"a/two", u"a/five", u"a/three", u"a/one", u"a/four"})
        removed.prepend(store.removeBookmark(target(text)).value().value());
    CHECK(store.bookmarks().value().isEmpty());
    for (const PlacedBookmark &placed : std::as_const(removed))
        REQUIRE(store.restoreBookmark(placed));
    CHECK(order(store) == fiveTargets);
}

TEST_CASE("removing what is not bookmarked is no error", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    CHECK(fixture.open().removeBookmark(target(u"a/one")).value() == std::nullopt);
}

TEST_CASE("undoing a removal loses no note that was written meanwhile", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    REQUIRE(store.addBookmark(target(u"a/one"), u"One"_s, at(1)));
    REQUIRE(store.setNote(target(u"a/one"), u"old"_s));
    const PlacedBookmark removed = store.removeBookmark(target(u"a/one")).value().value();
    REQUIRE(store.addBookmark(target(u"a/one"), u"One"_s, at(2)));
    SECTION("the old note comes back to a bookmark without one")
    {
        CHECK(store.restoreBookmark(removed).value().bookmark.note == u"old"_s);
    }
    SECTION("a new note stays")
    {
        REQUIRE(store.setNote(target(u"a/one"), u"new"_s));
        CHECK(store.restoreBookmark(removed).value().bookmark.note == u"new"_s);
    }
    CHECK(store.bookmarks().value().size() == 1);
}

TEST_CASE("a note gives back the one before it", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    REQUIRE(store.addBookmark(target(u"a/one"), u"One"_s, at(1)));
    CHECK(store.setNote(target(u"a/one"), u"first"_s).value().isEmpty());
    CHECK(store.setNote(target(u"a/one"), u"second"_s).value() == u"first"_s);
    CHECK(store.bookmarks().value().first().note == u"second"_s);
    CHECK(codeOf(store.setNote(target(u"a/two"), u"note"_s)) == ErrorCode::UnknownTarget);
}

TEST_CASE("every move in a list can be undone", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    addFive(store);
    const int from = GENERATE(range(0, 5));
    const int to = GENERATE(range(0, 5));
    const Target moved = target(fiveTargets[from]);
    QStringList expected = fiveTargets;
    expected.move(from, to);

    const BookmarkMove move = store.moveBookmark(moved, to).value();
    CHECK(move == BookmarkMove{.from = from, .to = to});
    CHECK(order(store) == expected);
    CHECK(store.moveBookmark(moved, move.from).value() == BookmarkMove{.from = to, .to = from});
    CHECK(order(store) == fiveTargets);
}

TEST_CASE("a move beyond the ends of the list goes to the end", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    addFive(store);
    CHECK(store.moveBookmark(target(u"a/two"), 99).value().to == 4);
    CHECK(store.moveBookmark(target(u"a/three"), -1).value().to == 0);
    CHECK(order(store) == QStringList{u"a/three"_s, u"a/one"_s, u"a/four"_s, u"a/five"_s, u"a/two"_s});
    CHECK(codeOf(store.moveBookmark(target(u"a/six"), 0)) == ErrorCode::UnknownTarget);
}

TEST_CASE("any text survives in a note and a title", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    const QString text =
        GENERATE(as<QString>(), u"nul \0 in the middle\0"_s, u"👩🏽‍⚕️ 肩こり עברית"_s,
                 u"'); DROP TABLE bookmark; --"_s, u"line\r\nline\ttab\x1b\x07"_s, QString());
    REQUIRE(fixture.open().addBookmark(target(u"a/one"), text, at(1)));
    REQUIRE(fixture.open().setNote(target(u"a/one"), text));
    const Bookmark bookmark = fixture.open().bookmarks().value().first();
    CHECK(bookmark.note == text);
    CHECK(bookmark.title == text);
}

TEST_CASE("half a character in a note costs that character only", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    REQUIRE(store.addBookmark(target(u"a/one"), u"One"_s, at(1)));
    REQUIRE(store.setNote(target(u"a/one"), u"before "_s + QChar(0xd83d) + u" after"_s));
    const QString note = store.bookmarks().value().first().note;
    CHECK(note.startsWith(u"before "_s));
    CHECK(note.endsWith(u" after"_s));
}

TEST_CASE("a note of a megabyte is kept", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    const QString note = u"Right side first. "_s.repeated(60'000);
    {
        NotebookStore store = fixture.open();
        REQUIRE(store.addBookmark(target(u"a/one"), u"One"_s, at(1)));
        REQUIRE(store.addBookmark(target(u"a/two"), u"Two"_s, at(1)));
        REQUIRE(store.setNote(target(u"a/one"), note));
        REQUIRE(store.moveBookmark(target(u"a/one"), 1));
    }
    CHECK((fixture.open().bookmarks().value().last().note == note)); // in brackets: not printed when it fails
}

TEST_CASE("ten thousand bookmarks are read, moved and removed", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    {
        const NotebookStore made = fixture.open();
    }
    fixture.execute("INSERT INTO bookmark (target, title, note, created, position) "
                    "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) "
                    "SELECT 'techniques/card-' || i, 'Card ' || i, 'note ' || i, 1000 * i, i FROM n");
    NotebookStore store = fixture.open();
    REQUIRE(store.bookmarks().value().size() == 10'000);
    CHECK(store.moveBookmark(target(u"techniques/card-9999"), 0).value() == BookmarkMove{.from = 9999, .to = 0});
    CHECK(store.removeBookmark(target(u"techniques/card-0")).value()->position == 1);
    const QStringList targets = order(store);
    CHECK(targets.size() == 9'999);
    CHECK(targets.first() == u"techniques/card-9999"_s);
    CHECK(targets[1] == u"techniques/card-1"_s);
    CHECK(targets.last() == u"techniques/card-9998"_s);
}

TEST_CASE("a row that another program spoilt hides itself and nothing else", "[notebook][bookmarks]")
{
    const NotebookFixture fixture;
    REQUIRE(fixture.open().addBookmark(target(u"a/one"), u"One"_s, at(1)));
    fixture.execute("INSERT INTO bookmark VALUES ('Not A Target/!', 'x', '', 0, 1)");
    NotebookStore store = fixture.open();
    CHECK(order(store) == QStringList{u"a/one"_s});
}

TEST_CASE("two threads with a store each lose no bookmark", "[notebook][bookmarks][thread]")
{
    const NotebookFixture fixture;
    {
        const NotebookStore made = fixture.open();
    }
    constexpr int perThread = 30;
    const auto addMany = [&](const QString &category) {
        NotebookStore store = fixture.open();
        for (int i = 0; i < perThread; ++i)
            (void)store.addBookmark(target(u"%1/article-%2"_s.arg(category).arg(i)), {}, at(i)).value();
    };
    std::thread first(addMany, u"left"_s);
    std::thread second(addMany, u"right"_s);
    first.join();
    second.join();
    NotebookStore store = fixture.open();
    const QStringList targets = order(store);
    CHECK(targets.size() == 2 * perThread);
    for (qsizetype i = 0; i < targets.size(); ++i)
        CHECK(store.moveBookmark(target(targets[i]), i).value().from == i);
}
