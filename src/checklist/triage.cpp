// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/triage.h"

#include "checklist/assessment.h"

#include <algorithm>
#include <utility>

namespace unknot::checklist {

namespace {

using pack::Urgency;

/// Answers as triage counts them: without what is in doubt, or as if it were true.
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

QList<ConditionId> raisingIn(const pack::ChecklistContent &content, const Signs &signs)
{
    QList<ConditionId> raising;
    for (const pack::Condition &condition : content.conditions) {
        if (condition.raisesUrgency && signs.conditions.contains(condition.id))
            raising.append(condition.id);
    }
    return raising;
}

bool names(const pack::Combination &combination, const ConditionId &condition)
{
    return std::any_of(combination.all.cbegin(), combination.all.cend(),
                       [&](const pack::Combination::Line &line) { return line.conditions.contains(condition); });
}

/// A combination that names a condition has counted it already: only another one raises it.
Urgency raised(const pack::Combination &combination, const QList<ConditionId> &raising)
{
    const bool counted = std::all_of(raising.cbegin(), raising.cend(),
                                     [&](const ConditionId &condition) { return names(combination, condition); });
    return counted ? combination.urgency : oneHigher(combination.urgency);
}

/// What the signs come to, all of them taken for true.
Triage triageOf(const pack::ChecklistContent &content, const Answers &answers, const Signs &signs)
{
    Triage result;
    result.redFlags = flagsIn(content, signs.redFlags);
    result.combinations = combinationsOf(content, answers, signs);
    const Urgency bySigns = highest(result.redFlags, result.combinations);
    const QList<ConditionId> raising = raisingIn(content, signs);
    const Urgency byFlags = highest(result.redFlags, {});
    result.urgency = raising.isEmpty() ? byFlags : oneHigher(byFlags);
    for (const pack::Combination &combination : std::as_const(result.combinations))
        result.urgency = std::max(result.urgency, raised(combination, raising));
    if (result.urgency != bySigns)
        result.raisedBy = raising;
    result.couldBe = result.urgency;
    return result;
}

/// The conditions in doubt that have a part in what is possible, in the order of the content.
QList<pack::Condition> decidingConditions(const pack::ChecklistContent &content, const QSet<ConditionId> &doubtful,
                                          const QList<pack::Combination> &possible, const QList<ConditionId> &raising)
{
    QSet<ConditionId> deciding(raising.cbegin(), raising.cend());
    for (const pack::Combination &combination : possible) {
        for (const pack::Combination::Line &line : combination.all)
            deciding.unite({line.conditions.cbegin(), line.conditions.cend()});
    }
    QList<pack::Condition> conditions;
    std::copy_if(content.conditions.cbegin(), content.conditions.cend(), std::back_inserter(conditions),
                 [&](const pack::Condition &condition) {
                     return doubtful.contains(condition.id) && deciding.contains(condition.id);
                 });
    return conditions;
}

} // namespace

Triage triage(const pack::ChecklistContent &content, const Answers &answers)
{
    const Signs sure{answers.redFlags, answers.conditions};
    const Signs doubtful{answers.notSure.redFlags - sure.redFlags, answers.notSure.conditions - sure.conditions};
    Triage result = triageOf(content, answers, sure);
    if (doubtful.redFlags.isEmpty() && doubtful.conditions.isEmpty())
        return result;
    const Triage ifTrue =
        triageOf(content, answers, {sure.redFlags + doubtful.redFlags, sure.conditions + doubtful.conditions});
    result.unsure = flagsIn(content, doubtful.redFlags);
    result.possible = ifTrue.combinations;
    result.possible.removeIf(
        [&](const pack::Combination &combination) { return result.combinations.contains(combination); });
    result.unsureConditions = decidingConditions(content, doubtful.conditions, result.possible, ifTrue.raisedBy);
    result.couldBe = ifTrue.urgency;
    result.findOutFirst = outranksSelfCare(result.couldBe) && !outranksSelfCare(result.urgency);
    if (result.findOutFirst)
        result.urgency = std::max(result.urgency, Urgency::Soon);
    return result;
}

} // namespace unknot::checklist
