// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties.h"

#include "checklist/vocabulary.h"
#include "random_answers.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <limits>

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
    insertBackwards(other.notSure.redFlags, answers.notSure.redFlags);
    insertBackwards(other.notSure.conditions, answers.notSure.conditions);
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

/// The two lines that the first five places are promised to: something to do and something that explains.
QSet<Target> promised(const Assessment &assessment)
{
    QSet<Target> targets;
    const auto addFirst = [&](std::initializer_list<Group> groups) {
        for (const Suggestion &line : assessment.suggestions) {
            if (line.fit >= checklist::Fit::Possible &&
                std::find(groups.begin(), groups.end(), line.group) != groups.end()) {
                targets.insert(line.article.target);
                return;
            }
        }
    };
    addFirst({Group::Techniques});
    addFirst({Group::Muscles, Group::Causes});
    return targets;
}

/// The suggestions without those that an answer has to do with, in their order.
QList<Target> without(const QSet<Target> &left, const Assessment &assessment)
{
    QList<Target> targets;
    for (const Suggestion &suggestion : assessment.suggestions) {
        if (!left.contains(suggestion.article.target))
            targets.append(suggestion.article.target);
    }
    return targets;
}

} // namespace

void checkThatOrderDoesNotMatter(const checklist::Engine &engine)
{
    RandomAnswers random(engine.content());
    for (int reader = 0; reader < readers; ++reader) {
        const Answers answers = reader % 4 == 0 ? random.nextWithSigns() : random.next();
        const Answers again = retold(answers);
        REQUIRE(again == answers);
        REQUIRE(engine.assess(again) == engine.assess(answers));
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
        if (limited.urgency != free.urgency)
            continue; // a combination
        const QHash<Target, double> suggested = scoresOf(limited);
        QSet<Target> withheld;
        for (const checklist::Withheld &line : limited.withheld) {
            REQUIRE_FALSE(line.conditions.isEmpty());
            for (const ConditionId &condition : line.conditions)
                REQUIRE(answers.conditions.contains(condition));
            REQUIRE_FALSE(suggested.contains(line.article.target));
            withheld.insert(line.article.target);
        }
        for (const checklist::Withheld &line : limited.withheld) {
            if (!line.alternative)
                continue;
            REQUIRE(line.alternative->kind == pack::ArticleKind::Technique);
            REQUIRE(suggested.contains(line.alternative->target));
            REQUIRE_FALSE(withheld.contains(line.alternative->target));
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
        const Assessment assessment = engine.assess(answers);
        if (assessment.urgency != pack::Urgency::None)
            continue; // the pages of warning signs name other answers
        for (const Suggestion &suggestion : assessment.suggestions) {
            REQUIRE_FALSE(suggestion.reasons.isEmpty());
            if (suggestion.reasons.constFirst().kind == checklist::Reason::Kind::StartHere)
                continue;
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
        const Assessment before = engine.assess(answers);
        RegionId region;
        SymptomId symptom;
        if (reader % 2 == 0) {
            region = random.pick(engine.content().regions).id;
            answers.regions.insert(region, checklist::Side::None);
        } else {
            symptom = random.pick(engine.content().symptoms).id;
            answers.symptoms.insert(symptom);
        }
        const Assessment after = engine.assess(answers);
        if (after.urgency != before.urgency || after.nothingFits != before.nothingFits)
            continue; // it had something to do with the others
        const QSet<Target> related = relatedTo(engine.content(), region, symptom);
        const QHash<Target, double> scores = scoresOf(after);
        for (const Suggestion &line : before.suggestions) {
            INFO(line.article.target.toString().toStdString());
            if (!related.contains(line.article.target))
                REQUIRE(scores.value(line.article.target, -1) == line.score);
        }
        // Only the two promised places can change hands.
        const QSet<Target> left = related + promised(before) + promised(after);
        REQUIRE(without(left, after) == without(left, before));
    }
}

void checkThatChangesComeTrue(const checklist::Engine &engine)
{
    RandomAnswers random(engine.content());
    for (int reader = 0; reader < readers / 10; ++reader) {
        Answers answers = random.next();
        answers.conditions.clear();
        const Assessment now = engine.assess(answers);
        if (now.suggestions.isEmpty() || now.urgency != pack::Urgency::None || now.nothingFits)
            continue;
        const Suggestion &line = random.pick(now.suggestions);
        INFO(line.article.target.toString().toStdString());
        double last = std::numeric_limits<double>::infinity();
        for (const checklist::Change &change : engine.wouldChange(answers, line.target)) {
            REQUIRE(std::abs(change.points) <= last);
            last = std::abs(change.points);
            REQUIRE(change.region.isEmpty() != change.symptom.isEmpty());
            Answers then = answers;
            if (change.region.isEmpty())
                then.symptoms.insert(change.symptom);
            else
                then.regions.insert(change.region, checklist::Side::None);
            REQUIRE(then != answers);
            const Assessment changed = engine.assess(then);
            if (changed.urgency != pack::Urgency::None)
                continue; // a combination comes true as well
            const double score = scoresOf(changed).value(line.article.target, 0);
            REQUIRE(change.fit.has_value() == (score > 0));
            if (change.fit)
                REQUIRE(score == Catch::Approx(line.score + change.points));
        }
    }
}

} // namespace unknot::test
