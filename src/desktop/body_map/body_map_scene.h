// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/body_paths.h"

#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <optional>
#include <vector>

namespace unknot::desktop {

/// A way to go from one region to the next.
enum class Direction : std::uint8_t { Left, Right, Up, Down };

/// What the body map shows: everything, or the small regions of one part of the body, seen from all sides.
enum class BodyPart : std::uint8_t { Whole, Head, Hands, Feet };

/// A piece of a view and where it stands on the map, both in body units.
struct ScenePanel
{
    BodyView view = BodyView::Front;
    QRectF frame;   ///< the piece, in the view's own units
    QPointF origin; ///< where the view's zero point lies on the map

    [[nodiscard]] QRectF place() const { return frame.translated(origin); }
};

/// Pieces of the views side by side, as the body map shows them, in body units; and every region of the body as one
/// list of items, the same for all parts: front, back, soles, each from head to foot. Immutable.
class BodyMapScene final
{
public:
    explicit BodyMapScene(BodyPart part = BodyPart::Whole);

    [[nodiscard]] BodyPart part() const { return m_part; }
    [[nodiscard]] const std::vector<ScenePanel> &panels() const { return m_panels; }

    [[nodiscard]] int itemCount() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] BodyView view(int item) const { return at(item).view; }
    [[nodiscard]] const BodyElement &element(int item) const;
    /// Whether the middle of the region is seen in this part: the keyboard goes there.
    [[nodiscard]] bool isShown(int item) const { return at(item).panel >= 0; }
    /// What is seen of a region; empty if nothing is.
    [[nodiscard]] QRectF bounds(int item) const;
    [[nodiscard]] QPointF centre(int item) const;
    /// The part that shows a region larger than the whole figure does; Whole if none does.
    [[nodiscard]] BodyPart closeUpOf(int item) const;

    /// Where the zero point of a view lies; that of its first piece, if the part shows several.
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
        int panel = -1; ///< the panel that shows its middle
    };

    [[nodiscard]] const Item &at(int item) const { return m_items[static_cast<size_t>(item)]; }
    [[nodiscard]] int firstOf(BodyView view) const;
    [[nodiscard]] int panelOf(BodyView view, const BodyElement &element) const;

    BodyPart m_part;
    std::vector<ScenePanel> m_panels;
    std::vector<Item> m_items;
    QRectF m_bounds;
};

} // namespace unknot::desktop
