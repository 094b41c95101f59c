// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QPainter>
#include <QRectF>

class QWidget;

namespace unknot::desktop {

/// A rounded box: fill and a one-pixel edge, sharp at any device pixel ratio.
void drawBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge,
             Qt::PenStyle style = Qt::SolidLine);

/// The keyboard-focus ring, two pixels wide, inside `rect`.
void drawFocusRing(QPainter &painter, const Theme &theme, const QRectF &rect, double radius);

/// Whether the widget has the focus and got it (or is used) by keyboard: only then a ring is shown.
[[nodiscard]] bool showsKeyboardFocus(const QWidget &widget);

} // namespace unknot::desktop
