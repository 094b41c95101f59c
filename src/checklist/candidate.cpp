// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/candidate.h"

#include "checklist/vocabulary.h"
#include "checklist/weights.h"

#include <algorithm>
#include <utility>

namespace unknot::checklist {

namespace {

using pack::ChecklistContent;

/// The ticked symptoms that describe a sore place found by touch.
QList<SymptomId> sorePlaceSymptoms(const ChecklistContent &content, const Answers &answers)
{
    QList<SymptomId> found;
    for (const pack::Symptom &symptom : content.symptoms) {
        if (symptom.group == vocabulary::sorePlaceGroup && answers.symptoms.contains(symptom.id))
            found.append(symptom.id);
    }
    return found;
}

struct PatternReasons
{
    Reason primary{.kind = Reason::Kind::PainPattern};
    Reason spillover{.kind = Reason::Kind::Spillover};
};

QHash<MuscleId, PatternReasons> patternReasons(const ChecklistContent &content, const Answers &answers)
{
    QHash<MuscleId, PatternReasons> found;
    for (const ChecklistContent::Patterns &pattern : content.painPatterns) {
        if (!answers.regions.contains(pattern.region))
            continue;
        for (qsizetype rank = 0; rank < pattern.sources.size(); ++rank) {
            const pack::PainSource &source = pattern.sources[rank];
            PatternReasons &reasons = found[source.muscle];
            Reason &reason = source.primary ? reasons.primary : reasons.spillover;
            reason.regions.append(pattern.region);
            reason.points +=
                (source.primary ? weights::primaryPattern : weights::spilloverPattern) * weights::byRank(rank);
        }
    }
    return found;
}

/// `points` are those of all muscles, in the order of the content.
Reason reasonByMuscles(const QList<double> &points, const QList<qsizetype> &served, const ChecklistContent &content)
{
    QList<qsizetype> matches;
    std::copy_if(served.cbegin(), served.cend(), std::back_inserter(matches),
                 [&](qsizetype muscle) { return points[muscle] > 0; });
    std::stable_sort(matches.begin(), matches.end(), [&](qsizetype a, qsizetype b) { return points[a] > points[b]; });
    Reason reason{.kind = Reason::Kind::ServesMuscle};
    for (const qsizetype muscle : std::as_const(matches)) {
        reason.muscles.append(content.muscles[muscle].id);
        reason.points += weights::muscleShare * points[muscle] / weights::breadth(served.size());
    }
    return reason;
}

Reason reasonByRegions(const pack::TechniqueEntry &technique, const Answers &answers)
{
    const QList<RegionId> &regions = technique.technique.regions;
    Reason reason{.kind = Reason::Kind::UsedThere};
    for (const RegionId &region : regions) {
        if (answers.regions.contains(region)) {
            reason.regions.append(region);
            reason.points += weights::usedThere / weights::breadth(regions.size());
        }
    }
    return reason;
}

bool isMoreTelling(const pack::SuggestionRule &a, const pack::SuggestionRule &b)
{
    const auto items = [](const pack::SuggestionRule &rule) { return rule.symptoms.size() + rule.regions.size(); };
    if (a.weight != b.weight)
        return a.weight > b.weight;
    if (items(a) != items(b))
        return items(a) > items(b);
    return a.target < b.target;
}

} // namespace

void Candidate::add(const Reason &reason)
{
    if (reason.points == 0)
        return;
    points += reason.points;
    (reason.points > 0 ? reasons : against).append(reason);
}

QSet<RegionId> regionsOf(const Answers &answers)
{
    return {answers.regions.keyBegin(), answers.regions.keyEnd()};
}

Target targetOf(const pack::MuscleEntry &muscle)
{
    return muscle.article.target.wholeArticle();
}

bool holds(const pack::SuggestionRule &rule, const Answers &answers)
{
    const bool symptoms = std::all_of(rule.symptoms.cbegin(), rule.symptoms.cend(),
                                      [&](const SymptomId &id) { return answers.symptoms.contains(id); });
    const bool regions = std::all_of(rule.regions.cbegin(), rule.regions.cend(),
                                     [&](const RegionId &id) { return answers.regions.contains(id); });
    return symptoms && regions && !(rule.symptoms.isEmpty() && rule.regions.isEmpty());
}

void addMuscles(Candidates &candidates, const ChecklistContent &content, const Answers &answers)
{
    const QHash<MuscleId, PatternReasons> patterns = patternReasons(content, answers);
    const QList<SymptomId> sorePlace = sorePlaceSymptoms(content, answers);
    for (const pack::MuscleEntry &muscle : content.muscles) {
        Reason lies{.kind = Reason::Kind::LiesThere};
        for (const RegionId &region : muscle.muscle.liesIn) {
            if (!sorePlace.isEmpty() && answers.regions.contains(region)) {
                lies.regions.append(region);
                lies.points += weights::liesAtSorePlace;
            }
        }
        if (!lies.regions.isEmpty())
            lies.symptoms = sorePlace;
        const PatternReasons pattern = patterns.value(muscle.id);
        for (const Reason &reason : {pattern.primary, pattern.spillover, std::as_const(lies)}) {
            if (reason.points > 0)
                candidates[targetOf(muscle)].add(reason);
        }
    }
}

void addRules(Candidates &candidates, const ChecklistContent &content, const Answers &answers)
{
    QHash<Target, QList<pack::SuggestionRule>> held;
    for (const pack::SuggestionRule &rule : content.rules) {
        if (holds(rule, answers))
            held[rule.target.wholeArticle()].append(rule);
    }
    for (auto [target, rules] : held.asKeyValueRange()) {
        std::stable_sort(rules.begin(), rules.end(), isMoreTelling);
        Candidate &candidate = candidates[target];
        if (rules.constFirst().weight > 0)
            candidate.section = rules.constFirst().target.section();
        double place = 0;
        for (const pack::SuggestionRule &rule : std::as_const(rules)) {
            // The strongest rule counts in full, the next a half, a third …: many hints are not a sign.
            // What speaks against an article always counts in full.
            const double share = rule.weight > 0 ? 1.0 / ++place : 1.0;
            candidate.add({.kind = Reason::Kind::Answered,
                           .regions = rule.regions,
                           .symptoms = rule.symptoms,
                           .points = rule.weight * share});
        }
    }
}

ServedMuscles musclesServed(const ChecklistContent &content)
{
    ServedMuscles served;
    for (const pack::TechniqueEntry &technique : content.techniques) {
        for (qsizetype index = 0; index < content.muscles.size(); ++index) {
            const pack::MuscleEntry &muscle = content.muscles[index];
            const bool named = technique.technique.muscles.contains(muscle.id) ||
                               muscle.muscle.techniques.contains(technique.article.target);
            // Whom to see is the answer for a muscle that only a professional treats: it brings no technique.
            if (named && muscle.muscle.selfTreatment != pack::SelfTreatment::ProfessionalOnly)
                served[technique.article.target].append(index);
        }
    }
    return served;
}

void addTechniques(Candidates &candidates, const ChecklistContent &content, const ServedMuscles &served,
                   const Answers &answers)
{
    QList<double> points;
    for (const pack::MuscleEntry &muscle : content.muscles)
        points.append(candidates.value(targetOf(muscle)).points);
    for (const pack::TechniqueEntry &technique : content.techniques) {
        for (const Reason &reason : {reasonByMuscles(points, served.value(technique.article.target), content),
                                     reasonByRegions(technique, answers)}) {
            if (reason.points > 0)
                candidates[technique.article.target].add(reason);
        }
    }
}

} // namespace unknot::checklist
