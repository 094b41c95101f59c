// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ticks.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::test;
using checklist::Reason;

namespace {

/// Three muscles are felt in the neck; the first most of all.
PackBuilder &withMuscles(PackBuilder &builder)
{
    for (const char *id : {"first", "second", "third"})
        builder.muscle(QLatin1StringView(id), QLatin1StringView(id));
    builder.painPattern("neck", {"first", "second", "third"});
    return builder;
}

} // namespace

TEST_CASE("a technique is suggested for a muscle, whichever of the two names the other", "[checklist]")
{
    PackBuilder builder;
    builder.technique("techniques/named", "Named", {pack::Method::Stretch}, {"shoulder"});
    builder.technique("techniques/naming", "Naming", {pack::Method::Stretch}, {"shoulder"}, {"first"});
    builder.technique("techniques/other", "Other", {pack::Method::Stretch}, {"shoulder"});
    builder.muscle("first", "First", {}, {"techniques/named"});
    builder.painPattern("neck", {"first"});

    const auto result = engineOf(builder).assess(ticked({.regions = {"neck"}}));

    CHECK(targetsOf(result) == QStringList{u"muscles/first"_s, u"techniques/named"_s, u"techniques/naming"_s});
    const Reason &reason = find(result, "techniques/naming")->reasons.constFirst();
    CHECK(reason.kind == Reason::Kind::ServesMuscle);
    CHECK(reason.muscles == QList{MuscleId(u"first"_s)});
}

TEST_CASE("a technique used in a chosen region is suggested without any muscle", "[checklist]")
{
    PackBuilder builder;
    builder.technique("techniques/there", "There", {pack::Method::Heat}, {"neck"});
    const auto result = engineOf(builder).assess(ticked({.regions = {"neck"}}));
    REQUIRE(find(result, "techniques/there"));
    CHECK(find(result, "techniques/there")->reasons.constFirst().kind == Reason::Kind::UsedThere);
}

TEST_CASE("a technique that serves everything does not drown a specific one", "[checklist]")
{
    PackBuilder builder;
    withMuscles(builder);
    for (int i = 0; i < 29; ++i)
        builder.muscle(u"more-%1"_s.arg(i), u"More %1"_s.arg(i));
    builder.technique("techniques/just-this", "Just this", {pack::Method::Pressure}, {"neck"}, {"first"});
    pack::Article &general =
        builder.technique("techniques/everything", "Everything", {pack::Method::Heat}, {"neck"}, {"first", "second"});
    for (int i = 0; i < 29; ++i) {
        general.technique->muscles += MuscleId(u"more-%1"_s.arg(i));
        general.technique->regions += RegionId(u"region-%1"_s.arg(i));
        builder.region(u"region-%1"_s.arg(i));
    }
    const auto result = engineOf(builder).assess(ticked({.regions = {"neck"}}));
    CHECK(find(result, "techniques/just-this")->score > 2 * find(result, "techniques/everything")->score);
}

TEST_CASE("the reason names the muscles served, the likeliest first", "[checklist]")
{
    PackBuilder builder;
    withMuscles(builder).technique("techniques/both", "Both", {pack::Method::Stretch}, {}, {"third", "first"});
    const auto result = engineOf(builder).assess(ticked({.regions = {"neck"}}));
    CHECK(find(result, "techniques/both")->reasons.constFirst().muscles ==
          QList{MuscleId(u"first"_s), MuscleId(u"third"_s)});
}

TEST_CASE("what a professional does is never suggested", "[checklist]")
{
    PackBuilder builder;
    withMuscles(builder)
        .technique("techniques/clinic", "Clinic", {pack::Method::Pressure}, {"neck"}, {"first"})
        .technique->selfCare = false;
    builder.rule("techniques/clinic", {"neck"}, 5);
    builder.condition("fever", {everywhere(pack::Method::Pressure, pack::CautionLevel::Avoid)});
    const checklist::Engine engine = engineOf(builder);

    CHECK(find(engine.assess(ticked({.regions = {"neck"}})), "techniques/clinic") == nullptr);
    CHECK(engine.assess(ticked({.regions = {"neck"}, .conditions = {"fever"}})).withheld.isEmpty());
}
