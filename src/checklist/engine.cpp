// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/engine.h"

#include "checklist/limits.h"
#include "checklist/result_list.h"
#include "checklist/warning_signs.h"
#include "checklist/weights.h"
#include "pack/pack.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace unknot::checklist {

namespace {

using pack::ArticleKind;
using pack::Urgency;

LimitingConditions limitingConditions(const pack::ChecklistContent &content, const Answers &answers)
{
    LimitingConditions limiting;
    for (const pack::Condition &condition : content.conditions) {
        if (answers.conditions.contains(condition.id))
            limiting.ticked.append(condition);
        else if (answers.notSure.conditions.contains(condition.id))
            limiting.notSure.append(condition);
    }
    return limiting;
}

/// The pages of warning signs among the suggestions: the best, and where something must be found out the best two.
using Pages = QList<std::pair<Target, Candidate>>;

Pages pagesAmongSuggestions(Pages pages, const Triage &triage)
{
    pages.resize(std::min<qsizetype>(pages.size(), triage.findOutFirst ? 2 : 1));
    return pages;
}

void addWarningSignPages(Candidates &candidates, const Pages &pages)
{
    for (const auto &[target, found] : pages) {
        Candidate &page = candidates[target];
        for (Reason reason : found.reasons) {
            reason.points = weights::warningSignPage / static_cast<double>(found.reasons.size());
            page.add(reason);
        }
        page.section = found.section;
    }
}

Assessment assessmentOf(const Triage &triage)
{
    return {.urgency = triage.urgency,
            .redFlags = triage.redFlags,
            .combinations = triage.combinations,
            .unsure = triage.unsure,
            .raisedBy = triage.raisedBy,
            .findOutFirst = triage.findOutFirst,
            .suggestions = {},
            .withheld = {}};
}

/// Something was said about the complaint, nothing is urgent, and nothing fits well.
bool fitsNothing(const Assessment &assessment, const Answers &answers)
{
    return assessment.urgency == Urgency::None && !(answers.regions.isEmpty() && answers.symptoms.isEmpty()) &&
           std::none_of(assessment.suggestions.cbegin(), assessment.suggestions.cend(),
                        [](const Suggestion &line) { return line.fit >= Fit::Possible; });
}

/// A page to which the program leads by itself is known like one that a rule suggests.
Result<Target> landmark(const pack::Pack &pack, const Target &target, pack::ChecklistContent &content)
{
    if (target.isEmpty())
        return Target();
    const Result<pack::ArticleSummary> page = pack.summary(target);
    if (!page)
        return tl::make_unexpected(page.error());
    if (!content.articles.contains(*page))
        content.articles.append(*page);
    return page->target;
}

bool isStronger(const Change &a, const Change &b)
{
    const auto key = [](const Change &change) {
        return std::tuple(-std::abs(change.points), change.points < 0, change.symptom, change.region);
    };
    return key(a) < key(b);
}

} // namespace

Engine::Engine(pack::ChecklistContent content, Guides guides)
    : m_content(std::move(content)), m_scorer(m_content), m_readFirst(std::move(guides.readFirst)),
      m_startHere(std::move(guides.startHere))
{
    for (const pack::ArticleSummary &article : std::as_const(m_content.articles))
        m_summaries.insert(article.target, article);
    for (const pack::MuscleEntry &muscle : std::as_const(m_content.muscles))
        m_summaries.insert(muscle.article.target, muscle.article);
    for (const pack::TechniqueEntry &technique : std::as_const(m_content.techniques)) {
        const Target &target = technique.article.target;
        m_summaries.insert(target, technique.article);
        if (!technique.technique.selfCare || m_scorer.isForProfessionals(target))
            continue;
        const QList<RegionId> &regions = technique.technique.regions;
        m_practices.insert(target, {.techniques = {technique.technique},
                                    .regions = {regions.cbegin(), regions.cend()},
                                    .muscles = m_scorer.musclesServed(target)});
    }
    for (const auto &[routine, techniques] : std::as_const(guides.routines).asKeyValueRange()) {
        Practice practice;
        for (const Target &technique : techniques) {
            const Practice step = m_practices.value(technique);
            practice.techniques += step.techniques;
            practice.regions += step.regions;
            practice.muscles += step.muscles;
        }
        if (practice.techniques.size() == techniques.size())
            m_practices.insert(routine, practice);
    }
}

Result<Engine> Engine::read(const pack::Pack &pack)
{
    Result<pack::ChecklistContent> content = pack.checklistContent();
    if (!content)
        return tl::make_unexpected(std::move(content).error());
    Guides guides;
    for (const pack::ArticleSummary &summary : std::as_const(content->articles)) {
        if (summary.kind != ArticleKind::Routine)
            continue;
        const Result<pack::Article> article = pack.article(summary.target);
        if (!article)
            return tl::make_unexpected(article.error());
        if (article->routine) {
            for (const pack::RoutineStep &step : article->routine->steps)
                guides.routines[summary.target].append(step.technique.wholeArticle());
        }
    }
    const Result<pack::PackInfo> info = pack.info();
    if (!info)
        return tl::make_unexpected(info.error());
    const Result<Target> readFirst = landmark(pack, info->readFirst, *content);
    const Result<Target> startHere = landmark(pack, info->startHere, *content);
    if (!readFirst || !startHere)
        return tl::make_unexpected(readFirst ? startHere.error() : readFirst.error());
    guides.readFirst = *readFirst;
    guides.startHere = *startHere;
    return Engine(std::move(*content), std::move(guides));
}

const pack::ArticleSummary *Engine::summaryOf(const Target &article) const
{
    const auto found = m_summaries.constFind(article);
    return found == m_summaries.cend() ? nullptr : &*found;
}

Candidates Engine::candidatesFor(const Answers &answers) const
{
    Candidates candidates = m_scorer.all(Ticks::of(answers));
    if (!answers.conditions.isEmpty()) {
        for (const pack::TechniqueEntry &technique : m_content.techniques)
            candidates[technique.article.target]; // what is forbidden is listed, whether it fits or not
    }
    return candidates;
}

void Engine::suggestAndWithhold(Assessment &assessment, const Triage &signs, const Answers &answers) const
{
    const Pages pages = pagesAmongSuggestions(warningSignPages(m_content, answers, signs, m_readFirst), signs);
    Candidates candidates = candidatesFor(answers);
    addWarningSignPages(candidates, pages);
    QHash<Target, double> standings;
    for (const auto &[target, page] : pages)
        standings.insert(target, firstOfAll - static_cast<double>(standings.size()));
    const QSet<RegionId> chosen = Ticks::of(answers).regions;
    const LimitingConditions conditions = limitingConditions(m_content, answers);
    // Who tells only health facts asks what they rule out: then every technique counts as wanted.
    const bool onlyFacts = answers.regions.isEmpty() && answers.symptoms.isEmpty();
    QList<Entry> suggested;
    for (const auto &[target, candidate] : std::as_const(candidates).asKeyValueRange()) {
        const pack::ArticleSummary *article = summaryOf(target);
        const bool fits = candidate.points >= weights::worthShowing;
        if (!article || (!fits && article->kind != ArticleKind::Technique))
            continue;
        const auto practice = m_practices.constFind(target);
        const bool isPractice = groupOf(*article) == Group::Techniques;
        if (isPractice && (practice == m_practices.cend() || assessment.findOutFirst))
            continue;
        const Limits limits = isPractice ? limitsOf(practice->techniques, conditions, chosen) : Limits{};
        if (!limits.forbiddenBy.isEmpty()) {
            assessment.withheld.append({.article = *article,
                                        .conditions = limits.forbiddenBy,
                                        .score = candidate.points,
                                        .fits = fits || onlyFacts});
        } else if (fits) {
            Suggestion suggestion = suggestionFrom(*article, candidate);
            suggestion.cautions = limits.cautions;
            suggested.append({suggestion, standings.value(target, candidate.points / candidate.placeForSymptom)});
        }
    }
    assessment.suggestions = inOrder(suggested);
    assessment.withheld = withAlternatives(inOrder(assessment.withheld), assessment.suggestions, m_practices, chosen);
}

Assessment Engine::assess(const Answers &answers) const
{
    const Triage signs = triage(m_content, answers);
    Assessment assessment = assessmentOf(signs);
    if (outranksSelfCare(assessment.urgency)) {
        for (const auto &[target, candidate] : warningSignPages(m_content, answers, signs, m_readFirst)) {
            if (const pack::ArticleSummary *article = summaryOf(target))
                assessment.suggestions.append(suggestionFrom(*article, candidate));
        }
        return assessment;
    }
    suggestAndWithhold(assessment, signs, answers);
    assessment.nothingFits = fitsNothing(assessment, answers);
    if (const pack::ArticleSummary *page = summaryOf(m_startHere); page && assessment.nothingFits)
        assessment.suggestions = startingWith(*page, assessment.suggestions);
    return assessment;
}

QList<Change> Engine::wouldChange(const Answers &answers, const Target &target) const
{
    const Target article = target.wholeArticle();
    const Triage signs = triage(m_content, answers);
    if (outranksSelfCare(signs.urgency))
        return {};
    const Ticks ticks = Ticks::of(answers);
    const double scored = m_scorer.one(article, ticks).points;
    double shown = scored;
    for (const auto &[page, candidate] :
         pagesAmongSuggestions(warningSignPages(m_content, answers, signs, m_readFirst), signs))
        shown += page == article ? weights::warningSignPage : 0;
    const Ticks further = m_scorer.furtherAnswers(article, ticks);
    QList<Change> changes;
    const auto consider = [&](Change change, const Ticks &then) {
        change.points = m_scorer.one(article, then).points - scored;
        if (std::abs(change.points) < weights::worthTelling)
            return;
        if (shown + change.points >= weights::worthShowing)
            change.fit = weights::fitOf(shown + change.points);
        changes.append(change);
    };
    for (const SymptomId &symptom : further.symptoms)
        consider({.symptom = symptom}, {ticks.regions, QSet<SymptomId>(ticks.symptoms) << symptom});
    for (const RegionId &region : further.regions)
        consider({.region = region}, {QSet<RegionId>(ticks.regions) << region, ticks.symptoms});
    std::sort(changes.begin(), changes.end(), isStronger);
    return changes;
}

QList<Suggestion> suggestionsIn(const Assessment &assessment, Group group)
{
    QList<Suggestion> lines;
    std::copy_if(assessment.suggestions.cbegin(), assessment.suggestions.cend(), std::back_inserter(lines),
                 [group](const Suggestion &suggestion) { return suggestion.group == group; });
    return lines;
}

} // namespace unknot::checklist
