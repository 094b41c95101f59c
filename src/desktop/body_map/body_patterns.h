// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QBrush>
#include <QPen>

#include <cstdint>

class QPainter;
class QPainterPath;

namespace unknot::desktop {

/// The textures that tell pain areas apart without colour: stripes for often, dots for sometimes.
enum class PainPattern : std::uint8_t { Stripes, Dots };

/// The lines or dots alone. `ratio` is how many device pixels one logical pixel has: the texture is drawn for them
/// and stays sharp, provided that the shapes it fills are not scaled by the painter beyond that.
[[nodiscard]] QBrush patternBrush(PainPattern pattern, const QColor &color, double ratio);

/// The even tint below the texture.
[[nodiscard]] QColor patternTint(PainPattern pattern, const QColor &chosen);

/// The edge of such an area; dashed for dots.
[[nodiscard]] QPen patternPen(PainPattern pattern, const QColor &edge);

/// How many device pixels one logical pixel has where the painter paints now.
[[nodiscard]] double deviceRatio(const QPainter &painter);

/// The mark of a knot: a ring with a cross, a little smaller on a figure of less than one pixel a unit.
void paintKnotMark(QPainter &painter, const Theme &theme, QPointF centre, double scale = 1.0);

/// The soft outline of the place where a muscle lies.
void paintMuscleOutline(QPainter &painter, const Theme &theme, const QPainterPath &path);

} // namespace unknot::desktop
