// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desktop/body_map/body_file.h"
#include "desktop/body_map/body_paths.h"

namespace unknot::desktop {

/// Makes the whole view from its half: closes the rings, mirrors them, finds silhouette and neighbours.
///
/// Fails with Corrupt (the subject is the region or the edge) unless the rings are a map without gaps and overlaps:
/// each ring is closed, each inner edge is run through once in each direction, each edge of the silhouette once.
[[nodiscard]] Result<BodyPaths> assembleBody(const HalfBody &half);

} // namespace unknot::desktop
