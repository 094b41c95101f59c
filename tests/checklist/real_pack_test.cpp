// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine on the handbook of this build.
#include "properties.h"
#include "support/catch.h"
#include "ticks.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::test;
using checklist::Group;

namespace {

const checklist::Engine &handbook()
{
    static const checklist::Engine engine = [] {
        const auto pack = pack::Pack::open(QStringLiteral(UNKNOT_BINARY_DIR "/share/unknot/handbook.pack"));
        return checklist::Engine::read(pack.value()).value();
    }();
    return engine;
}

QStringList firstArticles(const checklist::Assessment &assessment, qsizetype count)
{
    QStringList articles;
    for (const checklist::Suggestion &suggestion :
         assessment.suggestions.first(std::min(count, assessment.suggestions.size())))
        articles += suggestion.article.target.toString();
    return articles;
}

struct Case
{
    const char *words;
    Ticks ticks;
    std::vector<const char *> firstFive;
};

const std::vector<Case> cases{
    {"neck and shoulders ache after a day at the desk",
     {.regions = {"back-of-neck", "top-of-shoulder"}, .symptoms = {"sitting"}},
     {"muscles/upper-trapezius", "muscles/levator-scapulae"}},
    {"woke up and cannot turn my head",
     {.regions = {"back-of-neck"}, .symptoms = {"woke-up-stuck", "less-movement"}},
     {"symptoms/crick-in-the-neck", "techniques/neck-stretch"}},
    {"a hard spot between the shoulder blades",
     {.regions = {"between-shoulder-blades"}, .symptoms = {"sore-spot", "dull-ache"}},
     {"muscles/rhomboids", "techniques/ball-wall-upper-back"}},
    {"a tight band around the head",
     {.regions = {"temple", "back-of-head"}, .symptoms = {"headache-band"}},
     {"symptoms/tension-headache", "techniques/skull-base-release"}},
    {"my jaw aches, I grind my teeth",
     {.regions = {"cheek-and-jaw"}, .symptoms = {"jaw-ache", "clenching"}},
     {"muscles/masseter", "techniques/jaw-and-temple"}},
    {"tight calves from running",
     {.regions = {"calf"}, .symptoms = {"running", "tight-cord"}},
     {"muscles/gastrocnemius", "techniques/calf-stretch"}},
    {"buttock hurts when I sit", {.regions = {"buttock"}, .symptoms = {"sitting"}}, {"techniques/ball-buttock"}},
    {"forearms sore from typing",
     {.regions = {"forearm-back"}, .symptoms = {"mouse-and-typing"}},
     {"muscles/wrist-extensors", "techniques/forearm-stripping"}},
    {"sole hurts in the morning",
     {.regions = {"arch-of-foot", "heel"}, .symptoms = {"morning"}},
     {"techniques/foot-ball-roll"}},
    {"legs sore after the gym",
     {.regions = {"front-of-thigh"}, .symptoms = {"new-exercise"}},
     {"symptoms/sore-after-exercise"}},
    {"everything hurts and I sleep badly",
     {.symptoms = {"all-over", "bad-sleep"}},
     {"symptoms/pain-all-over", "causes/poor-sleep"}},
    {"sore the day after a massage", {.symptoms = {"sore-after-massage"}}, {"aftercare/soreness-after-massage"}},
    {"whom should I see?", {.symptoms = {"whom-to-see"}}, {"getting-help/whom-to-see"}},
};

} // namespace

TEST_CASE("common complaints lead to the right pages", "[checklist][content]")
{
    for (const Case &complaint : cases) {
        INFO(complaint.words);
        const QStringList five = firstArticles(handbook().assess(ticked(complaint.ticks)), 5);
        INFO(five.join(u' ').toStdString());
        for (const char *article : complaint.firstFive)
            CHECK(five.contains(QString::fromLatin1(article)));
    }
}

TEST_CASE("whoever says where it hurts is told a muscle and something to do", "[checklist][content]")
{
    for (const pack::Region &region : handbook().content().regions) {
        INFO(region.id.toString().toStdString());
        checklist::Answers answers;
        answers.regions.insert(region.id, checklist::Side::None);
        CHECK_FALSE(checklist::suggestionsIn(handbook().assess(answers), Group::Muscles).isEmpty());
    }
    const auto desk =
        handbook().assess(ticked({.regions = {"back-of-neck", "top-of-shoulder"}, .symptoms = {"sitting"}}));
    const auto five = desk.suggestions.first(5);
    CHECK(std::any_of(five.cbegin(), five.cend(),
                      [](const checklist::Suggestion &line) { return line.group == Group::Techniques; }));
}

TEST_CASE("blood thinners hold the massage gun back", "[checklist][content]")
{
    for (const Ticks &ticks : {Ticks{.regions = {"calf"}, .conditions = {"blood-thinners"}},
                               Ticks{.regions = {"back-of-neck"}, .conditions = {"blood-thinners"}},
                               Ticks{.conditions = {"blood-thinners"}}}) {
        const auto result = handbook().assess(ticked(ticks));
        const auto *gun = findWithheld(result, "techniques/massage-gun");
        REQUIRE(gun);
        CHECK(gun->conditions == QList{ConditionId(u"blood-thinners"_s)});
        CHECK(find(result, "techniques/massage-gun") == nullptr);
    }
}

TEST_CASE("nobody is told to press the front or side of the neck", "[checklist][content]")
{
    const auto result =
        handbook().assess(ticked({.regions = {"front-of-neck", "side-of-neck"}, .symptoms = {"sore-spot"}}));
    CHECK(find(result, "safety/neck-safety"));
    for (const pack::TechniqueEntry &entry : handbook().content().techniques) {
        const pack::Technique &technique = entry.technique;
        const bool presses = std::any_of(technique.methods.cbegin(), technique.methods.cend(), [](pack::Method method) {
            return method == pack::Method::Pressure || method == pack::Method::Roller || method == pack::Method::Gun;
        });
        const bool onNeck = technique.regions.contains(RegionId(u"front-of-neck"_s)) ||
                            technique.regions.contains(RegionId(u"side-of-neck"_s));
        if (presses && onNeck)
            CHECK(find(result, entry.article.target.toString()) == nullptr);
    }
}

TEST_CASE("an emergency sends to the page of its place, at the right section", "[checklist][content]")
{
    const auto neck = handbook().assess(ticked({.regions = {"back-of-neck"}, .redFlags = {"neck-injury"}}));
    CHECK(neck.urgency == pack::Urgency::Emergency);
    CHECK(targetsOf(neck).contains(u"safety/neck-warning-signs#emergency"_s));
    CHECK(targetsOf(handbook().assess(ticked({.redFlags = {"chest-pain-heart"}}))) ==
          QStringList{u"safety/read-this-first#emergency"_s});
}

TEST_CASE("every urgent warning sign leads to the page to be read first", "[checklist][content]")
{
    for (const pack::RedFlag &flag : handbook().content().redFlags) {
        checklist::Answers answers;
        answers.redFlags.insert(flag.id);
        INFO(flag.id.toString().toStdString());
        if (checklist::outranksSelfCare(flag.urgency))
            CHECK(find(handbook().assess(answers), "safety/read-this-first"));
    }
}

TEST_CASE("the handbook keeps the promises of the engine about safety", "[checklist][content][safety]")
{
    checkThatUrgencyIsTheHighest(handbook());
    checkThatEveryWarningSignIsHeeded(handbook());
    checkThatDoubtIsNeverANo(handbook());
}

TEST_CASE("the handbook keeps the promises of the engine about its suggestions", "[checklist][content]")
{
    checkThatOrderDoesNotMatter(handbook());
    checkThatNothingWithheldIsSuggested(handbook());
    checkThatEverySuggestionHasReasons(handbook());
    checkThatUnrelatedAnswersChangeNothing(handbook());
    checkThatChangesComeTrue(handbook());
}
