// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/limits.h"

#include <QVarLengthArray>

#include <algorithm>

namespace unknot::checklist {

namespace {

using pack::CautionLevel;
using pack::ConditionRule;

/// How far a rule reaches over the places that matter.
enum class Reach { Nowhere, Partly, Wholly };

/// Where one technique is used, seen from the answers.
struct Places
{
    QSet<RegionId> mattering; ///< empty: it can be used anywhere, and no region is chosen
    QSet<RegionId> all;
};

Places placesOf(const pack::Technique &technique, const QSet<RegionId> &chosen)
{
    const QSet<RegionId> own(technique.regions.cbegin(), technique.regions.cend());
    if (own.isEmpty())
        return {chosen, chosen};
    const QSet<RegionId> shared = QSet<RegionId>(own).intersect(chosen);
    return {shared.isEmpty() ? own : shared, own};
}

/// The rules of one condition for one method: seldom more than two.
using Rules = QVarLengthArray<const ConditionRule *, 4>;

Rules rulesFor(pack::Method method, const pack::Condition &condition)
{
    Rules rules;
    for (const ConditionRule &rule : condition.rules) {
        if (rule.method == method)
            rules.append(&rule);
    }
    return rules;
}

/// Whether one of the other rules names a region.
bool isNamed(const RegionId &region, const Rules &rules)
{
    return std::any_of(rules.cbegin(), rules.cend(),
                       [&](const ConditionRule *rule) { return !rule->elsewhere && rule->where.contains(region); });
}

bool namesNoPlace(const Rules &rules)
{
    return std::all_of(rules.cbegin(), rules.cend(),
                       [](const ConditionRule *rule) { return rule->elsewhere || rule->where.isEmpty(); });
}

template <typename Holds>
Reach reachOver(const Places &places, Holds holds)
{
    if (places.mattering.isEmpty())
        return Reach::Partly; // it may be used in the very place that the rule means
    if (std::all_of(places.mattering.cbegin(), places.mattering.cend(), holds))
        return Reach::Wholly;
    // A technique is read as a whole: also a place that is not chosen deserves the caution.
    return std::any_of(places.all.cbegin(), places.all.cend(), holds) ? Reach::Partly : Reach::Nowhere;
}

Reach reachOf(const ConditionRule &rule, const Rules &rules, const Places &places)
{
    if (rule.elsewhere) {
        if (namesNoPlace(rules))
            return Reach::Wholly; // the other rules name only circumstances
        return reachOver(places, [&](const RegionId &region) { return !isNamed(region, rules); });
    }
    if (!rule.where.isEmpty())
        return reachOver(places, [&](const RegionId &region) { return rule.where.contains(region); });
    return rule.area.isEmpty() ? Reach::Wholly : Reach::Partly;
}

/// What one condition makes of the techniques.
struct Verdict
{
    bool forbids = false;
    QList<Caution> cautions;
};

void apply(Verdict &verdict, const ConditionId &condition, const Rules &rules, const Places &places)
{
    for (const ConditionRule *rule : rules) {
        if (rule->level == CautionLevel::Ok && rule->area.isEmpty())
            continue;
        const Reach reach = reachOf(*rule, rules, places);
        if (reach == Reach::Nowhere)
            continue;
        if (rule->level == CautionLevel::Avoid && reach == Reach::Wholly) {
            verdict.forbids = true;
            continue;
        }
        // "Elsewhere" is no help to a reader whose places all lie elsewhere.
        const bool wholeTechnique = rule->elsewhere && reach == Reach::Wholly;
        const Caution caution{
            .condition = condition, .level = rule->level, .area = wholeTechnique ? QString() : rule->area};
        if (!verdict.cautions.contains(caution))
            verdict.cautions.append(caution);
    }
}

/// A caution about the whole technique makes a weaker one needless. Words are never dropped.
void dropOutranked(QList<Caution> &cautions)
{
    CautionLevel strictest = CautionLevel::Ok;
    for (const Caution &caution : std::as_const(cautions)) {
        if (caution.area.isEmpty())
            strictest = std::max(strictest, caution.level);
    }
    cautions.removeIf(
        [strictest](const Caution &caution) { return caution.area.isEmpty() && caution.level < strictest; });
}

void sortStrictestFirst(QList<Caution> &cautions)
{
    std::stable_sort(cautions.begin(), cautions.end(),
                     [](const Caution &a, const Caution &b) { return a.level > b.level; });
}

/// What one condition would mean if it were true, said to somebody who does not know.
QList<Caution> inDoubt(const Limits &ifTrue, const ConditionId &condition)
{
    QList<Caution> cautions;
    const bool forbids = !ifTrue.forbiddenBy.isEmpty();
    if (forbids)
        cautions.append({.condition = condition, .level = CautionLevel::Ask, .ifTrue = CautionLevel::Avoid});
    for (Caution caution : ifTrue.cautions) {
        if (forbids && caution.area.isEmpty())
            continue; // said by the one above
        caution.ifTrue = caution.level;
        caution.level = std::min(caution.level, CautionLevel::Ask);
        cautions.append(caution);
    }
    return cautions;
}

} // namespace

Limits limitsOf(const QList<pack::Technique> &techniques, const QList<pack::Condition> &conditions,
                const QSet<RegionId> &chosen)
{
    QList<Places> places;
    for (const pack::Technique &technique : techniques)
        places.append(placesOf(technique, chosen));
    Limits limits;
    for (const pack::Condition &condition : conditions) {
        Verdict verdict;
        for (qsizetype index = 0; index < techniques.size(); ++index) {
            for (const pack::Method method : techniques[index].methods)
                apply(verdict, condition.id, rulesFor(method, condition), places[index]);
        }
        dropOutranked(verdict.cautions);
        limits.cautions += verdict.cautions;
        if (verdict.forbids)
            limits.forbiddenBy.append(condition.id);
    }
    sortStrictestFirst(limits.cautions);
    return limits;
}

Limits limitsOf(const QList<pack::Technique> &techniques, const LimitingConditions &conditions,
                const QSet<RegionId> &chosen)
{
    Limits limits = limitsOf(techniques, conditions.ticked, chosen);
    for (const pack::Condition &condition : conditions.notSure)
        limits.cautions += inDoubt(limitsOf(techniques, QList<pack::Condition>{condition}, chosen), condition.id);
    sortStrictestFirst(limits.cautions);
    return limits;
}

Limits limitsOf(const pack::Technique &technique, const QList<pack::Condition> &conditions,
                const QSet<RegionId> &chosen)
{
    return limitsOf(QList<pack::Technique>{technique}, conditions, chosen);
}

} // namespace unknot::checklist
