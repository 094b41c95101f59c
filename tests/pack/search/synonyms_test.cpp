// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/searcher.h"
#include "support/catch.h"
#include "support/pack_builder.h"

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

QStringList targetsFor(test::PackBuilder &builder, QStringView query)
{
    auto searcher = pack::search::Searcher::open(builder.write());
    REQUIRE(searcher);
    const auto results = searcher->search(pack::search::parseQuery(query), 10);
    REQUIRE(results);
    CHECK(results->correctedTo.isEmpty());
    QStringList targets;
    for (const pack::search::SearchHit &hit : results->hits)
        targets += hit.target.toString();
    return targets;
}

} // namespace

TEST_CASE("a lay word finds what the handbook calls by another name", "[search]")
{
    test::PackBuilder builder;
    builder.topic("muscles/gluteus", "Gluteus maximus", "The large muscle of the buttock.");
    builder.topic("symptoms/cramp", "Cramp", "A sudden, hard pain in the calf.");
    builder.topic("symptoms/crick", "Wry neck", "A stiff neck that came overnight.");
    builder.topic("techniques/neck-roll", "Roll for the neck", "Slowly.").sections +=
        test::section("use", "When to use it", "Good for stiff shoulders.");
    builder.topic("techniques/rub", "Cross-fibre rubs", "Small rubs across the fibres.");
    builder.synonym("bum", {"buttock"});
    builder.synonym("charley horse", {"cramp"});
    builder.synonym("crick", {"stiff neck"});
    builder.synonym("fiber", {"fibre"});

    CHECK(targetsFor(builder, u"bum ") == QStringList{u"muscles/gluteus"_s});
    CHECK(targetsFor(builder, u"Bums") == QStringList{u"muscles/gluteus"_s}); // endings do not matter
    CHECK(targetsFor(builder, u"charley horse") == QStringList{u"symptoms/cramp"_s});
    CHECK(targetsFor(builder, u"my charley horses hurt ") == QStringList{u"symptoms/cramp"_s});
    CHECK(targetsFor(builder, u"crick ") == QStringList{u"symptoms/crick"_s}); // not a stiff here and a neck there
    CHECK(targetsFor(builder, u"cross fiber ") == QStringList{u"techniques/rub"_s});
}

TEST_CASE("what was typed counts more than what it may mean", "[search]")
{
    test::PackBuilder builder;
    builder.topic("techniques/cold-pack", "Cold pack", "Wrap it in a cloth.");
    builder.topic("techniques/ice", "Ice", "Wrap it in a cloth.");
    builder.synonym("ice", {"cold"});
    CHECK(targetsFor(builder, u"ice") == QStringList{u"techniques/ice"_s, u"techniques/cold-pack"_s});
    CHECK(targetsFor(builder, u"cold") == QStringList{u"techniques/cold-pack"_s}); // one direction only
}

TEST_CASE("a meaning that the handbook does not have is no hindrance", "[search]")
{
    test::PackBuilder builder;
    builder.topic("techniques/ice", "Ice", "Wrap it in a cloth.");
    builder.synonym("ice", {"cryotherapy", "frozen water"});
    builder.synonym("", {"nothing"});
    CHECK(targetsFor(builder, u"ice ") == QStringList{u"techniques/ice"_s});
}
