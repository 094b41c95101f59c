// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/limits.h"

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

QSet<RegionId> regionsNamed(const QList<ConditionRule> &rules)
{
    QSet<RegionId> named;
    for (const ConditionRule &rule : rules) {
        if (!rule.elsewhere)
            named.unite(QSet<RegionId>(rule.where.cbegin(), rule.where.cend()));
    }
    return named;
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

Reach reachOf(const ConditionRule &rule, const Places &places, const QSet<RegionId> &named)
{
    if (rule.elsewhere) {
        if (named.isEmpty())
            return Reach::Wholly; // the other rules name no place, only circumstances
        return reachOver(places, [&](const RegionId &region) { return !named.contains(region); });
    }
    if (!rule.where.isEmpty())
        return reachOver(places, [&](const RegionId &region) { return rule.where.contains(region); });
    return rule.area.isEmpty() ? Reach::Wholly : Reach::Partly;
}

void addUnlessKnown(QList<Caution> &cautions, const Caution &caution)
{
    if (!cautions.contains(caution))
        cautions.append(caution);
}

/// The rules of one condition for one method.
void applyMethod(Limits &limits, const ConditionId &condition, const QList<ConditionRule> &rules, const Places &places)
{
    const QSet<RegionId> named = regionsNamed(rules);
    for (const ConditionRule &rule : rules) {
        if (rule.level == CautionLevel::Ok && rule.area.isEmpty())
            continue;
        const Reach reach = reachOf(rule, places, named);
        if (reach == Reach::Nowhere)
            continue;
        if (rule.level == CautionLevel::Avoid && reach == Reach::Wholly) {
            if (!limits.forbiddenBy.contains(condition))
                limits.forbiddenBy.append(condition);
        } else {
            // "Elsewhere" is no help to a reader whose places all lie elsewhere.
            const bool wholeTechnique = rule.elsewhere && reach == Reach::Wholly;
            addUnlessKnown(
                limits.cautions,
                {.condition = condition, .level = rule.level, .area = wholeTechnique ? QString() : rule.area});
        }
    }
}

/// A caution about the whole technique makes a weaker one of the same condition needless. Words are never dropped.
void dropOutranked(QList<Caution> &cautions)
{
    const QList<Caution> all = cautions;
    cautions.removeIf([&all](const Caution &caution) {
        return caution.area.isEmpty() && std::any_of(all.cbegin(), all.cend(), [&caution](const Caution &other) {
                   return other.condition == caution.condition && other.area.isEmpty() && other.level > caution.level;
               });
    });
}

void sortByStrictness(QList<Caution> &cautions)
{
    std::stable_sort(cautions.begin(), cautions.end(),
                     [](const Caution &a, const Caution &b) { return a.level > b.level; });
}

} // namespace

Limits limitsOf(const pack::Technique &technique, const QList<pack::Condition> &conditions,
                const QSet<RegionId> &chosen)
{
    const Places places = placesOf(technique, chosen);
    Limits limits;
    for (const pack::Condition &condition : conditions) {
        for (const pack::Method method : technique.methods) {
            QList<ConditionRule> rules;
            std::copy_if(condition.rules.cbegin(), condition.rules.cend(), std::back_inserter(rules),
                         [method](const ConditionRule &rule) { return rule.method == method; });
            applyMethod(limits, condition.id, rules, places);
        }
    }
    dropOutranked(limits.cautions);
    sortByStrictness(limits.cautions);
    return limits;
}

Limits together(const QList<Limits> &parts)
{
    Limits whole;
    for (const Limits &part : parts) {
        for (const ConditionId &condition : part.forbiddenBy) {
            if (!whole.forbiddenBy.contains(condition))
                whole.forbiddenBy.append(condition);
        }
        for (const Caution &caution : part.cautions)
            addUnlessKnown(whole.cautions, caution);
    }
    dropOutranked(whole.cautions);
    sortByStrictness(whole.cautions);
    return whole;
}

} // namespace unknot::checklist
