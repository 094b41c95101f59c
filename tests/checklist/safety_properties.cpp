// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties.h"
#include "random_answers.h"
#include "support/catch.h"

#include <algorithm>

namespace unknot::test {

namespace {

using checklist::Answers;
using checklist::Assessment;
using checklist::Group;
using checklist::Suggestion;
using pack::ChecklistContent;
using pack::Urgency;

constexpr int manyReaders = 10'000;

bool lineHolds(const pack::Combination::Line &line, const Answers &answers)
{
    for (const RegionId &id : line.regions) {
        if (answers.regions.contains(id))
            return true;
    }
    for (const SymptomId &id : line.symptoms) {
        if (answers.symptoms.contains(id))
            return true;
    }
    for (const RedFlagId &id : line.redFlags) {
        if (answers.redFlags.contains(id))
            return true;
    }
    for (const ConditionId &id : line.conditions) {
        if (answers.conditions.contains(id))
            return true;
    }
    return false;
}

/// The highest urgency of what is ticked, written down in the plainest way, doubts left aside.
Urgency urgencyOfTicks(const ChecklistContent &content, const Answers &answers)
{
    constexpr int emergency = 3;
    QSet<ConditionId> raising;
    for (const pack::Condition &condition : content.conditions) {
        if (condition.raisesUrgency && answers.conditions.contains(condition.id))
            raising.insert(condition.id);
    }
    int highest = 0;
    for (const pack::RedFlag &flag : content.redFlags) {
        if (answers.redFlags.contains(flag.id))
            highest = std::max(highest, static_cast<int>(flag.urgency) + (raising.isEmpty() ? 0 : 1));
    }
    for (const pack::Combination &combination : content.combinations) {
        bool holds = true;
        for (const pack::Combination::Line &line : combination.all)
            holds = holds && lineHolds(line, answers);
        QSet<ConditionId> others = raising; // what the combination names is in its urgency
        for (const pack::Combination::Line &line : combination.all)
            others -= QSet<ConditionId>(line.conditions.cbegin(), line.conditions.cend());
        if (holds)
            highest = std::max(highest, static_cast<int>(combination.urgency) + (others.isEmpty() ? 0 : 1));
    }
    return static_cast<Urgency>(std::min(highest, emergency));
}

/// The answers of a reader who ticks what he is not sure about.
Answers doubtsTicked(Answers answers)
{
    answers.redFlags += answers.notSure.redFlags;
    answers.conditions += answers.notSure.conditions;
    answers.notSure = {};
    return answers;
}

/// What would be urgent if a doubt were true is "soon" at least.
Urgency expectedUrgency(const ChecklistContent &content, const Answers &answers)
{
    const Urgency sure = urgencyOfTicks(content, answers);
    const bool urgentDoubt = urgencyOfTicks(content, doubtsTicked(answers)) >= Urgency::SameDay;
    return urgentDoubt ? std::max(sure, Urgency::Soon) : sure;
}

void requireOnlySafetyPages(const Assessment &assessment)
{
    REQUIRE(assessment.withheld.isEmpty());
    for (const Suggestion &suggestion : assessment.suggestions)
        REQUIRE(suggestion.article.target.category() == CategoryId(QStringLiteral("safety")));
}

void requireNoTechnique(const Assessment &assessment)
{
    REQUIRE(assessment.withheld.isEmpty());
    for (const Suggestion &suggestion : assessment.suggestions)
        REQUIRE(suggestion.group != Group::Techniques);
}

} // namespace

void checkThatUrgencyIsTheHighest(const checklist::Engine &engine)
{
    RandomAnswers random(engine.content());
    int urgent = 0;
    int doubtful = 0;
    for (int reader = 0; reader < manyReaders; ++reader) {
        const Answers answers = random.nextWithSigns();
        const Assessment assessment = engine.assess(answers);
        REQUIRE(assessment.urgency == expectedUrgency(engine.content(), answers));
        if (checklist::outranksSelfCare(assessment.urgency)) {
            requireOnlySafetyPages(assessment);
            ++urgent;
        } else if (assessment.findOutFirst) {
            requireNoTechnique(assessment);
            ++doubtful;
        }
    }
    // The readers must have met both.
    CHECK(urgent > manyReaders / 10);
    CHECK(doubtful > manyReaders / 100);
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
            CHECK(engine.assess(answers).urgency >= flag.urgency);
        }
    }
}

void checkThatDoubtIsNeverANo(const checklist::Engine &engine)
{
    for (const pack::RedFlag &flag : engine.content().redFlags) {
        INFO(flag.id.toString().toStdString());
        Answers answers;
        answers.regions.insert(flag.regions.value(0, engine.content().regions.constFirst().id), checklist::Side::None);
        answers.notSure.redFlags.insert(flag.id);
        const Assessment assessment = engine.assess(answers);
        const bool urgent = checklist::outranksSelfCare(urgencyOfTicks(engine.content(), doubtsTicked(answers)));
        CHECK(urgent >= checklist::outranksSelfCare(flag.urgency));
        CHECK(assessment.unsure == QList{flag});
        CHECK(assessment.redFlags.isEmpty());
        CHECK(assessment.urgency == (urgent ? Urgency::Soon : Urgency::None));
        CHECK(assessment.findOutFirst == urgent);
        CHECK_FALSE(assessment.suggestions.isEmpty());
        if (urgent)
            requireNoTechnique(assessment);
    }
}

} // namespace unknot::test
