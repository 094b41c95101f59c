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

// Parts of the standing body that have regions too small to hit, in the units of the front view.
constexpr QRectF headFrame(QPointF(-48, -8), QPointF(48, 128));
constexpr QRectF handAtLeft(QPointF(-152, 284), QPointF(-84, 376));
constexpr QRectF handAtRight(QPointF(84, 284), QPointF(152, 376));
constexpr QRectF feetFrame(QPointF(-56, 530), QPointF(56, 606));
constexpr double columnGap = 8;
constexpr double rowGap = 22; // room for a caption
constexpr double soleMargin = 4;

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

QPointF originOf(BodyView view)
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

/// A piece whose upper left corner stands at a point.
ScenePanel placed(BodyView view, const QRectF &frame, QPointF corner)
{
    return {.view = view, .frame = frame, .origin = corner - frame.topLeft()};
}

std::vector<ScenePanel> wholeBody()
{
    std::vector<ScenePanel> panels;
    for (const BodyView view : bodyViews)
        panels.push_back({.view = view, .frame = bodyPaths(view).bounds(), .origin = originOf(view)});
    return panels;
}

std::vector<ScenePanel> hands()
{
    // As in the standing figures: seen from the front, the right hand is at the left of the picture; from behind, the
    // left one.
    const QPointF beside(handAtLeft.width() + columnGap, 0);
    const QPointF below(0, handAtLeft.height() + rowGap);
    return {placed(BodyView::Front, handAtLeft, {}), placed(BodyView::Front, handAtRight, beside),
            placed(BodyView::Back, handAtLeft, below), placed(BodyView::Back, handAtRight, beside + below)};
}

std::vector<ScenePanel> feet()
{
    const QPointF below(0, feetFrame.height() + rowGap);
    const QRectF soles = bodyPaths(BodyView::Sole).bounds().adjusted(-soleMargin, -soleMargin, soleMargin, soleMargin);
    const QPointF beside(feetFrame.width() + columnGap, below.y() + feetFrame.height() - soles.height());
    return {placed(BodyView::Front, feetFrame, {}), placed(BodyView::Back, feetFrame, below),
            placed(BodyView::Sole, soles, beside)};
}

std::vector<ScenePanel> panelsOf(BodyPart part)
{
    switch (part) {
    case BodyPart::Head:
        return {placed(BodyView::Front, headFrame, {}),
                placed(BodyView::Back, headFrame, {headFrame.width() + columnGap, 0})};
    case BodyPart::Hands:
        return hands();
    case BodyPart::Feet:
        return feet();
    case BodyPart::Whole:
        break;
    }
    return wholeBody();
}

} // namespace

BodyMapScene::BodyMapScene(BodyPart part) : m_part(part), m_panels(panelsOf(part))
{
    for (const BodyView view : bodyViews) {
        for (int i = 0; const BodyElement &element : bodyPaths(view).elements())
            m_items.push_back({.view = view, .element = i++, .panel = panelOf(view, element)});
    }
    for (const ScenePanel &panel : m_panels)
        m_bounds |= panel.place();
}

int BodyMapScene::panelOf(BodyView view, const BodyElement &element) const
{
    const auto shows = [&](const ScenePanel &panel) {
        return panel.view == view && panel.frame.contains(element.centre);
    };
    const auto found = std::ranges::find_if(m_panels, shows);
    return found == m_panels.end() ? -1 : static_cast<int>(found - m_panels.begin());
}

const BodyElement &BodyMapScene::element(int item) const
{
    return bodyPaths(at(item).view).elements()[static_cast<size_t>(at(item).element)];
}

QRectF BodyMapScene::bounds(int item) const
{
    if (isShown(item)) {
        const ScenePanel &panel = m_panels[static_cast<size_t>(at(item).panel)];
        return (panel.frame & element(item).bounds).translated(panel.origin);
    }
    // A region at the rim of a piece, whose middle is outside, is seen and hit as well.
    for (const ScenePanel &panel : m_panels) {
        if (panel.view == view(item) && panel.frame.intersects(element(item).bounds))
            return (panel.frame & element(item).bounds).translated(panel.origin);
    }
    return {};
}

QPointF BodyMapScene::centre(int item) const
{
    return isShown(item) ? element(item).centre + m_panels[static_cast<size_t>(at(item).panel)].origin
                         : bounds(item).center();
}

BodyPart BodyMapScene::closeUpOf(int item) const
{
    if (view(item) == BodyView::Sole)
        return BodyPart::Feet;
    const QPointF place = element(item).centre;
    if (headFrame.contains(place))
        return BodyPart::Head;
    if (handAtLeft.contains(place) || handAtRight.contains(place))
        return BodyPart::Hands;
    return feetFrame.contains(place) ? BodyPart::Feet : BodyPart::Whole;
}

QPointF BodyMapScene::origin(BodyView view) const
{
    const auto found = std::ranges::find(m_panels, view, &ScenePanel::view);
    return found == m_panels.end() ? QPointF() : found->origin;
}

int BodyMapScene::firstOf(BodyView view) const
{
    return static_cast<int>(std::ranges::find(m_items, view, &Item::view) - m_items.begin());
}

std::optional<int> BodyMapScene::itemAt(QPointF point, double reach) const
{
    std::optional<int> best;
    for (const ScenePanel &panel : m_panels) {
        if (m_part != BodyPart::Whole && !panel.place().contains(point))
            continue; // what lies beyond the frame of a piece is not seen
        const std::optional<BodyHit> hit = bodyPaths(panel.view).nearest(point - panel.origin, reach);
        if (hit && (!best || hit->away < reach)) {
            best = firstOf(panel.view) + hit->element;
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
        if (isShown(other) && ahead > 0 && aside <= slope * ahead && cost < bestCost) {
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
