// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the result says besides its list: alternatives, that nothing fits, and what would change it.
#include "support/catch.h"
#include "ticks.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::test;
using checklist::Change;
using checklist::Fit;
using checklist::Reason;
using pack::CautionLevel;
using pack::Method;

namespace {

/// Techniques for the calf, of which the gun is forbidden by thin blood, and one for the neck.
void addTechniques(PackBuilder &builder)
{
    builder.muscle("gastrocnemius", "Gastrocnemius", {"calf"});
    builder.painPattern("calf", {"gastrocnemius"});
    builder.painPattern("back-of-knee", {}, {"gastrocnemius"});
    builder.technique("techniques/calf-gun", "Calf gun", {Method::Gun}, {"calf"}, {"gastrocnemius"});
    builder.technique("techniques/calf-roll", "Calf roll", {Method::Roller}, {"calf"}, {"gastrocnemius"});
    builder.technique("techniques/calf-stretch", "Calf stretch", {Method::Stretch}, {"calf"});
    builder.technique("techniques/neck-stretch", "Neck stretch", {Method::Stretch}, {"neck"});
    builder.condition("thin-blood",
                      {everywhere(Method::Gun, CautionLevel::Avoid), everywhere(Method::Roller, CautionLevel::Ask)});
}

const Change *changeBy(const QList<Change> &changes, const char *id)
{
    const QString text = QString::fromLatin1(id);
    for (const Change &change : changes) {
        if (change.region.toString() == text || change.symptom.toString() == text)
            return &change;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a withheld technique names one for the same place that needs no question", "[checklist]")
{
    PackBuilder builder;
    addTechniques(builder);
    builder.rule("techniques/neck-stretch", {"calf"}, 5); // the best, but for another place
    const checklist::Engine engine = engineOf(builder);

    const auto result = engine.assess(ticked({.regions = {"calf"}, .conditions = {"thin-blood"}}));
    const auto *gun = findWithheld(result, "techniques/calf-gun");
    REQUIRE(gun);
    REQUIRE(gun->alternative);
    CHECK(gun->alternative->target == target("techniques/calf-stretch"));
}

TEST_CASE("a technique that needs a question is better than no alternative", "[checklist]")
{
    PackBuilder builder;
    addTechniques(builder);
    builder.condition("stiff-calf", {everywhere(Method::Stretch, CautionLevel::Avoid)});
    const auto result =
        engineOf(builder).assess(ticked({.regions = {"calf"}, .conditions = {"thin-blood", "stiff-calf"}}));
    REQUIRE(findWithheld(result, "techniques/calf-gun"));
    CHECK(findWithheld(result, "techniques/calf-gun")->alternative->target == target("techniques/calf-roll"));
    // Nothing that is suggested is meant for the neck.
    REQUIRE(findWithheld(result, "techniques/neck-stretch"));
    CHECK_FALSE(findWithheld(result, "techniques/neck-stretch")->alternative);
}

TEST_CASE("where nothing fits well the general page comes first and says so", "[checklist]")
{
    PackBuilder builder;
    builder.topic("basics/first-steps", "First steps");
    builder.landmark("start_here", "basics/first-steps");
    builder.topic("causes/cold", "Cold");
    builder.symptom("draught");
    builder.symptom("twitch");
    builder.rule("causes/cold", {"draught"}, 1);
    const checklist::Engine engine = engineOf(builder);

    const auto weak = engine.assess(ticked({.symptoms = {"draught"}}));
    CHECK(weak.nothingFits);
    CHECK(targetsOf(weak) == QStringList{u"basics/first-steps"_s, u"causes/cold"_s});
    CHECK(weak.suggestions[0].reasons == QList{Reason{.kind = Reason::Kind::StartHere}});

    const auto none = engine.assess(ticked({.symptoms = {"twitch"}}));
    CHECK(none.nothingFits);
    CHECK(targetsOf(none) == QStringList{u"basics/first-steps"_s});

    CHECK_FALSE(engine.assess({}).nothingFits);
    CHECK(engine.assess({}).suggestions.isEmpty());
}

TEST_CASE("the general page that fits a little is not listed twice", "[checklist]")
{
    PackBuilder builder;
    builder.topic("basics/first-steps", "First steps");
    builder.landmark("start_here", "basics/first-steps");
    builder.symptom("draught");
    builder.rule("basics/first-steps", {"draught"}, 1);
    const auto result = engineOf(builder).assess(ticked({.symptoms = {"draught"}}));
    CHECK(targetsOf(result) == QStringList{u"basics/first-steps"_s});
}

TEST_CASE("a result that fits needs no general page", "[checklist]")
{
    PackBuilder builder;
    addTechniques(builder);
    builder.topic("basics/first-steps", "First steps");
    builder.landmark("start_here", "basics/first-steps");
    const checklist::Engine engine = engineOf(builder);
    CHECK_FALSE(engine.assess(ticked({.regions = {"calf"}})).nothingFits);
    // Who tells only health facts asks what they rule out.
    CHECK_FALSE(engine.assess(ticked({.conditions = {"thin-blood"}})).nothingFits);
}

TEST_CASE("what would change a suggestion is told, the strongest first, with the fit it would have", "[checklist]")
{
    PackBuilder builder;
    builder.topic("symptoms/cramp", "Cramp");
    for (const char *id : {"grip", "night", "sudden", "tingling", "odd"})
        builder.symptom(QLatin1StringView(id));
    builder.region("calf");
    builder.rule("symptoms/cramp", {"grip"}, 2);
    builder.rule("symptoms/cramp", {"grip", "calf"}, 3);
    builder.rule("symptoms/cramp", {"night"}, 1);
    builder.rule("symptoms/cramp", {"tingling"}, -2);
    builder.rule("symptoms/cramp", {"sudden", "odd"}, 5);
    const checklist::Engine engine = engineOf(builder);
    const checklist::Answers answers = ticked({.symptoms = {"grip"}});

    const QList<Change> changes = engine.wouldChange(answers, target("symptoms/cramp"));
    REQUIRE(changes.size() == 3); // of the rule with two open answers neither is enough
    CHECK(changes[0].region.isEmpty() != changes[1].region.isEmpty());
    const Change *calf = changeBy(changes, "calf");
    const Change *tingling = changeBy(changes, "tingling");
    const Change *night = changeBy(changes, "night");
    REQUIRE((calf && tingling && night));
    CHECK(calf->points == Catch::Approx(2)); // 3 in full, 2 as a half
    CHECK(calf->fit == Fit::Possible);
    CHECK(tingling->points == Catch::Approx(-2));
    CHECK_FALSE(tingling->fit); // it would be gone
    CHECK(night->points == Catch::Approx(0.5));
    CHECK(&changes[2] == night);
}

TEST_CASE("places of pain would change muscles and what serves them", "[checklist]")
{
    PackBuilder builder;
    addTechniques(builder);
    builder.symptom("lump", "A lump", "sore-place");
    builder.symptom("cord", "A cord", "sore-place");
    const checklist::Engine engine = engineOf(builder);
    const checklist::Answers answers = ticked({.regions = {"calf"}});

    const QList<Change> muscle = engine.wouldChange(answers, target("muscles/gastrocnemius"));
    REQUIRE(changeBy(muscle, "back-of-knee"));
    CHECK(changeBy(muscle, "back-of-knee")->points > 0);
    REQUIRE(changeBy(muscle, "lump"));
    CHECK(changeBy(muscle, "cord") == nullptr); // it says the same as the lump
    const QList<Change> technique = engine.wouldChange(answers, target("techniques/calf-roll"));
    REQUIRE(changeBy(technique, "lump"));
    CHECK(changeBy(technique, "lump")->points == Catch::Approx(changeBy(muscle, "lump")->points / 2));
}

TEST_CASE("where help comes first nothing would change a suggestion", "[checklist]")
{
    PackBuilder builder;
    addTechniques(builder);
    builder.redFlag("cold-leg", pack::Urgency::Emergency);
    CHECK(engineOf(builder)
              .wouldChange(ticked({.regions = {"calf"}, .redFlags = {"cold-leg"}}), target("muscles/gastrocnemius"))
              .isEmpty());
}

TEST_CASE("answers that contradict each other are both taken at their word", "[checklist]")
{
    PackBuilder builder;
    builder.topic("symptoms/fresh", "Fresh");
    builder.topic("symptoms/lasting", "Lasting");
    builder.symptom("since-days");
    builder.symptom("since-months");
    builder.rule("symptoms/fresh", {"since-days"}, 3);
    builder.rule("symptoms/fresh", {"since-months"}, -2);
    builder.rule("symptoms/lasting", {"since-months"}, 4);
    const checklist::Engine engine = engineOf(builder);

    const auto both = engine.assess(ticked({.symptoms = {"since-days", "since-months"}}));
    CHECK(targetsOf(both) == QStringList{u"symptoms/lasting"_s, u"symptoms/fresh"_s});
    CHECK(find(both, "symptoms/lasting")->score == 4);
    CHECK(find(both, "symptoms/fresh")->score == 1);
    CHECK(find(both, "symptoms/fresh")->against.size() == 1);
}

TEST_CASE("one symptom that has nothing to do with the rest does not fill the list", "[checklist]")
{
    PackBuilder builder;
    addTechniques(builder);
    builder.symptom("stress");
    for (const char *page : {"causes/stress", "basics/nerves", "getting-help/talk"}) {
        builder.topic(QLatin1StringView(page), QLatin1StringView(page));
        builder.rule(QLatin1StringView(page), {"stress"}, 5);
    }
    const checklist::Engine engine = engineOf(builder);
    const QStringList before = targetsOf(engine.assess(ticked({.regions = {"calf"}})));
    const QStringList after = targetsOf(engine.assess(ticked({.regions = {"calf"}, .symptoms = {"stress"}})));
    REQUIRE(before.size() == 4);
    CHECK(after.constFirst() == u"basics/nerves"_s);
    CHECK(after.mid(1, 4) == before);
    // By itself it is what the reader asks about.
    CHECK(targetsOf(engine.assess(ticked({.symptoms = {"stress"}}))).size() == 3);
}
