// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/history.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using app::History;
using app::Location;
using app::Page;

TEST_CASE("back and forward walk through the places that were visited", "[session]")
{
    History history;
    CHECK_FALSE(history.current());
    CHECK_FALSE(history.back());
    history.visit(Location::of(Page::Home));
    history.visit(Location::of(Page::Library));
    CHECK(history.canGoBack());
    CHECK(history.back()->location == Location::of(Page::Home));
    CHECK_FALSE(history.canGoBack());
    CHECK(history.forward()->location == Location::of(Page::Library));
    CHECK_FALSE(history.forward());
}

TEST_CASE("going elsewhere after going back forgets what was ahead", "[session]")
{
    History history;
    history.visit(Location::of(Page::Home));
    history.visit(Location::of(Page::Library));
    (void)history.back();
    history.visit(Location::of(Page::Help));
    CHECK_FALSE(history.canGoForward());
    CHECK(history.back()->location == Location::of(Page::Home));
}

TEST_CASE("the same place twice is one entry and keeps its scroll position", "[session]")
{
    History history;
    history.visit(Location::of(Page::Home));
    history.setScroll(120);
    history.visit(Location::of(Page::Home));
    CHECK_FALSE(history.canGoBack());
    CHECK(history.current()->scroll == 120);
}

TEST_CASE("a long walk keeps the newest places", "[session]")
{
    History history;
    for (int step = 0; step < 2 * History::capacity; ++step)
        history.visit(Location::of(step % 2 == 0 ? Page::Home : Page::Help));
    int steps = 0;
    while (history.back())
        ++steps;
    CHECK(steps == History::capacity - 1);
}

TEST_CASE("pages are named by words and every word is a page", "[session]")
{
    for (const QString &word : app::pageWords())
        CHECK(app::toWord(app::pageFromWord(word).value()) == word);
    CHECK_FALSE(app::pageFromWord(u"moon"));
}
