// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/body_paths.h"
#include "desktop/theme/theme.h"

#include <QFlags>
#include <QHash>
#include <QTransform>

#include <cstdint>

class QPainter;

namespace unknot::desktop {

/// What is to be seen of a region beyond its rest. Marks add up: a chosen region can have the focus.
enum class RegionMark : std::uint8_t {
    MuscleLies = 1, ///< soft outline
    Sometimes = 2,  ///< dots, dashed edge
    Often = 4,      ///< stripes
    Hover = 8,
    Chosen = 16, ///< tick
    Focus = 32,  ///< ring above everything
};
Q_DECLARE_FLAGS(RegionMarks, RegionMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(RegionMarks)

/// Marks by place, the same for all views: what is lit in front is lit at the back.
using RegionStates = QHash<BodyPlace, RegionMarks>;

/// Paints one view of the body in the theme's tokens.
///
/// The paths are brought to logical pixels before they are painted, so lines and patterns keep their weight at any
/// zoom, and are as sharp as the device is, on screens and in print.
class BodyPainter final
{
public:
    /// Both must outlive the painter.
    BodyPainter(const Theme &theme, const BodyPaths &paths) : m_theme(theme), m_paths(paths) {}

    /// `toPixels` maps body units to logical pixels; it scales both ways alike.
    void paint(QPainter &painter, const QTransform &toPixels, const RegionStates &states) const;

private:
    struct Marked
    {
        int element = 0;
        QPainterPath path;
        QPointF centre;
        RegionMarks marks;
    };

    void paintBehind(QPainter &painter, const QTransform &toPixels) const;
    void paintFill(QPainter &painter, const Marked &element) const;
    void paintLines(QPainter &painter, const QTransform &toPixels) const;
    void paintMuscle(QPainter &painter, const QTransform &toPixels, const std::vector<Marked> &marked) const;
    void paintEdge(QPainter &painter, const QPainterPath &path, RegionMark mark) const;
    void paintTick(QPainter &painter, QPointF centre) const;

    const Theme &m_theme;
    const BodyPaths &m_paths;
};

} // namespace unknot::desktop
