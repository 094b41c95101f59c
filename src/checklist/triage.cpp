// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/triage.h"

#include "checklist/assessment.h"

#include <algorithm>

namespace unknot::checklist {

namespace {

using pack::Urgency;

/// Answers as triage counts them.
struct Signs
{
    QSet<RedFlagId> redFlags;
    QSet<ConditionId> conditions;
};

template <typename Sign, typename Holds>
QList<Sign> mostUrgentFirst(const QList<Sign> &all, Holds holds)
{
    QList<Sign> held;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(held), holds);
    std::stable_sort(held.begin(), held.end(), [](const Sign &a, const Sign &b) { return a.urgency > b.urgency; });
    return held;
}

QList<pack::RedFlag> flagsIn(const pack::ChecklistContent &content, const QSet<RedFlagId> &ids)
{
    return mostUrgentFirst(content.redFlags, [&](const pack::RedFlag &flag) { return ids.contains(flag.id); });
}

template <typename Id, typename Ticked>
bool anyOf(const QList<Id> &ids, const Ticked &ticked)
{
    return std::any_of(ids.cbegin(), ids.cend(), [&](const Id &id) { return ticked.contains(id); });
}

QList<pack::Combination> combinationsOf(const pack::ChecklistContent &content, const Answers &answers,
                                        const Signs &signs)
{
    const auto lineHolds = [&](const pack::Combination::Line &line) {
        return anyOf(line.regions, answers.regions) || anyOf(line.symptoms, answers.symptoms) ||
               anyOf(line.redFlags, signs.redFlags) || anyOf(line.conditions, signs.conditions);
    };
    return mostUrgentFirst(content.combinations, [&](const pack::Combination &combination) {
        return !combination.all.isEmpty() && std::all_of(combination.all.cbegin(), combination.all.cend(), lineHolds);
    });
}

Urgency highest(const QList<pack::RedFlag> &flags, const QList<pack::Combination> &combinations)
{
    return std::max(flags.isEmpty() ? Urgency::None : flags.constFirst().urgency,
                    combinations.isEmpty() ? Urgency::None : combinations.constFirst().urgency);
}

Urgency oneHigher(Urgency urgency)
{
    switch (urgency) {
    case Urgency::None:
        return Urgency::None;
    case Urgency::Soon:
        return Urgency::SameDay;
    case Urgency::SameDay:
    case Urgency::Emergency:
        return Urgency::Emergency;
    }
    return urgency;
}

} // namespace

Triage triage(const pack::ChecklistContent &content, const Answers &answers)
{
    // Who is not sure about a health fact is treated as if it were true.
    const Signs sure{answers.redFlags, answers.conditions + answers.notSure.conditions};
    const QSet<RedFlagId> doubtful = answers.notSure.redFlags - answers.redFlags;
    QList<ConditionId> raising;
    for (const pack::Condition &condition : content.conditions) {
        if (condition.raisesUrgency && sure.conditions.contains(condition.id))
            raising.append(condition.id);
    }
    const auto raised = [&](Urgency urgency) { return raising.isEmpty() ? urgency : oneHigher(urgency); };

    Triage result{.redFlags = flagsIn(content, sure.redFlags),
                  .combinations = combinationsOf(content, answers, sure),
                  .unsure = flagsIn(content, doubtful),
                  .raisedBy = {}};
    const Urgency bySigns = highest(result.redFlags, result.combinations);
    result.urgency = raised(bySigns);
    result.couldBe = result.urgency;
    if (result.urgency != bySigns)
        result.raisedBy = raising;
    if (result.unsure.isEmpty())
        return result;
    const Signs possible{sure.redFlags + doubtful, sure.conditions};
    result.couldBe = raised(highest(flagsIn(content, possible.redFlags), combinationsOf(content, answers, possible)));
    result.findOutFirst = outranksSelfCare(result.couldBe) && !outranksSelfCare(result.urgency);
    if (result.findOutFirst)
        result.urgency = std::max(result.urgency, Urgency::Soon);
    return result;
}

} // namespace unknot::checklist
