// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader is not sure about, and what makes signs more urgent.
#include "support/catch.h"
#include "ticks.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::test;
using checklist::Caution;
using checklist::Group;
using checklist::Reason;
using pack::CautionLevel;
using pack::Method;
using pack::Urgency;

namespace {

/// A calf with a muscle and two techniques, three signs, and two circumstances.
void addCalf(PackBuilder &builder)
{
    builder.region("calf");
    builder.muscle("gastrocnemius", "Gastrocnemius", {"calf"});
    builder.painPattern("calf", {"gastrocnemius"});
    builder.technique("techniques/calf-stretch", "Calf stretch", {Method::Stretch}, {"calf"}, {"gastrocnemius"});
    builder.technique("techniques/calf-gun", "Calf gun", {Method::Gun}, {"calf"}, {"gastrocnemius"});
    builder.topic("safety/leg-signs", "Leg signs").sections += section("same-day", "Today", "Ask today.");
    builder.topic("safety/first", "Read this first");
    builder.landmark("read_first", "safety/first");
    builder.rule("safety/leg-signs#same-day", {"calf"}, 4);
    builder.symptom("cramp");
    builder.redFlag("breathless", Urgency::Emergency);
    builder.redFlag("swollen-calf", Urgency::SameDay, {"calf"});
    builder.redFlag("night-ache", Urgency::Soon, {"calf"});
    builder.condition(
        "clot-risk", {everywhere(Method::Gun, CautionLevel::Avoid), everywhere(Method::Stretch, CautionLevel::Gentle)});
    builder.condition("expecting", {everywhere(Method::Gun, CautionLevel::Ask)}).raisesUrgency = true;
    builder.combination("cramp-and-risk", Urgency::SameDay, {{"calf"}, {"cramp"}, {"clot-risk"}});
}

bool suggestsTechniques(const checklist::Assessment &assessment)
{
    return !checklist::suggestionsIn(assessment, Group::Techniques).isEmpty();
}

} // namespace

TEST_CASE("a doubt about an urgent sign is found out first, and explanations stay", "[checklist][safety]")
{
    PackBuilder builder;
    addCalf(builder);
    const char *flag = GENERATE("breathless", "swollen-calf");
    const auto result = engineOf(builder).assess(
        ticked({.regions = {"calf"}, .conditions = {"expecting"}, .unsureFlags = {flag, "night-ache"}}));

    CHECK(result.urgency == Urgency::Soon);
    CHECK(result.findOutFirst);
    CHECK(result.redFlags.isEmpty());
    REQUIRE(result.unsure.size() == 2);
    CHECK(result.unsure[0].id == RedFlagId(QString::fromLatin1(flag)));
    CHECK(result.unsure[1].id == RedFlagId(u"night-ache"_s));
    CHECK_FALSE(suggestsTechniques(result));
    CHECK(result.withheld.isEmpty());
    CHECK(find(result, "muscles/gastrocnemius"));
}

TEST_CASE("the pages of a doubtful sign stand first and say why", "[checklist][safety]")
{
    PackBuilder builder;
    addCalf(builder);
    const auto result =
        engineOf(builder).assess(ticked({.regions = {"calf"}, .symptoms = {}, .unsureFlags = {"swollen-calf"}}));
    REQUIRE(result.suggestions.size() >= 2);
    CHECK(result.suggestions[0].target == target("safety/leg-signs#same-day"));
    CHECK(result.suggestions[1].target == target("safety/first"));
    const Reason &reason = result.suggestions[0].reasons.constFirst();
    CHECK(reason.kind == Reason::Kind::UnsureSign);
    CHECK(reason.redFlags == QList{RedFlagId(u"swollen-calf"_s)});
}

TEST_CASE("help is shown first while there is a warning sign", "[checklist][safety]")
{
    CHECK(checklist::groupsInOrder(Urgency::None).constLast() == Group::GettingHelp);
    CHECK(checklist::groupsInOrder(Urgency::Soon).constFirst() == Group::GettingHelp);
    CHECK(checklist::groupsInOrder(Urgency::Soon).size() == checklist::groupsInOrder(Urgency::None).size());
}

TEST_CASE("a doubt about a sign that can wait is told and holds nothing back", "[checklist][safety]")
{
    PackBuilder builder;
    addCalf(builder);
    const auto result = engineOf(builder).assess(ticked({.regions = {"calf"}, .unsureFlags = {"night-ache"}}));
    CHECK(result.urgency == Urgency::None);
    CHECK_FALSE(result.findOutFirst);
    CHECK(result.unsure.size() == 1);
    CHECK(suggestsTechniques(result));
}

TEST_CASE("a tick is stronger than a doubt", "[checklist][safety]")
{
    PackBuilder builder;
    addCalf(builder);
    const checklist::Engine engine = engineOf(builder);
    CHECK(engine.assess(ticked({.regions = {"calf"}, .redFlags = {"swollen-calf"}, .unsureFlags = {"swollen-calf"}})) ==
          engine.assess(ticked({.regions = {"calf"}, .redFlags = {"swollen-calf"}})));
    CHECK(
        engine.assess(ticked({.regions = {"calf"}, .conditions = {"clot-risk"}, .unsureConditions = {"clot-risk"}})) ==
        engine.assess(ticked({.regions = {"calf"}, .conditions = {"clot-risk"}})));
}

TEST_CASE("a combination counts like a warning sign", "[checklist][safety]")
{
    PackBuilder builder;
    addCalf(builder);
    const checklist::Engine engine = engineOf(builder);
    CHECK(engine.assess(ticked({.regions = {"calf"}, .symptoms = {"cramp"}})).urgency == Urgency::None);

    const auto result =
        engine.assess(ticked({.regions = {"calf"}, .symptoms = {"cramp"}, .conditions = {"clot-risk"}}));
    CHECK(result.urgency == Urgency::SameDay);
    REQUIRE(result.combinations.size() == 1);
    CHECK(result.combinations[0].id == CombinationId(u"cramp-and-risk"_s));
    CHECK(result.withheld.isEmpty());
    CHECK(targetsOf(result) == QStringList{u"safety/leg-signs#same-day"_s, u"safety/first"_s});
    CHECK(result.suggestions[0].reasons.constFirst().combinations == QList{CombinationId(u"cramp-and-risk"_s)});
}

TEST_CASE("a combination without a place puts the page for every place first", "[checklist][safety]")
{
    PackBuilder builder;
    addCalf(builder);
    builder.combination("cramp-and-breath", Urgency::Emergency, {{"cramp"}, {"night-ache"}});
    const auto result = engineOf(builder).assess(ticked({.symptoms = {"cramp"}, .redFlags = {"night-ache"}}));
    CHECK(result.urgency == Urgency::Emergency);
    REQUIRE_FALSE(result.suggestions.isEmpty());
    CHECK(result.suggestions[0].target == target("safety/first"));
}

TEST_CASE("a combination that rests on a doubt is found out first", "[checklist][safety]")
{
    PackBuilder builder;
    addCalf(builder);
    const auto result = engineOf(builder).assess(
        ticked({.regions = {"calf"}, .symptoms = {"cramp"}, .unsureConditions = {"clot-risk"}}));
    CHECK(result.urgency == Urgency::Soon);
    CHECK(result.findOutFirst);
    CHECK(result.combinations.isEmpty());
    REQUIRE(result.possible.size() == 1);
    CHECK(result.possible[0].id == CombinationId(u"cramp-and-risk"_s));
    REQUIRE(result.unsureConditions.size() == 1);
    CHECK(result.unsureConditions[0].id == ConditionId(u"clot-risk"_s));
    CHECK_FALSE(suggestsTechniques(result));
    CHECK(result.suggestions[0].reasons.constFirst().conditions == QList{ConditionId(u"clot-risk"_s)});
}

TEST_CASE("a circumstance makes every sign one level more urgent", "[checklist][safety]")
{
    PackBuilder builder;
    addCalf(builder);
    const checklist::Engine engine = engineOf(builder);
    const auto [flag, urgency, raises] = GENERATE(table<const char *, Urgency, bool>({
        {"night-ache", Urgency::SameDay, true},
        {"swollen-calf", Urgency::Emergency, true},
        {"breathless", Urgency::Emergency, false},
    }));
    const auto result = engine.assess(ticked({.regions = {"calf"}, .redFlags = {flag}, .conditions = {"expecting"}}));
    CHECK(result.urgency == urgency);
    CHECK(result.raisedBy.contains(ConditionId(u"expecting"_s)) == raises);

    const auto none = engine.assess(ticked({.regions = {"calf"}, .conditions = {"expecting"}}));
    CHECK(none.urgency == Urgency::None);
    CHECK(none.raisedBy.isEmpty());
}

TEST_CASE("a circumstance in doubt that would make a sign urgent is found out first", "[checklist][safety]")
{
    PackBuilder builder;
    addCalf(builder);
    const auto result = engineOf(builder).assess(
        ticked({.regions = {"calf"}, .redFlags = {"night-ache"}, .unsureConditions = {"expecting"}}));
    CHECK(result.urgency == Urgency::Soon);
    CHECK(result.raisedBy.isEmpty());
    CHECK(result.findOutFirst);
    CHECK(result.unsureConditions.size() == 1);
}

TEST_CASE("a health fact in doubt forbids nothing, and the caution says what holds if it is true",
          "[checklist][safety]")
{
    PackBuilder builder;
    addCalf(builder);
    const auto result =
        engineOf(builder).assess(ticked({.regions = {"calf"}, .unsureConditions = {"clot-risk", "expecting"}}));
    CHECK(result.withheld.isEmpty());
    CHECK(result.unsureConditions.isEmpty()); // nothing urgent hangs on it
    const auto *gun = find(result, "techniques/calf-gun");
    REQUIRE(gun);
    CHECK(gun->cautions == QList{Caution{.condition = ConditionId(u"clot-risk"_s),
                                         .level = CautionLevel::Ask,
                                         .ifTrue = CautionLevel::Avoid},
                                 Caution{.condition = ConditionId(u"expecting"_s),
                                         .level = CautionLevel::Ask,
                                         .ifTrue = CautionLevel::Ask}});
    CHECK(find(result, "techniques/calf-stretch")->cautions == QList{Caution{.condition = ConditionId(u"clot-risk"_s),
                                                                             .level = CautionLevel::Gentle,
                                                                             .ifTrue = CautionLevel::Gentle}});
}
