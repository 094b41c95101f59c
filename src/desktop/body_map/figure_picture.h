// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/figure_plan.h"
#include "desktop/theme/theme.h"

class QPainter;

namespace unknot::desktop {

/// Paints one picture of a figure into a rectangle of its shape. It fades where the body goes on.
void paintFigurePicture(QPainter &painter, const Theme &theme, const FigurePanel &panel, const RegionStates &states,
                        const QRectF &picture);

} // namespace unknot::desktop
