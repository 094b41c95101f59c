// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_map_scene.h"

#include <algorithm>
#include <cmath>

namespace unknot::desktop {

namespace {

// The hands of the two figures are 18 units apart, and the soles stand on the same floor.
constexpr QPointF backOrigin(300, 0);
constexpr QPointF soleOrigin(524, 474);

// How far aside a region may lie, for each unit ahead, to lie in a direction at all.
constexpr double straight = 1.0;
constexpr double slanting = 1.7;

QPointF unitVector(Direction direction)
{
    switch (direction) {
    case Direction::Left:
        return {-1, 0};
    case Direction::Right:
        return {1, 0};
    case Direction::Up:
        return {0, -1};
    case Direction::Down:
        break;
    }
    return {0, 1};
}

/// How far a step goes in a direction, and how far to its side.
struct Step
{
    double ahead = 0;
    double aside = 0;
};

Step step(QPointF way, Direction direction)
{
    const QPointF unit = unitVector(direction);
    return {.ahead = QPointF::dotProduct(way, unit), .aside = std::abs(way.x() * unit.y() - way.y() * unit.x())};
}

} // namespace

BodyMapScene::BodyMapScene()
{
    for (const BodyView view : bodyViews) {
        const BodyPaths &paths = bodyPaths(view);
        for (int i = 0; i < static_cast<int>(paths.elements().size()); ++i)
            m_items.push_back({.view = view, .element = i});
        m_bounds |= paths.bounds().translated(origin(view));
    }
}

const BodyElement &BodyMapScene::element(int item) const
{
    return bodyPaths(at(item).view).elements()[static_cast<size_t>(at(item).element)];
}

QRectF BodyMapScene::bounds(int item) const
{
    return element(item).bounds.translated(origin(view(item)));
}

QPointF BodyMapScene::centre(int item) const
{
    return element(item).centre + origin(view(item));
}

QPointF BodyMapScene::origin(BodyView view) const
{
    switch (view) {
    case BodyView::Back:
        return backOrigin;
    case BodyView::Sole:
        return soleOrigin;
    case BodyView::Front:
        break;
    }
    return {};
}

int BodyMapScene::firstOf(BodyView view) const
{
    return static_cast<int>(std::ranges::find(m_items, view, &Item::view) - m_items.begin());
}

std::optional<int> BodyMapScene::itemAt(QPointF point, double reach) const
{
    std::optional<int> best;
    for (const BodyView view : bodyViews) {
        const std::optional<BodyHit> hit = bodyPaths(view).nearest(point - origin(view), reach);
        if (hit && (!best || hit->away < reach)) {
            best = firstOf(view) + hit->element;
            reach = hit->away;
        }
    }
    return best;
}

int BodyMapScene::next(int item, Direction direction) const
{
    int best = item;
    double bestCost = HUGE_VAL;
    const auto consider = [&](int other, double slope) {
        const auto [ahead, aside] = step(centre(other) - centre(item), direction);
        const double cost = ahead + aside; // near and in that direction, so that small regions are not skipped
        if (ahead > 0 && aside <= slope * ahead && cost < bestCost) {
            bestCost = cost;
            best = other;
        }
    };
    for (const double slope : {straight, slanting}) {
        for (const int neighbour : element(item).neighbours)
            consider(firstOf(view(item)) + neighbour, slope);
        if (best != item)
            return best;
    }
    for (int other = 0; other < itemCount(); ++other)
        consider(other, straight);
    return best;
}

} // namespace unknot::desktop
