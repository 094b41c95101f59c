// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must stand before what, on small packs where only one thing differs.
#include "pack/search/searcher.h"
#include "support/catch.h"
#include "support/pack_builder.h"

#include <algorithm>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

pack::search::SearchResults searchIn(test::PackBuilder &builder, QStringView query, int limit = 20)
{
    auto searcher = pack::search::Searcher::open(builder.write());
    REQUIRE(searcher);
    const auto results = searcher->search(pack::search::parseQuery(query), limit);
    REQUIRE(results);
    return *results;
}

QStringList targetsIn(test::PackBuilder &builder, QStringView query)
{
    QStringList targets;
    for (const pack::search::SearchHit &hit : searchIn(builder, query).hits)
        targets += hit.target.toString();
    return targets;
}

/// Articles that nobody asks for, so that words have a frequency.
void addFiller(test::PackBuilder &builder, int count, const char *text)
{
    for (int i = 0; i < count; ++i)
        builder.topic(u"basics/filler-%1"_s.arg(i), u"Filler %1"_s.arg(i), text);
}

} // namespace

TEST_CASE("a title counts more than an alias, a heading and the text, in this order", "[search]")
{
    test::PackBuilder builder;
    builder.topic("causes/d", "Wind", "A draught of air.");
    builder.topic("causes/c", "Air").sections += test::section("draught", "A draught", "Close the window.");
    builder.topic("causes/b", "Weather").aliases = {u"sitting in a draught"_s};
    builder.topic("causes/a", "Cold and draught");
    CHECK(targetsIn(builder, u"draught ") ==
          QStringList{u"causes/a"_s, u"causes/b"_s, u"causes/c#draught"_s, u"causes/d"_s});
}

TEST_CASE("a whole title stands before a longer one", "[search]")
{
    test::PackBuilder builder;
    builder.topic("techniques/a", "Neck stretch for swimmers", "Neck, neck, neck stretch.");
    builder.topic("techniques/b", "Neck stretch");
    CHECK(targetsIn(builder, u"neck stretch").first() == u"techniques/b"_s);
    CHECK(targetsIn(builder, u"the neck stretch ").first() == u"techniques/b"_s);
}

TEST_CASE("a title that goes on as it is being typed comes first", "[search]")
{
    test::PackBuilder builder;
    builder.topic("techniques/a", "Stretching the calf", "Neck stretches and neck strength.");
    builder.topic("techniques/b", "Strength for the neck");
    builder.topic("techniques/c", "Neck stretch");
    CHECK(targetsIn(builder, u"neck str").first() == u"techniques/c"_s);
}

TEST_CASE("of two equal hits the more important article comes first", "[search]")
{
    test::PackBuilder builder;
    builder.topic("causes/first", "Overuse", "Lifting.");
    builder.topic("causes/second", "Stress", "Lifting.");
    CHECK(targetsIn(builder, u"lifting ") == QStringList{u"causes/first"_s, u"causes/second"_s});
}

TEST_CASE("an article that is found by name answers with its opening, and with two sections at most", "[search]")
{
    test::PackBuilder builder;
    pack::Article &heat = builder.topic("techniques/heat-pack", "Heat pack", "Warmth eases.");
    for (const char *anchor : {"position", "steps", "feel", "mistakes", "cautions"})
        heat.sections += test::section(anchor, anchor, "Something about it.");
    builder.topic("techniques/bath", "Warm bath", "As good as a heat pack.");
    const auto results = searchIn(builder, u"heat pack ");
    REQUIRE(results.hits.size() == 3);
    CHECK(results.total == 3);
    CHECK(results.hits[0].target == test::target("techniques/heat-pack"));
    CHECK(searchIn(builder, u"heat pack mistakes ").hits[0].target == test::target("techniques/heat-pack#mistakes"));
}

TEST_CASE("a whole question finds what has most of its words", "[search]")
{
    test::PackBuilder builder;
    addFiller(builder, 20, "A knot in a muscle.");
    builder.topic("basics/how-long", "How long knots last", "Most knots fade within weeks.");
    builder.topic("basics/press", "How hard to press", "Press a knot for a while, then let go.");
    CHECK(targetsIn(builder, u"how long does it take for a muscle knot to disappear completely").first() ==
          u"basics/how-long"_s);
}

TEST_CASE("one odd word never gives nothing", "[search]")
{
    test::PackBuilder builder;
    addFiller(builder, 5, "Something else.");
    builder.topic("symptoms/crick", "Crick in the neck", "It eases within days.");
    builder.topic("causes/music", "Making music", "The violin and the flute.");
    CHECK(targetsIn(builder, u"crick neck quetzalcoatl ").first() == u"symptoms/crick"_s);
    CHECK(targetsIn(builder, u"crick neck violin ").first() == u"symptoms/crick"_s); // no section has all three
}

TEST_CASE("a rare word says more than a frequent one", "[search]")
{
    test::PackBuilder builder;
    addFiller(builder, 20, "Massage of a muscle.");
    builder.topic("getting-help/a", "Massage of every muscle", "Massage, massage, massage.");
    builder.topic("safety/b", "Heart and implants", "With a pacemaker ask before a massage.");
    CHECK(targetsIn(builder, u"massage muscle pacemaker heart ").first() == u"safety/b"_s);
}

TEST_CASE("the number of hits is told whatever the limit", "[search]")
{
    test::PackBuilder builder;
    addFiller(builder, 12, "A knot in a muscle.");
    const auto three = searchIn(builder, u"knot ", 3);
    CHECK(three.hits.size() == 3);
    CHECK(three.total == 12);
    CHECK(searchIn(builder, u"knot ", 0).hits.isEmpty());
    CHECK(searchIn(builder, u"knot ", 0).total == 12);
    const auto all = searchIn(builder, u"knot ", 1000);
    REQUIRE(all.hits.size() == 12);
    CHECK(all.hits.mid(0, 3) == three.hits); // the order does not depend on the limit
    CHECK(std::is_sorted(all.hits.begin(), all.hits.end(),
                         [](const auto &a, const auto &b) { return a.score > b.score; }));
}
