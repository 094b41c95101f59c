// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/candidate.h"

#include "checklist/vocabulary.h"
#include "checklist/weights.h"
#include "pack/pack.h"

#include <algorithm>
#include <tuple>

namespace unknot::checklist {

namespace {

using pack::SuggestionRule;

/// Pages and their points, the best first.
using Pages = QList<std::pair<Target, double>>;

constexpr qsizetype mostPages = 3;

/// The regions that the warning is about: those that hurt, or else those that the flags are about.
QSet<RegionId> placesOf(const Answers &answers, const QList<pack::RedFlag> &ticked)
{
    QSet<RegionId> places = regionsOf(answers);
    if (places.isEmpty()) {
        for (const pack::RedFlag &flag : ticked)
            places.unite(QSet<RegionId>(flag.regions.cbegin(), flag.regions.cend()));
    }
    return places;
}

/// Whether one of the most urgent signs has nothing to do with where it hurts: then a page for every place is right.
bool concernsEveryPlace(const QList<pack::RedFlag> &ticked)
{
    return std::any_of(ticked.cbegin(), ticked.cend(), [&](const pack::RedFlag &flag) {
        return flag.urgency == ticked.constFirst().urgency && (flag.core || flag.everyRegion);
    });
}

/// Half or all of the weight, if the page is about one of these places; nothing else counts here.
double pointsOf(const SuggestionRule &rule, const Answers &answers, const QSet<RegionId> &places)
{
    const bool rightPlace =
        !rule.regions.isEmpty() && std::all_of(rule.regions.cbegin(), rule.regions.cend(),
                                               [&](const RegionId &region) { return places.contains(region); });
    if (!rightPlace || rule.weight <= 0)
        return 0;
    return holds(rule, answers) ? rule.weight : weights::placeOnly * rule.weight;
}

Reason reasonFor(const QList<pack::RedFlag> &ticked, double points)
{
    Reason reason{.kind = Reason::Kind::WarningSign, .points = points};
    for (const pack::RedFlag &flag : ticked)
        reason.redFlags.append(flag.id);
    return reason;
}

/// A page for every place: one with a rule without a region, first of all a rule that opens the section that is
/// named like the urgency (`#emergency`, `#same-day`, `#soon`). If there is none, any page is better than no page.
Target generalPage(const QList<SuggestionRule> &rules, const QString &urgencySection)
{
    const SuggestionRule *best = nullptr;
    for (const SuggestionRule &rule : rules) {
        const auto rank = [&](const SuggestionRule &r) {
            return std::tuple(r.regions.isEmpty(), r.target.section() == urgencySection, r.weight);
        };
        if (!best || rank(rule) > rank(*best) || (rank(rule) == rank(*best) && rule.target < best->target))
            best = &rule;
    }
    return best ? best->target.wholeArticle() : Target();
}

Pages pagesOfPlaces(const QList<SuggestionRule> &rules, const Answers &answers, const QSet<RegionId> &places)
{
    QHash<Target, double> points;
    for (const SuggestionRule &rule : rules)
        points[rule.target.wholeArticle()] += pointsOf(rule, answers, places);
    Pages pages(points.constKeyValueBegin(), points.constKeyValueEnd());
    pages.removeIf([](const auto &page) { return page.second <= 0; });
    std::sort(pages.begin(), pages.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    pages.resize(std::min(pages.size(), mostPages));
    return pages;
}

Pages pagesInOrder(Pages pages, const Target &general, bool generalFirst)
{
    if (general.isEmpty())
        return pages;
    pages.removeIf([&](const auto &page) { return page.first == general; });
    if (pages.isEmpty())
        return {{general, weights::warningSignPage}};
    if (generalFirst)
        pages.prepend({general, pages.constFirst().second + weights::warningSignPage});
    else
        pages.append({general, pages.constLast().second / 2});
    return pages;
}

} // namespace

QList<std::pair<Target, Candidate>> warningSignPages(const pack::ChecklistContent &content, const Answers &answers,
                                                     const QList<pack::RedFlag> &ticked, const Target &readFirst)
{
    if (ticked.isEmpty())
        return {};
    const QString urgencySection = pack::toWord(ticked.constFirst().urgency);
    QList<SuggestionRule> safetyRules;
    std::copy_if(
        content.rules.cbegin(), content.rules.cend(), std::back_inserter(safetyRules),
        [](const SuggestionRule &rule) { return rule.target.category().toString() == vocabulary::safetyCategory; });

    const bool isUrgent = outranksSelfCare(ticked.constFirst().urgency);
    const Target general = isUrgent && !readFirst.isEmpty() ? readFirst : generalPage(safetyRules, urgencySection);
    const Pages pages = pagesInOrder(pagesOfPlaces(safetyRules, answers, placesOf(answers, ticked)), general,
                                     concernsEveryPlace(ticked));
    QList<std::pair<Target, Candidate>> result;
    for (const auto &[page, score] : pages) {
        Candidate candidate;
        candidate.add(reasonFor(ticked, score));
        const Target section = page.withSection(urgencySection);
        if (std::any_of(safetyRules.cbegin(), safetyRules.cend(),
                        [&](const SuggestionRule &rule) { return rule.target == section; }))
            candidate.section = urgencySection;
        result.append({page, candidate});
    }
    return result;
}

} // namespace unknot::checklist
