// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties.h"

#include "checklist/vocabulary.h"
#include "random_answers.h"
#include "support/catch.h"

#include <algorithm>

namespace unknot::test {

namespace {

using checklist::Answers;
using checklist::Assessment;
using checklist::Group;
using checklist::Suggestion;

constexpr int readers = 200;

/// The same answers, ticked in the opposite order and with a detour.
Answers retold(const Answers &answers)
{
    Answers other;
    const auto insertBackwards = [](auto &to, const auto &from) {
        auto list = from.values();
        std::reverse(list.begin(), list.end());
        for (const auto &id : list)
            to.insert(id);
    };
    other.symptoms.reserve(500);
    insertBackwards(other.symptoms, answers.symptoms);
    insertBackwards(other.redFlags, answers.redFlags);
    insertBackwards(other.conditions, answers.conditions);
    const QList<RegionId> regions = answers.regions.keys();
    for (auto region = regions.crbegin(); region != regions.crend(); ++region)
        other.regions.insert(*region, answers.regions.value(*region));
    return other;
}

QHash<Target, double> scoresOf(const Assessment &assessment)
{
    QHash<Target, double> scores;
    for (const Suggestion &suggestion : assessment.suggestions)
        scores.insert(suggestion.article.target, suggestion.score);
    return scores;
}

/// The articles that an answer may speak for or against, read from the content in the plainest way.
QSet<Target> relatedTo(const pack::ChecklistContent &content, const RegionId &region, const SymptomId &symptom)
{
    QSet<Target> related;
    const auto group = std::find_if(content.symptoms.cbegin(), content.symptoms.cend(),
                                    [&](const pack::Symptom &s) { return s.id == symptom; });
    const bool sorePlace = group != content.symptoms.cend() && group->group == checklist::vocabulary::sorePlaceGroup;
    for (const pack::SuggestionRule &rule : content.rules) {
        if (rule.symptoms.contains(symptom) || rule.regions.contains(region))
            related.insert(rule.target.wholeArticle());
    }
    QSet<MuscleId> muscles;
    for (const pack::ChecklistContent::Patterns &pattern : content.painPatterns) {
        for (const pack::PainSource &source : pattern.sources) {
            if (pattern.region == region)
                muscles.insert(source.muscle);
        }
    }
    for (const pack::MuscleEntry &muscle : content.muscles) {
        if (muscle.muscle.liesIn.contains(region) || sorePlace || related.contains(muscle.article.target))
            muscles.insert(muscle.id);
        if (muscles.contains(muscle.id)) {
            related.insert(muscle.article.target);
            related.unite({muscle.muscle.techniques.cbegin(), muscle.muscle.techniques.cend()});
        }
    }
    for (const pack::TechniqueEntry &technique : content.techniques) {
        const bool serves = std::any_of(technique.technique.muscles.cbegin(), technique.technique.muscles.cend(),
                                        [&](const MuscleId &id) { return muscles.contains(id); });
        if (serves || technique.technique.regions.contains(region))
            related.insert(technique.article.target);
    }
    return related;
}

} // namespace

void checkThatOrderDoesNotMatter(const checklist::Engine &engine)
{
    RandomAnswers random(engine.content());
    for (int reader = 0; reader < readers; ++reader) {
        Answers answers = random.next();
        if (reader % 4 == 0)
            answers.redFlags.insert(random.pick(engine.content().redFlags).id);
        const Answers again = retold(answers);
        REQUIRE(again == answers);
        REQUIRE(engine.assess(again) == engine.assess(answers));
    }
}

void checkThatUrgencyOnlyRises(const checklist::Engine &engine)
{
    RandomAnswers random(engine.content());
    for (int reader = 0; reader < readers; ++reader) {
        Answers answers = random.next();
        pack::Urgency before = engine.assess(answers).urgency;
        REQUIRE(before == pack::Urgency::None);
        for (int flags = 0; flags < 3; ++flags) {
            const pack::RedFlag &flag = random.pick(engine.content().redFlags);
            answers.redFlags.insert(flag.id);
            const Assessment assessment = engine.assess(answers);
            REQUIRE(assessment.urgency == std::max(before, flag.urgency));
            before = assessment.urgency;
            if (!checklist::outranksSelfCare(before))
                continue;
            for (const Suggestion &suggestion : assessment.suggestions)
                REQUIRE(suggestion.group == Group::GettingHelp);
        }
    }
}

void checkThatEveryWarningSignIsHeeded(const checklist::Engine &engine)
{
    for (const pack::RedFlag &flag : engine.content().redFlags) {
        INFO(flag.id.toString().toStdString());
        Answers answers;
        answers.redFlags.insert(flag.id);
        const Assessment alone = engine.assess(answers);
        CHECK(alone.urgency == flag.urgency);
        CHECK(alone.redFlags == QList{flag});
        // Whoever is told to get help is also told where to read on.
        CHECK_FALSE(alone.suggestions.isEmpty());
        for (const RegionId &region : flag.regions) {
            answers.regions = {{region, checklist::Side::None}};
            CHECK(engine.assess(answers).urgency == flag.urgency);
        }
    }
}

void checkThatNothingWithheldIsSuggested(const checklist::Engine &engine)
{
    RandomAnswers random(engine.content());
    for (int reader = 0; reader < readers; ++reader) {
        Answers answers = random.next();
        const Assessment free = engine.assess(answers);
        answers.conditions.insert(random.pick(engine.content().conditions).id);
        const Assessment limited = engine.assess(answers);
        const QHash<Target, double> suggested = scoresOf(limited);
        QSet<Target> withheld;
        for (const checklist::Withheld &line : limited.withheld) {
            REQUIRE_FALSE(line.conditions.isEmpty());
            for (const ConditionId &condition : line.conditions)
                REQUIRE(answers.conditions.contains(condition));
            REQUIRE_FALSE(suggested.contains(line.article.target));
            withheld.insert(line.article.target);
        }
        for (const Suggestion &suggestion : free.suggestions) {
            // A condition never makes a suggestion vanish without a word.
            REQUIRE((suggested.contains(suggestion.article.target) || withheld.contains(suggestion.article.target)));
        }
    }
}

void checkThatEverySuggestionHasReasons(const checklist::Engine &engine)
{
    RandomAnswers random(engine.content());
    for (int reader = 0; reader < readers; ++reader) {
        const Answers answers = random.next();
        for (const Suggestion &suggestion : engine.assess(answers).suggestions) {
            REQUIRE_FALSE(suggestion.reasons.isEmpty());
            double sum = 0;
            for (const checklist::Reason &reason : suggestion.reasons + suggestion.against) {
                sum += reason.points;
                REQUIRE(reason.regions.size() + reason.symptoms.size() + reason.muscles.size() > 0);
                for (const RegionId &region : reason.regions)
                    REQUIRE(answers.regions.contains(region));
                for (const SymptomId &symptom : reason.symptoms)
                    REQUIRE(answers.symptoms.contains(symptom));
            }
            REQUIRE(suggestion.score == Catch::Approx(sum));
        }
    }
}

void checkThatUnrelatedAnswersChangeNothing(const checklist::Engine &engine)
{
    RandomAnswers random(engine.content());
    for (int reader = 0; reader < readers; ++reader) {
        Answers answers = random.next();
        answers.conditions.clear();
        const QHash<Target, double> before = scoresOf(engine.assess(answers));
        RegionId region;
        SymptomId symptom;
        if (reader % 2 == 0) {
            region = random.pick(engine.content().regions).id;
            answers.regions.insert(region, checklist::Side::None);
        } else {
            symptom = random.pick(engine.content().symptoms).id;
            answers.symptoms.insert(symptom);
        }
        const QHash<Target, double> after = scoresOf(engine.assess(answers));
        const QSet<Target> related = relatedTo(engine.content(), region, symptom);
        for (const auto &[target, score] : before.asKeyValueRange()) {
            INFO(target.toString().toStdString());
            if (!related.contains(target))
                REQUIRE(after.value(target, -1) == score);
        }
    }
}

} // namespace unknot::test
