// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/engine.h"

#include "checklist/candidate.h"
#include "checklist/limits.h"
#include "checklist/vocabulary.h"
#include "checklist/weights.h"
#include "pack/pack.h"

#include <algorithm>

namespace unknot::checklist {

namespace {

using pack::ArticleKind;
using pack::Urgency;

/// The places that a reader sees before "more".
constexpr qsizetype topPlaces = 5;

Group groupOf(const pack::ArticleSummary &article)
{
    switch (article.kind) {
    case ArticleKind::Muscle:
        return Group::Muscles;
    case ArticleKind::Technique:
    case ArticleKind::Routine:
        return Group::Techniques;
    case ArticleKind::Topic:
        break;
    }
    const QString category = article.target.category().toString();
    if (category == vocabulary::aftercareCategory)
        return Group::Aftercare;
    if (category == vocabulary::gettingHelpCategory || category == vocabulary::safetyCategory)
        return Group::GettingHelp;
    return Group::Causes;
}

QList<pack::RedFlag> tickedFlags(const pack::ChecklistContent &content, const Answers &answers)
{
    QList<pack::RedFlag> ticked;
    std::copy_if(content.redFlags.cbegin(), content.redFlags.cend(), std::back_inserter(ticked),
                 [&](const pack::RedFlag &flag) { return answers.redFlags.contains(flag.id); });
    std::stable_sort(ticked.begin(), ticked.end(),
                     [](const pack::RedFlag &a, const pack::RedFlag &b) { return a.urgency > b.urgency; });
    return ticked;
}

QList<pack::Condition> tickedConditions(const pack::ChecklistContent &content, const Answers &answers)
{
    QList<pack::Condition> ticked;
    std::copy_if(content.conditions.cbegin(), content.conditions.cend(), std::back_inserter(ticked),
                 [&](const pack::Condition &condition) { return answers.conditions.contains(condition.id); });
    return ticked;
}

Suggestion suggestionFrom(const pack::ArticleSummary &article, Candidate candidate)
{
    std::stable_sort(candidate.reasons.begin(), candidate.reasons.end(),
                     [](const Reason &a, const Reason &b) { return a.points > b.points; });
    return {.target = article.target.withSection(candidate.section),
            .article = article,
            .group = groupOf(article),
            .score = candidate.points,
            .fit = weights::fitOf(candidate.points),
            .reasons = candidate.reasons,
            .against = candidate.against};
}

/// The best page of the warning signs is a suggestion among others.
void addWarningSignPage(Candidates &candidates, const QList<std::pair<Target, Candidate>> &pages)
{
    if (pages.isEmpty())
        return;
    const auto &[target, best] = pages.constFirst();
    Candidate &page = candidates[target];
    Reason reason = best.reasons.constFirst();
    reason.points = weights::warningSignPage;
    page.add(reason);
    page.section = best.section;
}

template <typename Line>
bool ranksBefore(const Line &a, const Line &b)
{
    return a.score != b.score ? a.score > b.score : a.article.target < b.article.target;
}

/// The index of the best line of some groups that fits at least possibly, or -1.
qsizetype firstOf(const QList<Suggestion> &suggestions, std::initializer_list<Group> groups)
{
    for (qsizetype index = 0; index < suggestions.size(); ++index) {
        const Suggestion &line = suggestions[index];
        if (line.fit >= Fit::Possible && std::find(groups.begin(), groups.end(), line.group) != groups.end())
            return index;
    }
    return -1;
}

/// A reader wants something to do and something that explains, whatever else fits even better: where the top places
/// hold none, the best one takes the last of them.
QList<Suggestion> withBothOnTop(const QList<Suggestion> &sorted)
{
    const QList<qsizetype> wanted{firstOf(sorted, {Group::Techniques}),
                                  firstOf(sorted, {Group::Muscles, Group::Causes})};
    QList<qsizetype> top;
    for (qsizetype index = 0; index < std::min(topPlaces, sorted.size()); ++index)
        top.append(index);
    for (const qsizetype index : wanted) {
        if (index < topPlaces)
            continue;
        const auto last =
            std::find_if(top.rbegin(), top.rend(), [&](qsizetype place) { return !wanted.contains(place); });
        *last = index; // three of five places are never wanted
    }
    std::sort(top.begin(), top.end());
    QList<Suggestion> result;
    for (const qsizetype index : std::as_const(top))
        result.append(sorted[index]);
    for (qsizetype index = 0; index < sorted.size(); ++index) {
        if (!top.contains(index))
            result.append(sorted[index]);
    }
    return result;
}

} // namespace

Engine::Engine(pack::ChecklistContent content, Guides guides)
    : m_content(std::move(content)), m_readFirst(std::move(guides.readFirst)), m_served(musclesServed(m_content))
{
    for (const pack::ArticleSummary &article : std::as_const(m_content.articles))
        m_summaries.insert(article.target, article);
    for (const pack::MuscleEntry &muscle : std::as_const(m_content.muscles))
        m_summaries.insert(muscle.article.target, muscle.article);
    for (const pack::TechniqueEntry &technique : std::as_const(m_content.techniques)) {
        m_summaries.insert(technique.article.target, technique.article);
        if (technique.technique.selfCare)
            m_practice.insert(technique.article.target, {technique.technique});
    }
    for (const auto &[routine, techniques] : std::as_const(guides.routines).asKeyValueRange()) {
        QList<pack::Technique> steps;
        for (const Target &technique : techniques)
            steps += m_practice.value(technique);
        if (steps.size() == techniques.size())
            m_practice.insert(routine, steps);
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
    if (!info->readFirst.isEmpty()) {
        const Result<pack::ArticleSummary> page = pack.summary(info->readFirst);
        if (!page)
            return tl::make_unexpected(page.error());
        guides.readFirst = page->target;
        if (!content->articles.contains(*page))
            content->articles.append(*page);
    }
    return Engine(std::move(*content), std::move(guides));
}

const pack::ArticleSummary *Engine::summaryOf(const Target &article) const
{
    const auto found = m_summaries.constFind(article);
    return found == m_summaries.cend() ? nullptr : &*found;
}

void Engine::suggestAndWithhold(Assessment &assessment, const Answers &answers) const
{
    Candidates candidates;
    addMuscles(candidates, m_content, answers);
    addRules(candidates, m_content, answers);
    addTechniques(candidates, m_content, m_served, answers);
    addWarningSignPage(candidates, warningSignPages(m_content, answers, assessment.redFlags, m_readFirst));
    const QSet<RegionId> chosen = regionsOf(answers);
    const QList<pack::Condition> conditions = tickedConditions(m_content, answers);
    if (!conditions.isEmpty()) {
        for (const pack::TechniqueEntry &technique : m_content.techniques)
            candidates[technique.article.target]; // what is forbidden is listed, whether it fits or not
    }
    // Who tells only health facts asks what they rule out: then every technique counts as wanted.
    const bool onlyFacts = answers.regions.isEmpty() && answers.symptoms.isEmpty();
    for (const auto &[target, candidate] : std::as_const(candidates).asKeyValueRange()) {
        const pack::ArticleSummary *article = summaryOf(target);
        const bool fits = candidate.points >= weights::worthShowing;
        if (!article || (!fits && article->kind != ArticleKind::Technique))
            continue;
        const auto practice = m_practice.constFind(target);
        if (practice == m_practice.cend() && groupOf(*article) == Group::Techniques)
            continue;
        const Limits limits = practice == m_practice.cend() ? Limits{} : limitsOf(*practice, conditions, chosen);
        if (!limits.forbiddenBy.isEmpty()) {
            assessment.withheld.append({.article = *article,
                                        .conditions = limits.forbiddenBy,
                                        .score = candidate.points,
                                        .fits = fits || onlyFacts});
        } else if (fits) {
            Suggestion suggestion = suggestionFrom(*article, candidate);
            suggestion.cautions = limits.cautions;
            assessment.suggestions.append(suggestion);
        }
    }
}

Assessment Engine::assess(const Answers &answers) const
{
    Assessment assessment;
    assessment.redFlags = tickedFlags(m_content, answers);
    if (!assessment.redFlags.isEmpty())
        assessment.urgency = assessment.redFlags.constFirst().urgency;
    if (outranksSelfCare(assessment.urgency)) {
        for (const auto &[target, candidate] : warningSignPages(m_content, answers, assessment.redFlags, m_readFirst)) {
            if (const pack::ArticleSummary *article = summaryOf(target))
                assessment.suggestions.append(suggestionFrom(*article, candidate));
        }
        return assessment;
    }
    suggestAndWithhold(assessment, answers);
    std::sort(assessment.suggestions.begin(), assessment.suggestions.end(), ranksBefore<Suggestion>);
    assessment.suggestions = withBothOnTop(assessment.suggestions);
    std::sort(assessment.withheld.begin(), assessment.withheld.end(),
              [](const Withheld &a, const Withheld &b) { return a.fits != b.fits ? a.fits : ranksBefore(a, b); });
    return assessment;
}

QList<Suggestion> suggestionsIn(const Assessment &assessment, Group group)
{
    QList<Suggestion> lines;
    std::copy_if(assessment.suggestions.cbegin(), assessment.suggestions.cend(), std::back_inserter(lines),
                 [group](const Suggestion &suggestion) { return suggestion.group == group; });
    return lines;
}

} // namespace unknot::checklist
