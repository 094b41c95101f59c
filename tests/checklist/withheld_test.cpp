// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ticks.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::test;
using pack::CautionLevel;
using pack::Method;

namespace {

/// A stretch and a massage gun for the calf, a gun for the arm, and a routine of both calf techniques.
void addLegs(PackBuilder &builder)
{
    builder.technique("techniques/calf-gun", "Calf gun", {Method::Gun}, {"calf"});
    builder.technique("techniques/calf-stretch", "Calf stretch", {Method::Stretch}, {"calf"});
    builder.technique("techniques/arm-gun", "Arm gun", {Method::Gun}, {"arm"});
    builder.routine("routines/calves", "Calves",
                    {step("techniques/calf-stretch", 60), step("techniques/calf-gun", 30)});
    builder.rule("routines/calves", {"calf"}, 5);
    builder.condition("weak-bones", {everywhere(Method::Stretch, CautionLevel::Gentle)});
    builder.condition("thin-blood", {everywhere(Method::Gun, CautionLevel::Avoid)});
    builder.condition("implant", {everywhere(Method::Gun, CautionLevel::Avoid)});
}

} // namespace

TEST_CASE("a forbidden technique is withheld with every condition that forbids it", "[checklist]")
{
    PackBuilder builder;
    addLegs(builder);
    const checklist::Engine engine = engineOf(builder);

    const auto without = engine.assess(ticked({.regions = {"calf"}}));
    CHECK(find(without, "techniques/calf-gun"));
    CHECK(without.withheld.isEmpty());

    const auto result = engine.assess(ticked({.regions = {"calf"}, .conditions = {"implant", "thin-blood"}}));
    CHECK(find(result, "techniques/calf-gun") == nullptr);
    const auto *gun = findWithheld(result, "techniques/calf-gun");
    REQUIRE(gun);
    CHECK(gun->fits);
    CHECK(gun->conditions == QList{ConditionId(u"thin-blood"_s), ConditionId(u"implant"_s)});
    CHECK(find(result, "techniques/calf-stretch")->cautions.isEmpty());
}

TEST_CASE("a technique that fits nothing ticked is listed as forbidden after those that would fit", "[checklist]")
{
    PackBuilder builder;
    addLegs(builder);
    const auto result = engineOf(builder).assess(ticked({.regions = {"calf"}, .conditions = {"thin-blood"}}));
    REQUIRE(findWithheld(result, "techniques/arm-gun"));
    CHECK_FALSE(findWithheld(result, "techniques/arm-gun")->fits);
    CHECK(result.withheld.constLast().article.target == target("techniques/arm-gun"));
}

TEST_CASE("health facts alone list all techniques that they forbid", "[checklist]")
{
    PackBuilder builder;
    addLegs(builder);
    const auto result = engineOf(builder).assess(ticked({.conditions = {"thin-blood"}}));
    CHECK(result.suggestions.isEmpty());
    REQUIRE(result.withheld.size() == 2);
    CHECK(result.withheld[0].article.target == target("techniques/arm-gun"));
    CHECK(result.withheld[0].fits);
    CHECK(result.withheld[1].article.target == target("techniques/calf-gun"));
}

TEST_CASE("a routine with a forbidden step is withheld, and carries the cautions of its steps", "[checklist]")
{
    PackBuilder builder;
    addLegs(builder);
    const checklist::Engine engine = engineOf(builder);

    const auto forbidden = engine.assess(ticked({.regions = {"calf"}, .conditions = {"thin-blood"}}));
    CHECK(find(forbidden, "routines/calves") == nullptr);
    REQUIRE(findWithheld(forbidden, "routines/calves"));

    const auto gentle = engine.assess(ticked({.regions = {"calf"}, .conditions = {"weak-bones"}}));
    REQUIRE(find(gentle, "routines/calves"));
    CHECK(find(gentle, "routines/calves")->cautions ==
          QList{checklist::Caution{.condition = ConditionId(u"weak-bones"_s), .level = CautionLevel::Gentle}});
}

TEST_CASE("a routine that cannot be checked, or is not for self-care, is never suggested", "[checklist]")
{
    PackBuilder builder;
    addLegs(builder);
    const checklist::Engine blind(engineOf(builder).content());
    CHECK(find(blind.assess(ticked({.regions = {"calf"}})), "routines/calves") == nullptr);

    builder.technique("techniques/needle", "Needle", {Method::Pressure}, {"calf"}).technique->selfCare = false;
    builder.routine("routines/clinic", "Clinic", {step("techniques/needle", 60)});
    builder.rule("routines/clinic", {"calf"}, 5);
    const auto result = engineOf(builder).assess(ticked({.regions = {"calf"}}));
    CHECK(find(result, "routines/calves"));
    CHECK(find(result, "routines/clinic") == nullptr);
}
