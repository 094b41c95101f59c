// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ticks.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::test;
using checklist::Reason;

TEST_CASE("a region suggests its muscles in clinical order", "[checklist]")
{
    PackBuilder builder;
    for (const char *id : {"first", "second", "third", "spills"})
        builder.muscle(QLatin1StringView(id), QLatin1StringView(id));
    builder.painPattern("neck", {"first", "second", "third"}, {"spills"});

    const auto result = engineOf(builder).assess(ticked({.regions = {"neck"}}));

    // The fourth place of a spillover is a faint hint and stays away.
    CHECK(targetsOf(result) == QStringList{u"muscles/first"_s, u"muscles/second"_s, u"muscles/third"_s});
}

TEST_CASE("a spillover pattern is weaker than a primary one of the same rank", "[checklist]")
{
    PackBuilder builder;
    builder.muscle("main", "Main");
    builder.muscle("overflow", "Overflow");
    builder.painPattern("neck", {"main"});
    builder.painPattern("arm", {}, {"overflow"});
    const checklist::Engine engine = engineOf(builder);

    const auto neck = engine.assess(ticked({.regions = {"neck"}}));
    const auto arm = engine.assess(ticked({.regions = {"arm"}}));

    CHECK(find(neck, "muscles/main")->score > find(arm, "muscles/overflow")->score);
    CHECK(find(arm, "muscles/overflow")->reasons.constFirst().kind == Reason::Kind::Spillover);
}

TEST_CASE("regions that share a muscle add up", "[checklist]")
{
    PackBuilder builder;
    builder.muscle("shared", "Shared");
    builder.muscle("single", "Single");
    builder.painPattern("neck", {"single", "shared"});
    builder.painPattern("temple", {"shared"});

    const auto result = engineOf(builder).assess(ticked({.regions = {"neck", "temple"}}));

    const auto *shared = find(result, "muscles/shared");
    CHECK(targetsOf(result).constFirst() == u"muscles/shared"_s);
    CHECK(shared->reasons.size() == 1);
    CHECK(shared->reasons.constFirst().kind == Reason::Kind::PainPattern);
    CHECK(shared->reasons.constFirst().regions.size() == 2);
    // Clinical order gives 4 and 3.2; the strongest counts in full and the next a half.
    CHECK(shared->score == Catch::Approx(4.0 + 3.2 / 2));
}

TEST_CASE("a sore place found by touch speaks for the muscle that lies there", "[checklist]")
{
    PackBuilder builder;
    builder.muscle("local", "Local", {"neck"});
    builder.symptom("lump", "A lump", "sore-place");
    builder.symptom("cord", "A cord", "sore-place");
    builder.symptom("ache", "An ache", "pain");
    const checklist::Engine engine = engineOf(builder);

    CHECK(find(engine.assess(ticked({.regions = {"neck"}, .symptoms = {"ache"}})), "muscles/local") == nullptr);

    const auto one = engine.assess(ticked({.regions = {"neck"}, .symptoms = {"lump"}}));
    const auto two = engine.assess(ticked({.regions = {"neck"}, .symptoms = {"lump", "cord"}}));
    REQUIRE(find(one, "muscles/local"));
    CHECK(find(one, "muscles/local")->reasons.constFirst().kind == Reason::Kind::LiesThere);
    CHECK(find(one, "muscles/local")->reasons.constFirst().symptoms == QList{SymptomId(u"lump"_s)});
    CHECK(find(two, "muscles/local")->score == find(one, "muscles/local")->score);
    CHECK(find(two, "muscles/local")->reasons.constFirst().symptoms.size() == 2);
}

TEST_CASE("a muscle for professionals is explained and brings no technique", "[checklist]")
{
    PackBuilder builder;
    builder.muscle("deep", "Deep").muscle->selfTreatment = pack::SelfTreatment::ProfessionalOnly;
    builder.technique("techniques/press", "Press", {pack::Method::Pressure}, {"elsewhere"}, {"deep"});
    builder.painPattern("neck", {"deep"});

    const auto result = engineOf(builder).assess(ticked({.regions = {"neck"}}));

    CHECK(targetsOf(result) == QStringList{u"muscles/deep"_s});
}
