// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/alternatives.h"

#include <algorithm>

namespace unknot::checklist {

namespace {

struct Offer
{
    const Suggestion *line = nullptr;
    const Practice *practice = nullptr;
};

bool needsAQuestion(const Suggestion &line)
{
    return std::any_of(line.cautions.cbegin(), line.cautions.cend(),
                       [](const Caution &caution) { return caution.level >= pack::CautionLevel::Ask; });
}

/// The suggested techniques, the best first; those that need a question come after the others.
QList<Offer> offersOf(const QList<Suggestion> &suggestions, const Practices &practices)
{
    QList<Offer> offers;
    for (const Suggestion &line : suggestions) {
        const auto practice = practices.constFind(line.article.target);
        if (line.article.kind == pack::ArticleKind::Technique && practice != practices.cend())
            offers.append({&line, &*practice});
    }
    std::stable_partition(offers.begin(), offers.end(),
                          [](const Offer &offer) { return !needsAQuestion(*offer.line); });
    return offers;
}

} // namespace

QList<Withheld> withAlternatives(QList<Withheld> withheld, const QList<Suggestion> &suggestions,
                                 const Practices &practices, const QSet<RegionId> &chosen)
{
    const QList<Offer> offers = offersOf(suggestions, practices);
    for (Withheld &line : withheld) {
        const Practice wanted = practices.value(line.article.target);
        const QSet<RegionId> here = QSet<RegionId>(wanted.regions).intersect(chosen);
        const QSet<RegionId> &places = here.isEmpty() ? wanted.regions : here;
        const auto found = std::find_if(offers.cbegin(), offers.cend(), [&](const Offer &offer) {
            return offer.practice->regions.intersects(places) || offer.practice->muscles.intersects(wanted.muscles);
        });
        if (found != offers.cend())
            line.alternative = found->line->article;
    }
    return withheld;
}

} // namespace unknot::checklist
