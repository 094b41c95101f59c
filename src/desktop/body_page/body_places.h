// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_session.h"
#include "desktop/body_map/body_painter.h"

#include <QSet>

namespace unknot::desktop {

/// The places on the map that the answers mark.
[[nodiscard]] QSet<BodyPlace> markedPlaces(const app::ChecklistSession &session);

/// How a place is called, with its side: "Calf, left".
[[nodiscard]] QString placeName(const BodyPlace &place, const app::ChecklistLabels &labels);

/// Where a muscle lies and where its pain is felt, on one side; on both if the side is not known.
[[nodiscard]] RegionStates painPattern(const pack::Muscle &muscle, checklist::Side side);

/// The regions that no view draws: they are ticked by name.
[[nodiscard]] QList<pack::Region> notOnTheMap(const pack::ChecklistContent &content);

} // namespace unknot::desktop
