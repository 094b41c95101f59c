// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ticks.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::test;
using checklist::Reason;
using pack::Urgency;

namespace {

/// Self-care for the neck, and three safety pages: for the neck, for the chest, and for everyone.
void addNeck(PackBuilder &builder)
{
    builder.muscle("first", "First", {"neck"});
    builder.painPattern("neck", {"first"});
    builder.technique("techniques/stretch", "Stretch", {pack::Method::Stretch}, {"neck"}, {"first"});
    builder.topic("safety/neck-signs", "Neck signs").sections += section("emergency", "Emergency", "Call.");
    builder.topic("safety/chest-signs", "Chest signs");
    builder.topic("safety/all-signs", "All signs").sections += section("same-day", "Today", "Ask today.");
    builder.topic("safety/doctor", "Doctor");
    builder.region("chest");
    for (const char *id : {"hurt", "lasting", "unwell"})
        builder.symptom(QLatin1StringView(id));
    builder.rule("safety/neck-signs#emergency", {"neck", "hurt"}, 4);
    builder.rule("safety/chest-signs", {"chest"}, 5);
    builder.rule("safety/doctor", {"lasting"}, 4);
    builder.rule("safety/all-signs#same-day", {"unwell"}, 3);
    builder.redFlag("call", Urgency::Emergency);
    builder.redFlag("today", Urgency::SameDay);
    builder.redFlag("week", Urgency::Soon);
    builder.redFlag("chest-pain", Urgency::Emergency, {"chest"});
}

} // namespace

TEST_CASE("the highest ticked warning sign is the urgency", "[checklist]")
{
    PackBuilder builder;
    addNeck(builder);
    const checklist::Engine engine = engineOf(builder);

    CHECK(engine.assess({}).urgency == Urgency::None);
    CHECK(engine.assess(ticked({.redFlags = {"week"}})).urgency == Urgency::Soon);
    const auto result = engine.assess(ticked({.redFlags = {"week", "call", "today"}}));
    CHECK(result.urgency == Urgency::Emergency);
    REQUIRE(result.redFlags.size() == 3);
    CHECK(result.redFlags[0].id == RedFlagId(u"call"_s));
    CHECK(result.redFlags[0].advice == u"Get help."_s);
    CHECK(result.redFlags[2].id == RedFlagId(u"week"_s));
}

TEST_CASE("an emergency leaves only pages of warning signs, opened where the urgency stands", "[checklist]")
{
    PackBuilder builder;
    addNeck(builder);
    builder.redFlag("neck-injury", Urgency::Emergency, {"neck"});
    const auto result = engineOf(builder).assess(ticked({.regions = {"neck"}, .redFlags = {"neck-injury"}}));

    CHECK(targetsOf(result) == QStringList{u"safety/neck-signs#emergency"_s, u"safety/doctor"_s});
    CHECK(result.suggestions[0].reasons.constFirst().kind == Reason::Kind::WarningSign);
    CHECK(result.suggestions[0].reasons.constFirst().redFlags == QList{RedFlagId(u"neck-injury"_s)});
    CHECK(result.withheld.isEmpty());
}

TEST_CASE("a sign that concerns every place puts the page for every place first", "[checklist]")
{
    PackBuilder builder;
    addNeck(builder);
    const auto result = engineOf(builder).assess(ticked({.regions = {"neck"}, .redFlags = {"call"}}));
    CHECK(targetsOf(result) == QStringList{u"safety/doctor"_s, u"safety/neck-signs#emergency"_s});
}

TEST_CASE("without a chosen region the place of the warning sign itself counts", "[checklist]")
{
    PackBuilder builder;
    addNeck(builder);
    const auto result = engineOf(builder).assess(ticked({.redFlags = {"chest-pain"}}));
    CHECK(targetsOf(result) == QStringList{u"safety/chest-signs"_s, u"safety/doctor"_s});
}

TEST_CASE("the general page is one that has a section for this urgency, if there is one", "[checklist]")
{
    PackBuilder builder;
    addNeck(builder);
    const auto result = engineOf(builder).assess(ticked({.redFlags = {"today"}}));
    CHECK(targetsOf(result) == QStringList{u"safety/all-signs#same-day"_s});
}

TEST_CASE("the page that the handbook wants to be read first is the general page of urgent signs", "[checklist]")
{
    PackBuilder builder;
    addNeck(builder);
    const checklist::Engine engine(engineOf(builder).content(), {.readFirst = target("safety/chest-signs")});
    CHECK(targetsOf(engine.assess(ticked({.redFlags = {"today"}}))) == QStringList{u"safety/chest-signs"_s});
    CHECK(targetsOf(engine.assess(ticked({.redFlags = {"call"}}))) == QStringList{u"safety/chest-signs"_s});
    CHECK(find(engine.assess(ticked({.redFlags = {"week"}})), "safety/chest-signs") == nullptr);
}

TEST_CASE("with a warning sign that can wait some days techniques stay, and its page comes with them", "[checklist]")
{
    PackBuilder builder;
    addNeck(builder);
    builder.redFlag("days", Urgency::Soon, {"neck"});
    const auto result = engineOf(builder).assess(ticked({.regions = {"neck"}, .redFlags = {"days"}}));
    CHECK(find(result, "techniques/stretch"));
    CHECK(find(result, "muscles/first"));
    REQUIRE(find(result, "safety/neck-signs"));
    CHECK(find(result, "safety/neck-signs")->reasons.constFirst().kind == Reason::Kind::WarningSign);
}

TEST_CASE("a condition changes nothing about an emergency", "[checklist]")
{
    PackBuilder builder;
    addNeck(builder);
    builder.condition("fever", {everywhere(pack::Method::Stretch, pack::CautionLevel::Avoid)});
    const checklist::Engine engine = engineOf(builder);
    CHECK(engine.assess(ticked({.regions = {"neck"}, .redFlags = {"call"}, .conditions = {"fever"}})) ==
          engine.assess(ticked({.regions = {"neck"}, .redFlags = {"call"}})));
}

TEST_CASE("ids that the content does not know change nothing", "[checklist]")
{
    PackBuilder builder;
    addNeck(builder);
    const checklist::Engine engine = engineOf(builder);
    CHECK(engine.assess(ticked({{"neck", "tail"}, {"purring"}, {"nine-lives"}, {"fur"}})) ==
          engine.assess(ticked({.regions = {"neck"}})));
}
