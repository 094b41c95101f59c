// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/muscle_ranking.h"

#include "checklist/weights.h"

#include <QHash>

#include <algorithm>

namespace unknot::app {

namespace weights = checklist::weights;

QList<RankedMuscle> rankMuscles(const pack::ChecklistContent &content, const QSet<RegionId> &chosen)
{
    struct Points
    {
        QList<double> often;
        QList<double> sometimes;
    };
    QHash<MuscleId, Points> points;
    QHash<MuscleId, QList<RegionId>> felt;
    for (const pack::ChecklistContent::Patterns &pattern : content.painPatterns) {
        if (!chosen.contains(pattern.region))
            continue;
        for (qsizetype rank = 0; rank < pattern.sources.size(); ++rank) {
            const auto &[muscle, primary] = pattern.sources[rank];
            const double full = primary ? weights::primaryPattern : weights::spilloverPattern;
            (primary ? points[muscle].often : points[muscle].sometimes).append(full * weights::byRank(rank));
            felt[muscle].append(pattern.region);
        }
    }
    QList<RankedMuscle> ranked;
    for (const pack::MuscleEntry &muscle : content.muscles) {
        const auto found = points.constFind(muscle.id);
        if (found == points.cend())
            continue;
        ranked.append({.muscle = muscle.id,
                       .often = !found->often.isEmpty(),
                       .points = weights::inShares(found->often) + weights::inShares(found->sometimes),
                       .felt = felt.value(muscle.id)});
    }
    // Stable: what is equal stays in the order of the handbook, so that the same answers always give the same list.
    std::ranges::stable_sort(ranked, [](const RankedMuscle &a, const RankedMuscle &b) {
        return a.often != b.often ? a.often : a.points > b.points;
    });
    return ranked;
}

} // namespace unknot::app
