// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "pack/checklist_content.h"

#include <QList>
#include <QSet>

namespace unknot::app {

/// A muscle whose knots are felt in some of the chosen regions.
struct RankedMuscle
{
    MuscleId muscle;
    bool often = false;    ///< one of them at least is where its pain is often felt, not only sometimes
    double points = 0;     ///< as the checklist counts pain patterns
    QList<RegionId> felt;  ///< the chosen regions of its pattern, in the order of the handbook

    bool operator==(const RankedMuscle &) const = default;
};

/// The muscles whose pain is felt in the chosen regions: "often" before "sometimes", then by points. It knows pain
/// patterns and nothing else; the checklist's own ranking also weighs the other answers.
[[nodiscard]] QList<RankedMuscle> rankMuscles(const pack::ChecklistContent &content, const QSet<RegionId> &chosen);

} // namespace unknot::app
