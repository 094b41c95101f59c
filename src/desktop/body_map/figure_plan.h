// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/body_painter.h"
#include "desktop/body_map/body_place.h"
#include "pack/article.h"

#include <QList>
#include <QRectF>

#include <optional>

namespace unknot::desktop {

/// One picture of a figure: a part of a view.
struct FigurePanel
{
    BodyView view = BodyView::Front;
    QRectF frame;                ///< the part that is shown, in body units
    std::optional<QPointF> knot; ///< where the knot mark stands, in body units

    bool operator==(const FigurePanel &) const = default;
};

/// What the figure of a muscle shows: the right side of the body, in as few views as show every place, cut to the
/// part of the body that matters. A plain value; it needs no widget.
struct FigurePlan
{
    QList<FigurePanel> panels; ///< as they stand side by side; front and back have the same frame size
    RegionStates states;
    QList<RegionId> muscle; ///< where it lies
    QList<RegionId> often;
    QList<RegionId> sometimes;
    QList<RegionId> notDrawn; ///< those of the three that no view shows
};

[[nodiscard]] FigurePlan planFigure(const pack::Muscle &muscle);

} // namespace unknot::desktop
