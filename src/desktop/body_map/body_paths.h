// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/body_place.h"

#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace unknot::desktop {

/// One region as one view draws it. Lengths are in body units: the standing figure is 600 high, x is 0 in its middle.
struct BodyElement
{
    BodyPlace place;
    QPainterPath path; ///< closed; shares its borders exactly with its neighbours
    QRectF bounds;
    QPointF centre;        ///< lies inside, where a mark is placed best
    QList<int> edges;      ///< indices into BodyShapes::edges
    QList<int> neighbours; ///< indices of the elements with a common border, in rising order
};

/// An element near a point, and how far away its edge is; 0 for a point inside.
struct BodyHit
{
    int element = 0;
    double away = 0;

    bool operator==(const BodyHit &) const = default;
};

/// Everything that one view is drawn from.
struct BodyShapes
{
    BodyView view = BodyView::Front;
    std::vector<BodyElement> elements; ///< from head to foot, then the arms
    std::vector<QPainterPath> edges;   ///< each border between two elements, and each piece of the silhouette, once
    QPainterPath silhouette;           ///< what all elements cover together
    QPainterPath behind;               ///< seen past the figure, belongs to no region
    QPainterPath outline;
    QPainterPath borders;
    QPainterPath middle;
    QPainterPath forms; ///< face, navel, kneecap, toes
};

/// The regions of one view: which lies where, and next to which. Immutable.
class BodyPaths final
{
public:
    BodyPaths() = default;
    explicit BodyPaths(BodyShapes shapes);

    [[nodiscard]] BodyView view() const { return m_shapes.view; }
    [[nodiscard]] const BodyShapes &shapes() const { return m_shapes; }
    [[nodiscard]] const std::vector<BodyElement> &elements() const { return m_shapes.elements; }
    [[nodiscard]] const QRectF &bounds() const { return m_bounds; }

    [[nodiscard]] std::optional<int> indexOf(const BodyPlace &place) const;
    /// The element of a region on one side, or the whole region if it has no sides; null if this view does not show it.
    [[nodiscard]] const BodyElement *find(const RegionId &region, checklist::Side side) const;

    /// The common outline of several elements: their edges without the borders between them.
    [[nodiscard]] QPainterPath outlineOf(const QList<int> &elements) const;

    /// The element under a point.
    [[nodiscard]] std::optional<int> at(QPointF point) const;
    /// The element under a point or, in reach of it, the nearest: narrow places need not be hit exactly.
    [[nodiscard]] std::optional<BodyHit> nearest(QPointF point, double reach) const;

private:
    BodyShapes m_shapes;
    QRectF m_bounds;
};

/// The drawn body of this program. Read from the resources on first use; any thread.
[[nodiscard]] const BodyPaths &bodyPaths(BodyView view);

/// The sign that the person's right has on the x axis of a view.
[[nodiscard]] constexpr double rightOf(BodyView view)
{
    return view == BodyView::Back ? 1.0 : -1.0;
}

/// The id of an element, for instance `back-calf-left`.
[[nodiscard]] QString elementId(BodyView view, const BodyPlace &place);

} // namespace unknot::desktop
