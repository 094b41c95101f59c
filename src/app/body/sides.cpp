// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/sides.h"

namespace unknot::app {

using checklist::Side;

bool marksSide(std::optional<Side> answer, Side half)
{
    return answer && (*answer == half || *answer == Side::Both || *answer == Side::None);
}

std::optional<Side> withToggled(std::optional<Side> answer, Side half)
{
    if (half == Side::None)
        return answer ? std::nullopt : std::optional(Side::None);
    const bool left = marksSide(answer, Side::Left) != (half == Side::Left);
    const bool right = marksSide(answer, Side::Right) != (half == Side::Right);
    if (left && right)
        return Side::Both;
    if (left)
        return Side::Left;
    return right ? std::optional(Side::Right) : std::nullopt;
}

Side sideOf(const QMap<RegionId, Side> &regions)
{
    bool left = false;
    bool right = false;
    for (const Side side : regions) {
        left = left || side == Side::Left || side == Side::Both;
        right = right || side == Side::Right || side == Side::Both;
    }
    if (left && right)
        return Side::Both;
    return left ? Side::Left : right ? Side::Right : Side::None;
}

QMap<RegionId, Side> oftenFelt(const pack::Muscle &muscle, Side side)
{
    QMap<RegionId, Side> regions;
    for (const pack::PainArea &area : muscle.painAreas) {
        if (area.primary)
            regions.insert(area.region, side);
    }
    return regions;
}

} // namespace unknot::app
