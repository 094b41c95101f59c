// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/answers.h"
#include "pack/article.h"

#include <QMap>

#include <optional>

/// How one answer of the checklist ("calf, both sides") and the two halves of a figure belong together.
namespace unknot::app {

/// Whether an answer marks one half of a region that has two. Where no side was said, both are marked: it may be
/// either. Nothing: the region is not ticked.
[[nodiscard]] bool marksSide(std::optional<checklist::Side> answer, checklist::Side half);

/// The answer after one half was marked or unmarked. `Side::None` as the half: the region has no sides.
[[nodiscard]] std::optional<checklist::Side> withToggled(std::optional<checklist::Side> answer, checklist::Side half);

/// The side that the answers speak of: left or right if all of them that name a side name this one, both if they name
/// both, `None` if they name none.
[[nodiscard]] checklist::Side sideOf(const QMap<RegionId, checklist::Side> &regions);

/// Where the pain of a muscle is often felt, as answers on that side.
[[nodiscard]] QMap<RegionId, checklist::Side> oftenFelt(const pack::Muscle &muscle, checklist::Side side);

} // namespace unknot::app
