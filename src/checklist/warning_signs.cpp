// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/warning_signs.h"

#include "checklist/scorer.h"
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

/// What a sign says of the places that it is about.
struct Sign
{
    pack::Urgency urgency = pack::Urgency::None;
    QSet<RegionId> regions;
    bool everyPlace = false;
};

Sign signOf(const pack::RedFlag &flag)
{
    return {flag.urgency, {flag.regions.cbegin(), flag.regions.cend()}, flag.core || flag.everyRegion};
}

Sign signOf(const pack::Combination &combination)
{
    Sign sign{combination.urgency, {}, false};
    for (const pack::Combination::Line &line : combination.all)
        sign.regions.unite({line.regions.cbegin(), line.regions.cend()});
    sign.everyPlace = sign.regions.isEmpty();
    return sign;
}

/// Those that are ticked, and those that must be found out first.
QList<Sign> signsOf(const Triage &triage)
{
    QList<Sign> signs;
    for (const pack::RedFlag &flag : triage.redFlags + (triage.findOutFirst ? triage.unsure : QList<pack::RedFlag>()))
        signs.append(signOf(flag));
    for (const pack::Combination &combination : triage.combinations)
        signs.append(signOf(combination));
    return signs;
}

/// The regions that the warning is about: those that hurt, or else those that the signs are about.
QSet<RegionId> placesOf(const Ticks &ticks, const QList<Sign> &signs)
{
    QSet<RegionId> places = ticks.regions;
    if (places.isEmpty()) {
        for (const Sign &sign : signs)
            places.unite(sign.regions);
    }
    return places;
}

/// Whether one of the most urgent signs has nothing to do with where it hurts: then a page for every place is right.
bool concernsEveryPlace(const QList<Sign> &signs)
{
    const auto mostUrgent = std::max_element(signs.cbegin(), signs.cend(),
                                             [](const Sign &a, const Sign &b) { return a.urgency < b.urgency; });
    return std::any_of(signs.cbegin(), signs.cend(),
                       [&](const Sign &sign) { return sign.urgency == mostUrgent->urgency && sign.everyPlace; });
}

/// Half or all of the weight, if the page is about one of these places; nothing else counts here.
double pointsOf(const SuggestionRule &rule, const Ticks &ticks, const QSet<RegionId> &places)
{
    const bool rightPlace =
        !rule.regions.isEmpty() && std::all_of(rule.regions.cbegin(), rule.regions.cend(),
                                               [&](const RegionId &region) { return places.contains(region); });
    if (!rightPlace || rule.weight <= 0)
        return 0;
    return holds(rule, ticks) ? rule.weight : weights::placeOnly * rule.weight;
}

QList<Reason> reasonsFor(const Triage &triage, double points)
{
    Reason ticked{.kind = Reason::Kind::WarningSign};
    for (const pack::RedFlag &flag : triage.redFlags)
        ticked.redFlags.append(flag.id);
    for (const pack::Combination &combination : triage.combinations)
        ticked.combinations.append(combination.id);
    Reason unsure{.kind = Reason::Kind::UnsureSign};
    for (const pack::RedFlag &flag : triage.unsure)
        unsure.redFlags.append(flag.id);

    QList<Reason> reasons;
    if (!ticked.redFlags.isEmpty() || !ticked.combinations.isEmpty())
        reasons.append(ticked);
    if (triage.findOutFirst)
        reasons.append(unsure);
    for (Reason &reason : reasons)
        reason.points = points / static_cast<double>(reasons.size());
    return reasons;
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

Pages pagesOfPlaces(const QList<SuggestionRule> &rules, const Ticks &ticks, const QSet<RegionId> &places)
{
    QHash<Target, double> points;
    for (const SuggestionRule &rule : rules)
        points[rule.target.wholeArticle()] += pointsOf(rule, ticks, places);
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
                                                     const Triage &triage, const Target &readFirst)
{
    const QList<Sign> signs = signsOf(triage);
    if (signs.isEmpty())
        return {};
    // What must be found out first is looked up where it would stand if it were true.
    const pack::Urgency urgency = triage.findOutFirst ? triage.couldBe : triage.urgency;
    const QString urgencySection = pack::toWord(urgency);
    QList<SuggestionRule> safetyRules;
    std::copy_if(
        content.rules.cbegin(), content.rules.cend(), std::back_inserter(safetyRules),
        [](const SuggestionRule &rule) { return rule.target.category().toString() == vocabulary::safetyCategory; });

    const Ticks ticks = Ticks::of(answers);
    const bool isUrgent = outranksSelfCare(urgency);
    const Target general = isUrgent && !readFirst.isEmpty() ? readFirst : generalPage(safetyRules, urgencySection);
    const Pages pages =
        pagesInOrder(pagesOfPlaces(safetyRules, ticks, placesOf(ticks, signs)), general, concernsEveryPlace(signs));
    QList<std::pair<Target, Candidate>> result;
    for (const auto &[page, score] : pages) {
        Candidate candidate;
        for (const Reason &reason : reasonsFor(triage, score))
            candidate.add(reason);
        const Target section = page.withSection(urgencySection);
        if (std::any_of(safetyRules.cbegin(), safetyRules.cend(),
                        [&](const SuggestionRule &rule) { return rule.target == section; }))
            candidate.section = urgencySection;
        result.append({page, candidate});
    }
    return result;
}

} // namespace unknot::checklist
