// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ticks.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::test;
using checklist::Fit;
using checklist::Group;
using checklist::Reason;

namespace {

/// Pages of aftercare for one symptom: neither a technique nor an explanation is among them.
void addEightStrongPages(PackBuilder &builder)
{
    builder.symptom("any");
    for (char letter = 'a'; letter <= 'h'; ++letter) {
        const QString article = u"aftercare/"_s + QLatin1Char(letter);
        builder.topic(article, article);
        builder.rule(article, {"any"}, 5);
    }
}

} // namespace

TEST_CASE("a rule holds only when all of its answers are ticked", "[checklist]")
{
    PackBuilder builder;
    builder.topic("causes/desk", "Desk");
    builder.region("neck");
    builder.symptom("sitting");
    builder.rule("causes/desk", {"neck", "sitting"}, 3);
    const checklist::Engine engine = engineOf(builder);

    CHECK(engine.assess(ticked({.regions = {"neck"}})).suggestions.isEmpty());
    CHECK(engine.assess(ticked({.symptoms = {"sitting"}})).suggestions.isEmpty());
    const auto result = engine.assess(ticked({.regions = {"neck"}, .symptoms = {"sitting"}}));
    const auto *desk = find(result, "causes/desk");
    REQUIRE(desk);
    CHECK(desk->score == 3);
    CHECK(desk->fit == Fit::Possible);
    const Reason expected{.kind = Reason::Kind::Answered,
                          .regions = {RegionId(u"neck"_s)},
                          .symptoms = {SymptomId(u"sitting"_s)},
                          .points = 3};
    CHECK(desk->reasons == QList{expected});
}

TEST_CASE("the strongest rule names the section and counts in full, further ones count less", "[checklist]")
{
    PackBuilder builder;
    builder.topic("symptoms/crick", "Crick").sections += section("help", "Help", "Move.");
    for (const char *id : {"stuck", "stiff", "cold"})
        builder.symptom(QLatin1StringView(id));
    builder.rule("symptoms/crick", {"stiff"}, 2);
    builder.rule("symptoms/crick#help", {"stuck"}, 5);
    builder.rule("symptoms/crick", {"cold"}, 3);
    const checklist::Engine engine = engineOf(builder);

    const auto all = engine.assess(ticked({.symptoms = {"stuck", "stiff", "cold"}}));
    CHECK(targetsOf(all) == QStringList{u"symptoms/crick#help"_s});
    CHECK(all.suggestions.constFirst().score == Catch::Approx(5 + 3 / 2.0 + 2 / 3.0));
    CHECK(all.suggestions.constFirst().fit == Fit::Strong);
    CHECK(all.suggestions.constFirst().reasons.size() == 3);

    CHECK(targetsOf(engine.assess(ticked({.symptoms = {"stiff"}}))) == QStringList{u"symptoms/crick"_s});
}

TEST_CASE("what speaks against an article counts in full and is told", "[checklist]")
{
    PackBuilder builder;
    builder.topic("symptoms/knot", "Knot");
    builder.symptom("lump");
    builder.symptom("tingling");
    builder.rule("symptoms/knot", {"lump"}, 5);
    builder.rule("symptoms/knot", {"tingling"}, -2);
    const checklist::Engine engine = engineOf(builder);

    const auto result = engine.assess(ticked({.symptoms = {"lump", "tingling"}}));
    CHECK(result.suggestions.constFirst().score == 3);
    REQUIRE(result.suggestions.constFirst().against.size() == 1);
    CHECK(result.suggestions.constFirst().against.constFirst().symptoms == QList{SymptomId(u"tingling"_s)});
    CHECK(engine.assess(ticked({.symptoms = {"tingling"}})).suggestions.isEmpty());
}

TEST_CASE("each kind of article has its group", "[checklist]")
{
    PackBuilder builder;
    builder.symptom("any");
    const auto [article, group] = GENERATE(table<const char *, Group>({{"causes/a", Group::Causes},
                                                                       {"symptoms/a", Group::Causes},
                                                                       {"basics/a", Group::Causes},
                                                                       {"aftercare/a", Group::Aftercare},
                                                                       {"getting-help/a", Group::GettingHelp},
                                                                       {"safety/a", Group::GettingHelp}}));
    builder.topic(QLatin1StringView(article), "A topic");
    builder.rule(QLatin1StringView(article), {"any"}, 1);

    const auto result = engineOf(builder).assess(ticked({.symptoms = {"any"}}));
    CHECK(checklist::suggestionsIn(result, group).size() == 1);
    CHECK(result.suggestions.size() == 1);
}

TEST_CASE("equal scores stand in the order of their targets", "[checklist]")
{
    PackBuilder builder;
    builder.symptom("any");
    for (const char *article : {"causes/c", "aftercare/b", "causes/a"}) {
        builder.topic(QLatin1StringView(article), QLatin1StringView(article));
        builder.rule(QLatin1StringView(article), {"any"}, 2);
    }
    const auto result = engineOf(builder).assess(ticked({.symptoms = {"any"}}));
    CHECK(targetsOf(result) == QStringList{u"aftercare/b"_s, u"causes/a"_s, u"causes/c"_s});
}

TEST_CASE("the first five hold a technique and an explanation if any fits", "[checklist]")
{
    PackBuilder builder;
    addEightStrongPages(builder);
    builder.topic("causes/z", "Z");
    builder.rule("causes/z", {"any"}, 3);
    builder.technique("techniques/z", "Z", {pack::Method::Habit});
    builder.rule("techniques/z", {"any"}, 3);

    const QStringList targets = targetsOf(engineOf(builder).assess(ticked({.symptoms = {"any"}})));
    CHECK(targets.first(6) == QStringList{u"aftercare/a"_s, u"aftercare/b"_s, u"aftercare/c"_s, u"causes/z"_s,
                                          u"techniques/z"_s, u"aftercare/d"_s});
    CHECK(targets.size() == 10);

    // What fits only weakly is not brought up.
    PackBuilder weak;
    addEightStrongPages(weak);
    weak.topic("causes/z", "Z");
    weak.rule("causes/z", {"any"}, 1);
    CHECK(targetsOf(engineOf(weak).assess(ticked({.symptoms = {"any"}}))).constLast() == u"causes/z"_s);
}
