// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/target.h"
#include "support/catch.h"

#include <QSet>

using namespace unknot;
using namespace Qt::StringLiterals;

TEST_CASE("a target names an article or one of its sections", "[base]")
{
    const auto article = Target::parse(u"causes/cold");
    REQUIRE(article);
    CHECK(article->category() == CategoryId(u"causes"_s));
    CHECK(article->article() == u"cold"_s);
    CHECK_FALSE(article->isSection());
    CHECK(article->toString() == u"causes/cold"_s);

    const auto section = Target::parse(u"causes/cold#what-helps");
    REQUIRE(section);
    CHECK(section->isSection());
    CHECK(section->section() == u"what-helps"_s);
    CHECK(section->toString() == u"causes/cold#what-helps"_s);
    CHECK(section->wholeArticle() == *article);
    CHECK(article->withSection(u"what-helps"_s) == *section);
    CHECK(article->withSection({}) == *article);
}

TEST_CASE("a text that is no target is refused", "[base]")
{
    const QString text = GENERATE(u""_s, u"cold"_s, u"causes/"_s, u"/cold"_s, u"causes/cold#"_s, u"causes/cold/wind"_s,
                                  u"causes#cold"_s, u"causes/cold#a#b"_s, u"Causes/cold"_s, u"causes/cold wind"_s,
                                  u"../causes/cold"_s, u"target:causes/cold"_s);
    CHECK_FALSE(Target::parse(text));
}

TEST_CASE("targets have one order and one hash", "[base]")
{
    const Target a = *Target::parse(u"causes/cold");
    const Target b = *Target::parse(u"causes/cold#wind");
    const Target c = *Target::parse(u"causes/stress");
    CHECK(a < b);
    CHECK(b < c);
    CHECK(Target().isEmpty());
    CHECK(Target().toString().isEmpty());
    const QSet<Target> set{a, b, c, *Target::parse(u"causes/cold")};
    CHECK(set.size() == 3);
}
