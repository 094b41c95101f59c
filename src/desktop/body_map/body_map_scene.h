// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/body_paths.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace unknot::desktop {

/// A way to go from one region to the next.
enum class Direction : std::uint8_t { Left, Right, Up, Down };

/// The views side by side, as the body map shows them, in body units; and every region in them as one list of items:
/// front, back, soles, each from head to foot. Immutable.
class BodyMapScene final
{
public:
    BodyMapScene();

    [[nodiscard]] int itemCount() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] BodyView view(int item) const { return at(item).view; }
    [[nodiscard]] const BodyElement &element(int item) const;
    [[nodiscard]] QRectF bounds(int item) const;
    [[nodiscard]] QPointF centre(int item) const;

    /// Where the zero point of a view lies.
    [[nodiscard]] QPointF origin(BodyView view) const;
    [[nodiscard]] const QRectF &bounds() const { return m_bounds; }

    /// The item under a point or, in reach of it, the nearest.
    [[nodiscard]] std::optional<int> itemAt(QPointF point, double reach) const;
    /// The neighbour that lies most nearly in a direction; without one, the next item that way, even in another view;
    /// at the rim, the item itself.
    [[nodiscard]] int next(int item, Direction direction) const;

private:
    struct Item
    {
        BodyView view = BodyView::Front;
        int element = 0;
    };

    [[nodiscard]] const Item &at(int item) const { return m_items[static_cast<size_t>(item)]; }
    [[nodiscard]] int firstOf(BodyView view) const;

    std::vector<Item> m_items;
    QRectF m_bounds;
};

} // namespace unknot::desktop
