// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/body_place.h"
#include "desktop/body_map/figure_plan.h"

#include <QString>

#include <functional>

namespace unknot::desktop {

/// How a region is called to a reader, without its side.
using RegionName = std::function<QString(const RegionId &)>;

/// The caption of a picture, for instance "From behind".
[[nodiscard]] QString viewCaption(BodyView view);

/// The same in a word, where left and right stand beside it: "Back".
[[nodiscard]] QString shortCaption(BodyView view);

/// The caption of a picture of one hand, for instance "Right hand, palm".
[[nodiscard]] QString handCaption(checklist::Side side, BodyView view);

/// Everything that a figure shows, in words: for a screen reader and for whoever cannot see the patterns.
[[nodiscard]] QString figureDescription(const FigurePlan &plan, const RegionName &regionName);

/// The regions that belong to the figure but cannot be drawn; empty if there are none.
[[nodiscard]] QString notDrawnText(const FigurePlan &plan, const RegionName &regionName);

} // namespace unknot::desktop
