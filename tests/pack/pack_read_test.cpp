// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack.h"
#include "support/catch.h"
#include "support/pack_builder.h"

#include <algorithm>

using namespace unknot;
using namespace Qt::StringLiterals;
using test::PackBuilder;
using test::target;

namespace {

pack::Pack samplePack()
{
    // The file may go once it is open, except where files cannot be removed while in use.
    static PackBuilder builder;
    static const QString path = [] {
        test::addSampleHandbook(builder);
        return builder.write();
    }();
    Result<pack::Pack> pack = pack::Pack::open(path);
    REQUIRE(pack);
    return std::move(*pack);
}

QStringList titlesOf(const QList<pack::ArticleSummary> &articles)
{
    QStringList titles;
    for (const pack::ArticleSummary &article : articles)
        titles += article.title;
    return titles;
}

} // namespace

TEST_CASE("categories come in their order with the number of their articles", "[pack]")
{
    const auto categories = samplePack().categories();
    REQUIRE(categories);
    REQUIRE(categories->size() == 8);
    CHECK(categories->first().id == CategoryId(u"techniques"_s));
    CHECK(categories->first().articleCount == 4);
    CHECK(categories->last().id == CategoryId(u"routines"_s));
}

TEST_CASE("the articles of a category come by title", "[pack]")
{
    const pack::Pack pack = samplePack();
    const auto techniques = pack.articlesIn(CategoryId(u"techniques"_s));
    REQUIRE(techniques);
    CHECK(titlesOf(*techniques) ==
          QStringList{u"Ball against the wall"_s, u"Heat pack"_s, u"Neck stretch"_s, u"Needling by a professional"_s});
    CHECK(techniques->first().kind == pack::ArticleKind::Technique);
    CHECK(techniques->first().evidence == pack::Evidence::Limited);
    const auto none = pack.articlesIn(CategoryId(u"cookery"_s));
    REQUIRE(none);
    CHECK(none->isEmpty());
}

TEST_CASE("an article is read whole", "[pack]")
{
    const auto article = samplePack().article(target("symptoms/crick-in-the-neck"));
    REQUIRE(article);
    CHECK(article->title == u"Crick in the neck"_s);
    CHECK(article->kind == pack::ArticleKind::Topic);
    CHECK(article->reviewed == QDate(2026, 11, 24));
    CHECK(article->aliases == QStringList{u"wry neck"_s, u"stiff neck"_s});
    REQUIRE(article->sections.size() == 2);
    CHECK(article->sections[0].anchor.isEmpty());
    CHECK(article->sections[0].level == 0);
    CHECK(article->sections[1].anchor == u"what-helps"_s);
    CHECK(article->sections[1].heading == u"What helps"_s);
    CHECK(article->sections[1].html == u"<p>Gentle movement and a heat pack.</p>"_s);
    CHECK(article->sections[1].text == u"Gentle movement and a heat pack."_s);
    CHECK(titlesOf(article->seeAlso) == QStringList{u"Neck stretch"_s, u"Neck warning signs"_s});
    CHECK_FALSE(article->technique);
    CHECK_FALSE(article->muscle);
    CHECK_FALSE(article->routine);
}

TEST_CASE("an article knows the works that it cites", "[pack]")
{
    const auto article = samplePack().article(target("causes/sitting-and-screens"));
    REQUIRE(article);
    REQUIRE(article->citations.size() == 1);
    CHECK(article->citations[0].number == 1);
    CHECK(article->citations[0].reference.title == u"A trial of sitting"_s);
    CHECK(article->citations[0].reference.authors == u"Smith A"_s);
}

TEST_CASE("a technique has its card", "[pack]")
{
    const pack::Pack pack = samplePack();
    const auto article = pack.article(target("techniques/ball-wall-upper-back"));
    REQUIRE(article);
    REQUIRE(article->technique);
    const pack::Technique &card = *article->technique;
    CHECK(card.selfCare);
    CHECK(card.methods == QList{pack::Method::Pressure});
    CHECK(card.regions == QList{RegionId(u"between-shoulder-blades"_s), RegionId(u"top-of-shoulder"_s)});
    CHECK(card.muscles == QList{MuscleId(u"upper-trapezius"_s)});
    CHECK(card.tools == QStringList{u"tennis ball"_s});
    CHECK(card.places == QStringList{u"wall"_s});
    CHECK(card.pressure == pack::Range{2, 5});
    CHECK(card.holdSeconds == pack::Range{20, 30});
    CHECK_FALSE(card.perDay);
    const auto all = pack.techniques();
    REQUIRE(all);
    REQUIRE(all->size() == 4);
    CHECK(all->first().technique == card);
    CHECK_FALSE(all->last().technique.selfCare);
}

TEST_CASE("a muscle knows where it hurts and what serves it", "[pack]")
{
    const auto article = samplePack().article(target("muscles/levator-scapulae"));
    REQUIRE(article);
    REQUIRE(article->muscle);
    const pack::Muscle &muscle = *article->muscle;
    CHECK(muscle.latin == u"Levator scapulae"_s);
    CHECK(muscle.selfTreatment == pack::SelfTreatment::WithCare);
    CHECK(muscle.safetyNote == u"Keep off the front of the neck."_s);
    CHECK(muscle.liesIn == QList{RegionId(u"back-of-neck"_s)});
    CHECK(muscle.techniques == QList{target("techniques/neck-stretch")});
    const QList<pack::PainArea> areas{{RegionId(u"back-of-neck"_s), true},
                                      {RegionId(u"top-of-shoulder"_s), false},
                                      {RegionId(u"between-shoulder-blades"_s), false}};
    CHECK(muscle.painAreas == areas);
}

TEST_CASE("a routine names its steps", "[pack]")
{
    const auto article = samplePack().article(target("routines/desk-break"));
    REQUIRE(article);
    REQUIRE(article->routine);
    REQUIRE(article->routine->steps.size() == 2);
    const pack::RoutineStep &step = article->routine->steps[0];
    CHECK(step.technique == target("techniques/neck-stretch"));
    CHECK(step.techniqueTitle == u"Neck stretch"_s);
    CHECK(step.seconds == 60);
    CHECK(step.side == pack::RoutineStep::Side::Both);
}

TEST_CASE("a target is resolved to what it means today", "[pack]")
{
    PackBuilder builder;
    builder.topic("causes/cold", "Cold").sections += test::section("draughts", "Draughts", "Wrap up.");
    builder.topic("causes/heat", "Heat").sections += test::section("sun", "Sun", "Wear a hat.");
    builder.redirect("causes/chill", "causes/cold");
    builder.redirect("causes/frost", "causes/chill");
    builder.redirect("causes/cold#wind", "causes/cold#draughts");
    builder.redirect("causes/cold#summer", "causes/heat#sun");
    builder.redirect("causes/loop-a", "causes/loop-b");
    builder.redirect("causes/loop-b", "causes/loop-a");
    builder.redirect("causes/cold#round", "causes/cold#about");
    builder.redirect("causes/cold#about", "causes/cold#round");
    builder.redirect("causes/cold#draughts", "causes/heat#sun");
    const pack::Pack pack = builder.open();

    using Case = std::pair<const char *, const char *>;
    const auto [from, to] = GENERATE(
        Case{"causes/cold", "causes/cold"},                   // itself
        Case{"causes/cold#draughts", "causes/cold#draughts"}, // what exists is not moved
        Case{"causes/chill", "causes/cold"},                  // renamed
        Case{"causes/chill#draughts", "causes/cold#draughts"}, Case{"causes/frost", "causes/cold"}, // renamed twice
        Case{"causes/cold#wind", "causes/cold#draughts"},                                           // a renamed section
        Case{"causes/frost#wind", "causes/cold#draughts"},
        Case{"causes/cold#summer", "causes/heat#sun"},                                       // moved to another article
        Case{"causes/cold#gone", "causes/cold"},                                             // a section that is gone
        Case{"causes/chill#gone", "causes/cold"}, Case{"causes/cold#round", "causes/cold"}); // a loop
    const Result<Target> resolved = pack.resolve(target(from));
    REQUIRE(resolved);
    CHECK(*resolved == target(to));
}

TEST_CASE("an unknown target is an error that names it", "[pack]")
{
    PackBuilder builder;
    builder.topic("causes/cold", "Cold");
    builder.redirect("causes/loop-a", "causes/loop-b");
    builder.redirect("causes/loop-b", "causes/loop-a");
    builder.redirect("causes/was-there", "causes/is-gone");
    const pack::Pack pack = builder.open();
    const char *text = GENERATE("causes/wind", "causes/wind#draught", "food/cold", "causes/loop-a", "causes/was-there");
    const Error expected{ErrorCode::UnknownTarget, QString::fromUtf8(text), {}};
    CHECK(pack.resolve(target(text)).error() == expected);
    CHECK(pack.article(target(text)).error() == expected);
    CHECK(pack.summary(target(text)).error() == expected);
    CHECK(pack.heading(target(text)).error() == expected);
}

TEST_CASE("a target has a heading", "[pack]")
{
    const pack::Pack pack = samplePack();
    CHECK(pack.heading(target("symptoms/crick-in-the-neck#what-helps")).value() == u"What helps"_s);
    CHECK(pack.heading(target("symptoms/crick-in-the-neck")).value() == u"Crick in the neck"_s);
    CHECK(pack.heading(target("symptoms/stiff-neck")).value() == u"Crick in the neck"_s); // renamed
    CHECK(pack.summary(target("symptoms/stiff-neck#what-helps"))->target == target("symptoms/crick-in-the-neck"));
}

TEST_CASE("the checklist's content is read in the order in which it is shown", "[pack]")
{
    const auto content = samplePack().checklistContent();
    REQUIRE(content);
    REQUIRE(content->regions.size() == 5);
    CHECK(content->regions[0].id == RegionId(u"back-of-neck"_s));
    CHECK(content->regions[0].groupName == u"Neck"_s);
    CHECK(content->regions[0].sideAware);
    REQUIRE(content->symptoms.size() == 4);
    CHECK(content->symptoms.last().step == u"sets-off"_s);
    REQUIRE(content->redFlags.size() == 3);
    CHECK(content->redFlags[0].urgency == pack::Urgency::Emergency);
    CHECK(content->redFlags[0].core);
    CHECK(content->redFlags[0].everyRegion);
    CHECK(content->redFlags[1].regions == QList{RegionId(u"back-of-neck"_s), RegionId(u"side-of-neck"_s)});
    REQUIRE(content->conditions.size() == 2);
    CHECK(content->conditions[0].rules == QList{test::everywhere(pack::Method::Pressure, pack::CautionLevel::Ask),
                                                test::everywhere(pack::Method::Gun, pack::CautionLevel::Avoid)});
    CHECK(content->techniques.size() == 4);
    CHECK(content->muscles.size() == 3);
}

TEST_CASE("pain patterns keep their clinical order", "[pack]")
{
    const auto content = samplePack().checklistContent();
    REQUIRE(content);
    REQUIRE(content->painPatterns.size() == 3);
    const pack::ChecklistContent::Patterns neck{RegionId(u"back-of-neck"_s),
                                                {{MuscleId(u"levator-scapulae"_s), true},
                                                 {MuscleId(u"upper-trapezius"_s), true},
                                                 {MuscleId(u"scalenes"_s), false}}};
    CHECK(content->painPatterns[0] == neck);
}

TEST_CASE("suggestion rules name their section, items and weight", "[pack]")
{
    const auto content = samplePack().checklistContent();
    REQUIRE(content);
    REQUIRE(content->rules.size() == 4);
    const pack::SuggestionRule crick{target("symptoms/crick-in-the-neck#what-helps"),
                                     {SymptomId(u"woke-up-stuck"_s)},
                                     {RegionId(u"back-of-neck"_s)},
                                     5};
    CHECK(content->rules[1] == crick);
    CHECK(content->articles.size() == 4);
    CHECK(std::is_sorted(content->articles.begin(), content->articles.end(),
                         [](const auto &a, const auto &b) { return a.target < b.target; }));
}

TEST_CASE("a condition may limit a method in some places only", "[pack]")
{
    PackBuilder builder;
    pack::ConditionRule legs = test::everywhere(pack::Method::Gun, pack::CautionLevel::Avoid);
    legs.area = u"the legs"_s;
    legs.where = {RegionId(u"calf"_s), RegionId(u"thigh"_s)};
    pack::ConditionRule rest = test::everywhere(pack::Method::Gun, pack::CautionLevel::Ask);
    rest.elsewhere = true;
    builder.reference("jones2019", "Clots");
    builder.condition("clot-risk", {legs, rest}).sources = {ReferenceKey(u"jones2019"_s)};
    const auto content = builder.open().checklistContent();
    REQUIRE(content);
    REQUIRE(content->conditions.size() == 1);
    CHECK(content->conditions[0].rules == QList{legs, rest});
    CHECK(content->conditions[0].sources == QList{ReferenceKey(u"jones2019"_s)});
}

TEST_CASE("a combination keeps its lines, and a condition what it raises", "[pack]")
{
    PackBuilder builder;
    builder.region("calf");
    builder.symptom("cramp");
    builder.redFlag("breathless", pack::Urgency::Emergency);
    builder.condition("clot-risk", {}).raisesUrgency = true;
    builder.reference("smith2020", "Clots");
    builder.combination("clot", pack::Urgency::SameDay, {{"calf", "cramp"}, {"breathless", "clot-risk"}}).sources = {
        ReferenceKey(u"smith2020"_s)};
    const pack::ChecklistContent content = builder.open().checklistContent().value();

    CHECK(content.conditions.constFirst().raisesUrgency);
    REQUIRE(content.combinations.size() == 1);
    const pack::Combination &clot = content.combinations.constFirst();
    CHECK(clot.urgency == pack::Urgency::SameDay);
    CHECK(clot.sources == QList{ReferenceKey(u"smith2020"_s)});
    REQUIRE(clot.all.size() == 2);
    CHECK(clot.all[0].regions == QList{RegionId(u"calf"_s)});
    CHECK(clot.all[0].symptoms == QList{SymptomId(u"cramp"_s)});
    CHECK(clot.all[1].redFlags == QList{RedFlagId(u"breathless"_s)});
    CHECK(clot.all[1].conditions == QList{ConditionId(u"clot-risk"_s)});
}

TEST_CASE("the pages to which a program leads are named", "[pack]")
{
    PackBuilder builder;
    builder.topic("basics/first-steps", "First steps");
    builder.landmark("start_here", "basics/first-steps");
    const pack::PackInfo info = builder.open().info().value();
    CHECK(info.startHere == target("basics/first-steps"));
    CHECK(info.readFirst.isEmpty());
}

TEST_CASE("values have words and words have values", "[pack]")
{
    using namespace pack;
    CHECK(articleKindFromWord(toWord(ArticleKind::Routine)) == ArticleKind::Routine);
    CHECK(evidenceFromWord(toWord(Evidence::NotSupported)) == Evidence::NotSupported);
    CHECK(methodFromWord(toWord(Method::Habit)) == Method::Habit);
    CHECK(selfTreatmentFromWord(toWord(SelfTreatment::ProfessionalOnly)) == SelfTreatment::ProfessionalOnly);
    CHECK(urgencyFromWord(toWord(Urgency::SameDay)) == Urgency::SameDay);
    CHECK(cautionLevelFromWord(toWord(CautionLevel::Avoid)) == CautionLevel::Avoid);
    CHECK(toWord(Urgency::SameDay) == u"same-day"_s);
    CHECK(toWord(Evidence::ExpertOpinion) == u"expert-opinion"_s);
    CHECK_FALSE(methodFromWord(u"Heat"_s));
    CHECK_FALSE(urgencyFromWord(u""_s));
}

TEST_CASE("a work tells where it is cited", "[pack]")
{
    PackBuilder builder;
    const pack::Reference trial = builder.reference("smith2020", "A trial");
    builder.reference("jones2001", "A page");
    for (const char *target : {"causes/stress", "causes/cold"}) {
        pack::Article &article = builder.topic(target, target);
        article.citations += {.number = 1, .reference = trial};
    }
    builder.redFlag("fever", pack::Urgency::SameDay).sources += ReferenceKey(u"smith2020"_s);
    const pack::Pack pack = builder.open();

    const pack::ReferenceUse use = pack.usesOf(ReferenceKey(u"smith2020"_s)).value();
    REQUIRE(use.articles.size() == 2);
    CHECK(use.articles[0].target.toString() == u"causes/cold"_s);
    CHECK(use.redFlags == 1);
    CHECK(use.conditions == 0);
    CHECK(pack.usesOf(ReferenceKey(u"jones2001"_s)).value() == pack::ReferenceUse{});
    CHECK(pack.usesOf(ReferenceKey(u"nobody"_s)).value() == pack::ReferenceUse{});
}
