// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/scorer.h"

#include "checklist/vocabulary.h"
#include "checklist/weights.h"

#include <algorithm>
#include <utility>

namespace unknot::checklist {

namespace {

using pack::ChecklistContent;
using pack::SuggestionRule;

qsizetype itemsOf(const SuggestionRule &rule)
{
    return rule.symptoms.size() + rule.regions.size();
}

bool isMoreTelling(const SuggestionRule &a, const SuggestionRule &b)
{
    if (a.weight != b.weight)
        return a.weight > b.weight;
    return itemsOf(a) != itemsOf(b) ? itemsOf(a) > itemsOf(b) : a.target < b.target;
}

template <typename Id>
QList<Id> missingFrom(const QSet<Id> &ticked, const QList<Id> &wanted)
{
    QList<Id> missing;
    std::copy_if(wanted.cbegin(), wanted.cend(), std::back_inserter(missing),
                 [&](const Id &id) { return !ticked.contains(id); });
    return missing;
}

} // namespace

Ticks Ticks::of(const Answers &answers)
{
    return {{answers.regions.keyBegin(), answers.regions.keyEnd()}, answers.symptoms};
}

bool holds(const SuggestionRule &rule, const Ticks &ticks)
{
    return itemsOf(rule) > 0 &&
           std::all_of(rule.symptoms.cbegin(), rule.symptoms.cend(),
                       [&](const SymptomId &id) { return ticks.symptoms.contains(id); }) &&
           std::all_of(rule.regions.cbegin(), rule.regions.cend(),
                       [&](const RegionId &id) { return ticks.regions.contains(id); });
}

Scorer::Scorer(const ChecklistContent &content)
{
    for (const pack::Symptom &symptom : content.symptoms) {
        if (symptom.group == vocabulary::sorePlaceGroup)
            m_sorePlace.append(symptom.id);
    }
    QHash<MuscleId, QList<FeltIn>> felt;
    for (const ChecklistContent::Patterns &pattern : content.painPatterns) {
        for (qsizetype rank = 0; rank < pattern.sources.size(); ++rank) {
            const pack::PainSource &source = pattern.sources[rank];
            const double full = source.primary ? weights::primaryPattern : weights::spilloverPattern;
            felt[source.muscle].append({pattern.region, source.primary, full * weights::byRank(rank)});
        }
    }
    for (const pack::MuscleEntry &muscle : content.muscles) {
        const bool selfTreatable = muscle.muscle.selfTreatment != pack::SelfTreatment::ProfessionalOnly;
        m_muscleIndex.insert(muscle.article.target, m_muscles.size());
        m_muscles.append(
            {muscle.id, muscle.article.target, muscle.muscle.liesIn, felt.value(muscle.id), selfTreatable});
    }
    for (const pack::TechniqueEntry &technique : content.techniques) {
        TechniqueFacts facts{technique.technique.regions, {}, {}};
        for (qsizetype index = 0; index < content.muscles.size(); ++index) {
            const pack::MuscleEntry &muscle = content.muscles[index];
            if (!technique.technique.muscles.contains(muscle.id) &&
                !muscle.muscle.techniques.contains(technique.article.target))
                continue;
            facts.muscles.append(index);
            // Whom to see is the answer for a muscle that only a professional treats: it brings no technique.
            if (m_muscles[index].selfTreatable)
                facts.treated.append(index);
        }
        m_techniques.insert(technique.article.target, facts);
    }
    for (const SuggestionRule &rule : content.rules)
        m_rules[rule.target.wholeArticle()].append(rule);
    for (QList<SuggestionRule> &rules : m_rules)
        std::stable_sort(rules.begin(), rules.end(), isMoreTelling);
    QList<SuggestionRule> rules = content.rules;
    std::stable_sort(rules.begin(), rules.end(), isMoreTelling);
    for (const SuggestionRule &rule : std::as_const(rules)) {
        if (rule.symptoms.size() != 1 || !rule.regions.isEmpty() || rule.weight <= 0)
            continue;
        QList<Target> &articles = m_spokenFor[rule.symptoms.constFirst()];
        if (!articles.contains(rule.target.wholeArticle()))
            articles.append(rule.target.wholeArticle());
    }
}

int Scorer::placeForSymptom(const Target &article, const Candidate &candidate) const
{
    if (candidate.reasons.size() != 1)
        return 1;
    const Reason &only = candidate.reasons.constFirst();
    if (only.symptoms.size() != 1 || !only.regions.isEmpty())
        return 1;
    return static_cast<int>(std::max<qsizetype>(0, m_spokenFor.value(only.symptoms.constFirst()).indexOf(article))) + 1;
}

Candidate Scorer::byRules(const Target &article, const Ticks &ticks) const
{
    Candidate candidate;
    double place = 0;
    const auto rules = m_rules.constFind(article);
    if (rules == m_rules.cend())
        return candidate;
    for (const SuggestionRule &rule : *rules) {
        if (!holds(rule, ticks))
            continue;
        if (place == 0 && rule.weight > 0)
            candidate.section = rule.target.section();
        // Shares as in weights::inShares. What speaks against an article always counts in full.
        const double share = rule.weight > 0 ? 1.0 / ++place : 1.0;
        candidate.add({.kind = Reason::Kind::Answered,
                       .regions = rule.regions,
                       .symptoms = rule.symptoms,
                       .points = rule.weight * share});
    }
    return candidate;
}

void Scorer::addMuscleReasons(Candidate &candidate, const MuscleFacts &muscle, const Ticks &ticks) const
{
    for (const bool primary : {true, false}) {
        Reason reason{.kind = primary ? Reason::Kind::PainPattern : Reason::Kind::Spillover};
        QList<double> points;
        for (const FeltIn &felt : muscle.felt) {
            if (felt.primary != primary || !ticks.regions.contains(felt.region))
                continue;
            reason.regions.append(felt.region);
            points.append(felt.points);
        }
        reason.points = weights::inShares(points);
        candidate.add(reason);
    }
    Reason lies{.kind = Reason::Kind::LiesThere};
    for (const SymptomId &symptom : m_sorePlace) {
        if (ticks.symptoms.contains(symptom))
            lies.symptoms.append(symptom);
    }
    for (const RegionId &region : muscle.liesIn) {
        if (!lies.symptoms.isEmpty() && ticks.regions.contains(region))
            lies.regions.append(region);
    }
    lies.points = weights::inShares(QList<double>(lies.regions.size(), weights::liesAtSorePlace));
    candidate.add(lies);
}

/// `pointsOf` gives the points of a muscle by its index.
template <typename PointsOf>
void Scorer::addTechniqueReasons(Candidate &candidate, const TechniqueFacts &technique, const Ticks &ticks,
                                 PointsOf pointsOf) const
{
    QList<std::pair<double, qsizetype>> matches;
    for (const qsizetype muscle : technique.treated) {
        if (const double points = pointsOf(muscle); points > 0)
            matches.append({points, muscle});
    }
    std::stable_sort(matches.begin(), matches.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    Reason serves{.kind = Reason::Kind::ServesMuscle};
    QList<double> shares;
    for (const auto &[points, muscle] : std::as_const(matches)) {
        serves.muscles.append(m_muscles[muscle].id);
        shares.append(weights::muscleShare * points / weights::breadth(technique.treated.size()));
    }
    serves.points = weights::inShares(shares);
    candidate.add(serves);
    Reason used{.kind = Reason::Kind::UsedThere};
    for (const RegionId &region : technique.regions) {
        if (ticks.regions.contains(region))
            used.regions.append(region);
    }
    const double each = weights::usedThere / weights::breadth(technique.regions.size());
    used.points = weights::inShares(QList<double>(used.regions.size(), each));
    candidate.add(used);
}

Candidates Scorer::all(const Ticks &ticks) const
{
    Candidates candidates;
    const auto put = [&](const Target &article, Candidate candidate) {
        if (candidate.reasons.isEmpty() && candidate.against.isEmpty())
            return;
        candidate.placeForSymptom = placeForSymptom(article, candidate);
        candidates.insert(article, candidate);
    };
    for (auto article = m_rules.keyBegin(); article != m_rules.keyEnd(); ++article) {
        if (!m_muscleIndex.contains(*article) && !m_techniques.contains(*article))
            put(*article, byRules(*article, ticks));
    }
    QList<double> points;
    points.reserve(m_muscles.size());
    for (const MuscleFacts &muscle : m_muscles) {
        Candidate candidate = byRules(muscle.article, ticks);
        addMuscleReasons(candidate, muscle, ticks);
        points.append(candidate.points);
        put(muscle.article, candidate);
    }
    for (const auto &[article, technique] : m_techniques.asKeyValueRange()) {
        Candidate candidate = byRules(article, ticks);
        addTechniqueReasons(candidate, technique, ticks, [&](qsizetype muscle) { return points[muscle]; });
        put(article, candidate);
    }
    return candidates;
}

Candidate Scorer::one(const Target &article, const Ticks &ticks) const
{
    Candidate candidate = byRules(article, ticks);
    if (const auto muscle = m_muscleIndex.constFind(article); muscle != m_muscleIndex.cend())
        addMuscleReasons(candidate, m_muscles[*muscle], ticks);
    if (const auto technique = m_techniques.constFind(article); technique != m_techniques.cend())
        addTechniqueReasons(candidate, *technique, ticks,
                            [&](qsizetype muscle) { return one(m_muscles[muscle].article, ticks).points; });
    return candidate;
}

void Scorer::addFurtherOfRules(Ticks &further, const Target &article, const Ticks &ticks) const
{
    for (const SuggestionRule &rule : m_rules.value(article)) {
        const QList<SymptomId> symptoms = missingFrom(ticks.symptoms, rule.symptoms);
        const QList<RegionId> regions = missingFrom(ticks.regions, rule.regions);
        if (symptoms.size() + regions.size() != 1)
            continue;
        further.symptoms.unite({symptoms.cbegin(), symptoms.cend()});
        further.regions.unite({regions.cbegin(), regions.cend()});
    }
}

void Scorer::addFurtherOfMuscle(Ticks &further, const MuscleFacts &muscle, const Ticks &ticks) const
{
    addFurtherOfRules(further, muscle.article, ticks);
    for (const FeltIn &felt : muscle.felt) {
        if (!ticks.regions.contains(felt.region))
            further.regions.insert(felt.region);
    }
    // One description of a sore place is worth as much as all of them: the first stands for them.
    const bool hurtsThere = std::any_of(muscle.liesIn.cbegin(), muscle.liesIn.cend(),
                                        [&](const RegionId &region) { return ticks.regions.contains(region); });
    if (hurtsThere && missingFrom(ticks.symptoms, m_sorePlace).size() == m_sorePlace.size() && !m_sorePlace.isEmpty())
        further.symptoms.insert(m_sorePlace.constFirst());
}

Ticks Scorer::furtherAnswers(const Target &article, const Ticks &ticks) const
{
    Ticks further;
    addFurtherOfRules(further, article, ticks);
    if (const auto muscle = m_muscleIndex.constFind(article); muscle != m_muscleIndex.cend())
        addFurtherOfMuscle(further, m_muscles[*muscle], ticks);
    if (const auto technique = m_techniques.constFind(article); technique != m_techniques.cend()) {
        const QList<RegionId> regions = missingFrom(ticks.regions, technique->regions);
        further.regions.unite({regions.cbegin(), regions.cend()});
        for (const qsizetype muscle : technique->treated)
            addFurtherOfMuscle(further, m_muscles[muscle], ticks);
    }
    return further;
}

QSet<MuscleId> Scorer::musclesServed(const Target &technique) const
{
    QSet<MuscleId> served;
    for (const qsizetype muscle : m_techniques.value(technique).muscles)
        served.insert(m_muscles[muscle].id);
    return served;
}

bool Scorer::isForProfessionals(const Target &technique) const
{
    const TechniqueFacts facts = m_techniques.value(technique);
    return !facts.muscles.isEmpty() && facts.treated.isEmpty();
}

} // namespace unknot::checklist
