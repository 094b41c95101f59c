// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/content_folder.h"
#include "pack/pack.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;

namespace {

/// The good folder, compiled and opened.
class Compiled
{
public:
    explicit Compiled(const test::ContentFolder &folder)
        : m_report(compiler::compile(folder.path(), folder.filePath(u"out.pack"_s)).value()),
          m_pack(pack::Pack::open(folder.filePath(u"out.pack"_s)).value())
    {
    }

    [[nodiscard]] const compiler::CompileReport &report() const { return m_report; }
    [[nodiscard]] const pack::Pack &pack() const { return m_pack; }
    [[nodiscard]] pack::Article article(QStringView target) const
    {
        return m_pack.article(*Target::parse(target)).value();
    }

private:
    compiler::CompileReport m_report;
    pack::Pack m_pack;
};

} // namespace

TEST_CASE("good content has no problem and makes a sound pack", "[compiler]")
{
    const test::ContentFolder folder;
    CHECK(test::problemsOf(folder) == QStringList());
    const Compiled compiled(folder);
    CHECK(compiled.pack().verify().has_value());
    const pack::PackInfo info = compiled.pack().info().value();
    CHECK(info.title == u"Test pack"_s);
    CHECK(info.language == u"en-GB"_s);
    CHECK(info.version == u"0.1.0"_s);
    CHECK_FALSE(info.reviewedByClinician);
    CHECK(info.articles == 4);
    CHECK(info.articles == compiled.report().articles);
    CHECK(info.sections == compiled.report().sections);
    CHECK(info.references == 2); // what is only kept as background stays out
    CHECK(info.references == compiled.report().references);
}

TEST_CASE("an article arrives in the pack as it was written", "[compiler]")
{
    const test::ContentFolder folder;
    const Compiled compiled(folder);
    const pack::Article article = compiled.article(u"basics/what-is-a-knot");
    CHECK(article.kind == pack::ArticleKind::Topic);
    CHECK(article.title == u"What a knot is"_s);
    CHECK(article.evidence == pack::Evidence::Limited);
    CHECK(article.reviewed == QDate(2026, 11, 24));
    CHECK(article.aliases == QStringList{u"trigger point"_s});
    REQUIRE(article.sections.size() == 2);
    CHECK(article.sections.at(0).anchor.isEmpty());
    CHECK(article.sections.at(0).text == u"A knot is a sore, hard spot. Try a heat pack."_s);
    CHECK(article.sections.at(1).heading == u"Why it forms"_s);
    CHECK(article.sections.at(1).html.contains(u"href=\"cite:2\""_s));
    CHECK(article.seeAlso.size() == 3);
    REQUIRE(article.citations.size() == 2);
    CHECK(article.citations.at(0).reference.key == ReferenceKey(u"simons1999"_s));
    CHECK(article.citations.at(0).reference.authors == u"Simons D, Travell J"_s);
    CHECK(article.citations.at(1).reference.doi == u"10.1/x"_s);
}

TEST_CASE("a technique arrives with its facts and its steps", "[compiler]")
{
    const test::ContentFolder folder;
    const pack::Article article = Compiled(folder).article(u"techniques/heat-pack");
    REQUIRE(article.technique.has_value());
    CHECK(article.technique->methods == QList{pack::Method::Heat});
    CHECK(article.technique->regions == QList{RegionId(u"back-of-neck"_s), RegionId(u"top-of-shoulder"_s)});
    CHECK(article.technique->muscles == QList{MuscleId(u"upper-trapezius"_s)});
    CHECK_FALSE(article.technique->pressure.has_value());
    CHECK(article.technique->perDay == pack::Range{1, 3});
    CHECK(article.technique->sets == 1);
    CHECK(article.sections.at(2).html.startsWith(u"<table class=\"steps\""_s));
}

TEST_CASE("a muscle and a routine arrive with their data", "[compiler]")
{
    const test::ContentFolder folder;
    const Compiled compiled(folder);
    const pack::Article muscle = compiled.article(u"muscles/upper-trapezius");
    REQUIRE(muscle.muscle.has_value());
    CHECK(muscle.muscle->safetyNote == u"Stop if you feel dizzy."_s);
    CHECK(muscle.muscle->techniques == QList{*Target::parse(u"techniques/heat-pack")});
    REQUIRE(muscle.muscle->painAreas.size() == 2);
    CHECK(muscle.muscle->painAreas.at(0).primary);
    const pack::Article routine = compiled.article(u"routines/desk-break");
    REQUIRE(routine.routine.has_value());
    REQUIRE(routine.routine->steps.size() == 2);
    CHECK(routine.routine->steps.at(0).seconds == 60);
    CHECK(routine.routine->steps.at(0).side == pack::RoutineStep::Side::Both);
    CHECK(routine.routine->howOften == u"twice a day"_s);
}

TEST_CASE("the checklist arrives with groups in order and rules derived", "[compiler]")
{
    const test::ContentFolder folder;
    const pack::ChecklistContent content = Compiled(folder).pack().checklistContent().value();
    REQUIRE(content.redFlags.size() == 2);
    CHECK(content.redFlags.at(0).id == RedFlagId(u"chest-pain"_s)); // its group has order 1
    CHECK(content.redFlags.at(0).everyRegion);
    CHECK(content.redFlags.at(1).urgency == pack::Urgency::SameDay);
    CHECK(content.redFlags.at(1).regions == QList{RegionId(u"back-of-neck"_s)});
    REQUIRE(content.conditions.size() == 1);
    const QList<pack::ConditionRule> &rules = content.conditions.front().rules;
    REQUIRE(rules.size() == 6);
    CHECK(rules.at(1).where == QList{RegionId(u"back-of-neck"_s), RegionId(u"front-of-neck"_s)}); // the group, opened
    CHECK(rules.at(2).elsewhere);
    CHECK(rules.at(4).method == pack::Method::Movement);
    CHECK(rules.at(5).method == pack::Method::Strength);
    CHECK(content.regions.at(2).alsoCalled == QStringList{u"yoke"_s, u"trap"_s});
    REQUIRE(content.rules.size() == 2);
    CHECK(content.symptoms.at(1).help == u"Deep in the muscle"_s);
}

TEST_CASE("combinations arrive with groups of regions opened, and raise what they name", "[compiler]")
{
    const test::ContentFolder folder;
    const pack::ChecklistContent content = Compiled(folder).pack().checklistContent().value();
    const pack::Combination::Line place{.regions = {RegionId(u"back-of-neck"_s), RegionId(u"front-of-neck"_s)},
                                        .symptoms = {},
                                        .redFlags = {},
                                        .conditions = {}};
    const pack::Combination::Line signs{.regions = {},
                                        .symptoms = {SymptomId(u"stiff"_s)},
                                        .redFlags = {RedFlagId(u"chest-pain"_s)},
                                        .conditions = {ConditionId(u"blood-thinners"_s)}};
    REQUIRE(content.combinations.size() == 1);
    const pack::Combination &combination = content.combinations.front();
    CHECK(combination.id == CombinationId(u"neck-and-fever"_s));
    CHECK((combination.all == QList{place, signs}));
    CHECK(combination.urgency == pack::Urgency::Emergency);
    CHECK(combination.label == u"A stiff neck with fever"_s);
    CHECK(combination.mayMean == u"Meningitis"_s);
    CHECK(combination.advice == u"Call your emergency number now."_s);
    CHECK(combination.why == u"Neither is alarming alone."_s);
    CHECK(combination.sources == QList{ReferenceKey(u"heat2018"_s)});
    CHECK(content.conditions.front().raisesUrgency);
}

TEST_CASE("the explanations of questions arrive", "[compiler]")
{
    const test::ContentFolder folder;
    const pack::ChecklistContent content = Compiled(folder).pack().checklistContent().value();
    CHECK(content.redFlags.at(1).meaning == u"A high temperature."_s);
    CHECK(content.redFlags.at(1).findOut == u"Use a thermometer."_s);
    CHECK(content.symptoms.front().groupWhy == u"Pain has many causes."_s);
    CHECK(content.conditions.front().findOut == u"Ask your pharmacist."_s);
}

TEST_CASE("suggestions keep symptoms, regions and sections apart", "[compiler]")
{
    const test::ContentFolder folder;
    const pack::ChecklistContent content = Compiled(folder).pack().checklistContent().value();
    const pack::SuggestionRule expected{.target = *Target::parse(u"basics/what-is-a-knot#why"),
                                        .symptoms = {SymptomId(u"stiff"_s)},
                                        .regions = {RegionId(u"back-of-neck"_s)},
                                        .weight = 3};
    CHECK(content.rules.contains(expected));
}

TEST_CASE("old targets lead to new ones", "[compiler]")
{
    const test::ContentFolder folder;
    const Compiled compiled(folder);
    CHECK(compiled.pack().resolve(*Target::parse(u"basics/old-name")).value() ==
          *Target::parse(u"basics/what-is-a-knot"));
    CHECK(compiled.pack().resolve(*Target::parse(u"techniques/heat-pack#old")).value() ==
          *Target::parse(u"techniques/heat-pack#steps"));
}

TEST_CASE("redirects and synonyms are optional files", "[compiler]")
{
    test::ContentFolder folder;
    folder.remove(u"redirects.yaml"_s).remove(u"search.yaml"_s);
    CHECK(test::problemsOf(folder) == QStringList());
}
