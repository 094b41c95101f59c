// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/result_list.h"

#include "checklist/vocabulary.h"
#include "checklist/weights.h"

#include <algorithm>
#include <utility>

namespace unknot::checklist {

namespace {

using pack::ArticleKind;

/// The places that a reader sees before "more".
constexpr qsizetype topPlaces = 5;

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

/// A reader wants something to do and something that explains, whatever else fits even better: where the first places
/// hold none that fits, the best one takes the last of them.
QList<Suggestion> withBothOnTop(const QList<Suggestion> &lines)
{
    const QList<qsizetype> wanted{firstOf(lines, {Group::Techniques}), firstOf(lines, {Group::Muscles, Group::Causes})};
    QList<qsizetype> top;
    for (qsizetype index = 0; index < std::min(topPlaces, lines.size()); ++index)
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
        result.append(lines[index]);
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (!top.contains(index))
            result.append(lines[index]);
    }
    return result;
}

} // namespace

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

QList<Suggestion> inOrder(QList<Entry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return a.standing != b.standing ? a.standing > b.standing
                                        : a.suggestion.article.target < b.suggestion.article.target;
    });
    QList<Suggestion> sorted;
    for (const Entry &entry : std::as_const(entries))
        sorted.append(entry.suggestion);
    return withBothOnTop(sorted);
}

QList<Withheld> inOrder(QList<Withheld> withheld)
{
    std::sort(withheld.begin(), withheld.end(), [](const Withheld &a, const Withheld &b) {
        if (a.fits != b.fits)
            return a.fits;
        return a.score != b.score ? a.score > b.score : a.article.target < b.article.target;
    });
    return withheld;
}

QList<Suggestion> startingWith(const pack::ArticleSummary &page, QList<Suggestion> suggestions)
{
    Suggestion first = suggestionFrom(page, {});
    first.reasons.append({.kind = Reason::Kind::StartHere});
    suggestions.removeIf([&](const Suggestion &line) { return line.article.target == page.target; });
    suggestions.prepend(first);
    return suggestions;
}

} // namespace unknot::checklist
