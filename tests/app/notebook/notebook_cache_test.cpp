// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the journeys of the service do not reach: a notebook that another program has changed meanwhile.
#include "app/notebook/notebook_cache.h"
#include "support/catch.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::app;
using namespace unknot::notebook;

namespace {

PlacedBookmark bookmarkAt(qsizetype position, QStringView text)
{
    const QDateTime created(QDate(2026, 11, 24), QTime(20, 34), QTimeZone::utc());
    return {
        .bookmark = {.target = Target::parse(text).value(), .title = text.toString(), .note = {}, .created = created},
        .position = position};
}

} // namespace

TEST_CASE("a position beyond the known rows is brought inside", "[app][notebook]")
{
    NotebookCache cache;
    CHECK(cache.insert(bookmarkAt(7, u"a/one")) == 0);
    CHECK(cache.insert(bookmarkAt(7, u"a/two")) == 1);
    CHECK(cache.insert(bookmarkAt(-1, u"a/three")) == 0);
    CHECK(cache.move(bookmarkAt(0, u"a/two").bookmark.target, 9) == BookmarkMove{.from = 2, .to = 2});
    CHECK(cache.contents().bookmarks.size() == 3);
}

TEST_CASE("a bookmark that is not known is neither moved nor removed", "[app][notebook]")
{
    NotebookCache cache;
    const Target unknown = bookmarkAt(0, u"a/one").bookmark.target;
    CHECK(cache.remove(unknown) == std::nullopt);
    CHECK(cache.move(unknown, 0) == std::nullopt);
    CHECK(cache.rowOf(unknown) == std::nullopt);
}

TEST_CASE("a bookmark that is known is not added twice", "[app][notebook]")
{
    NotebookCache cache(NotebookContents{.bookmarks = {bookmarkAt(0, u"a/one").bookmark},
                                         .checklists = {},
                                         .readingPositions = {},
                                         .kept = {},
                                         .conditions = {},
                                         .draft = {}});
    CHECK(cache.insert(bookmarkAt(0, u"a/one")) == std::nullopt);
    CHECK(cache.contents().bookmarks.size() == 1);
}
