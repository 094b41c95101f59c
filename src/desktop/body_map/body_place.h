// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "checklist/answers.h"

#include <cstdint>

namespace unknot::desktop {

/// From where the body is seen. The sole is drawn larger than the figures.
enum class BodyView : std::uint8_t { Front, Back, Sole };

inline constexpr BodyView bodyViews[] = {BodyView::Front, BodyView::Back, BodyView::Sole};

/// A region on one side of the body, whichever view shows it. The side is the person's, not the picture's;
/// `Side::None` for a region without sides. `Side::Both` does not occur here.
struct BodyPlace
{
    RegionId region;
    checklist::Side side = checklist::Side::None;

    bool operator==(const BodyPlace &) const = default;
    friend size_t qHash(const BodyPlace &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.region, static_cast<int>(place.side));
    }
};

} // namespace unknot::desktop
