// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "checklist/assessment.h"

#include <optional>

namespace unknot::checklist {

/// A further answer that would change how well an article fits. One of the two ids is set.
struct Change
{
    RegionId region = {};
    SymptomId symptom = {};
    double points = 0;           ///< what it would add; negative if it would speak against
    std::optional<Fit> fit = {}; ///< how well the article would fit then; nothing: it would no longer be suggested

    bool operator==(const Change &) const = default;
};

} // namespace unknot::checklist
