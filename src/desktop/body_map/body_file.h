// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "checklist/answers.h"
#include "desktop/body_map/body_place.h"

#include <QByteArrayView>
#include <QPointF>

#include <cstdint>
#include <vector>

namespace unknot::desktop {

enum class LineKind : std::uint8_t { Outline, Border, Middle, Form };

/// Cubic curves end to end: a first point, then three for each curve.
using CurvePoints = std::vector<QPointF>;

struct BodyEdge
{
    LineKind kind = LineKind::Border;
    CurvePoints points;
};

/// A region as a ring of edges. Numbers count the edges from 1; a negative one is run through backwards.
struct BodyRing
{
    RegionId region;
    bool paired = true; ///< false: it lies across the middle, and the ring is only its half
    QPointF centre;
    std::vector<int> edges;
};

/// What a body file holds: one half of a view (the half with positive x); the other is its mirror image.
struct HalfBody
{
    BodyView view = BodyView::Front;
    checklist::Side side = checklist::Side::Left; ///< the person's side that is drawn
    std::vector<BodyEdge> edges;
    std::vector<BodyRing> rings;
    std::vector<BodyEdge> lines; ///< drawn, but no part of any ring
    std::vector<CurvePoints> behind;
};

/// Reads a body file: lines of words, lengths in tenths of a body unit, `#` begins a comment line.
///
///     unknot-body 1
///     view front|back|sole left|right              the side of the person that is drawn, at positive x
///     edge N outline|border|middle X Y (X Y X Y X Y)…   a start, then cubic curves; N counts up from 1
///     region ID pair|whole X Y ±N…                 centre and ring; whole: from the middle line to the middle line
///     line border|form X Y (X Y X Y X Y)…
///     behind X Y (X Y X Y X Y)…                    closed
///
/// Fails with Corrupt; the subject is the line. Whether the rings fit together is found by assembleBody().
[[nodiscard]] Result<HalfBody> readBodyFile(QByteArrayView text);

} // namespace unknot::desktop
