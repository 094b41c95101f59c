// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/figure_plan.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <iterator>
#include <optional>

namespace unknot::desktop {

namespace {

using checklist::Side;

constexpr Side shownSide = Side::Right;
constexpr double frameMargin = 4.0;

/// Parts of the standing body, as one would cut a picture: x counts from the middle towards the person's right.
constexpr QRectF bodyParts[] = {
    {QPointF(-46, -8), QPointF(46, 122)},  // head and neck
    {QPointF(-90, -8), QPointF(90, 148)},  // head and shoulders
    {QPointF(-98, -8), QPointF(98, 204)},  // head, shoulders and chest
    {QPointF(-98, 92), QPointF(98, 330)},  // trunk
    {QPointF(-98, -8), QPointF(98, 474)},  // head to knees
    {QPointF(-72, -8), QPointF(148, 378)}, // head to hips with the arm
    {QPointF(-72, 92), QPointF(148, 378)}, // trunk with the arm
    {QPointF(20, 92), QPointF(148, 378)},  // arm
    {QPointF(60, 190), QPointF(148, 378)}, // forearm and hand
    {QPointF(88, 272), QPointF(148, 378)}, // hand
    {QPointF(-70, 204), QPointF(70, 474)}, // waist to knees
    {QPointF(-72, 236), QPointF(72, 610)}, // hips to feet
    {QPointF(-62, 388), QPointF(62, 610)}, // knees to feet
    {QPointF(-62, 520), QPointF(62, 610)}, // feet
};
constexpr QRectF wholeBody(QPointF(-148, -8), QPointF(148, 610));

QRectF inView(const QRectF &part, BodyView view)
{
    return rightOf(view) > 0 ? part : QRectF(-part.right(), part.top(), part.width(), part.height());
}

double area(const BodyElement &element)
{
    double twice = 0;
    const QPolygonF ring = element.path.toFillPolygon();
    for (qsizetype i = 1; i < ring.size(); ++i)
        twice += ring[i - 1].x() * ring[i].y() - ring[i].x() * ring[i - 1].y();
    return std::abs(twice) / 2;
}

const BodyElement *shown(BodyView view, const RegionId &region)
{
    return bodyPaths(view).find(region, shownSide);
}

/// The place of a region on the side that is shown, if any view draws it.
std::optional<BodyPlace> drawnPlace(const RegionId &region)
{
    for (const BodyView view : bodyViews) {
        if (const BodyElement *element = shown(view, region))
            return element->place;
    }
    return std::nullopt;
}

/// How much of one region each view shows, in the order of bodyViews.
using SeenAreas = std::array<double, std::size(bodyViews)>;

SeenAreas seenAreas(const RegionId &region)
{
    SeenAreas areas{};
    std::ranges::transform(bodyViews, areas.begin(), [&](BodyView view) {
        const BodyElement *element = shown(view, region);
        return element == nullptr ? 0.0 : area(*element);
    });
    return areas;
}

/// How well a choice of views shows some regions: first how many of them, then few views, then large areas.
struct Fitness
{
    int seen = 0;
    int fewViews = 0;
    double area = 0;

    auto operator<=>(const Fitness &) const = default;
};

Fitness fitness(unsigned choice, const QList<SeenAreas> &regions)
{
    Fitness result;
    result.fewViews = -std::popcount(choice);
    for (const SeenAreas &areas : regions) {
        double largest = 0;
        for (size_t view = 0; view < areas.size(); ++view)
            largest = std::max(largest, (choice >> view & 1U) != 0 ? areas[view] : 0);
        result.seen += largest > 0 ? 1 : 0;
        result.area += largest;
    }
    return result;
}

QList<BodyView> viewsFor(const QList<RegionId> &regions)
{
    QList<SeenAreas> areas;
    for (const RegionId &region : regions)
        areas.append(seenAreas(region));
    unsigned best = 1;
    for (unsigned choice = 2; choice < 1U << std::size(bodyViews); ++choice) {
        if (fitness(choice, areas) > fitness(best, areas))
            best = choice;
    }
    QList<BodyView> views;
    for (size_t view = 0; view < std::size(bodyViews); ++view) {
        if ((best >> view & 1U) != 0)
            views.append(bodyViews[view]);
    }
    return views;
}

/// The one of the views in which a region is seen best.
std::optional<BodyView> bestView(const QList<BodyView> &views, const RegionId &region)
{
    const SeenAreas areas = seenAreas(region);
    const auto seen = [&](BodyView view) { return areas[static_cast<size_t>(view)]; };
    const auto best = std::ranges::max_element(views, {}, seen);
    return best == views.end() || seen(*best) <= 0 ? std::nullopt : std::optional(*best);
}

/// What the views must show, as if the person's right were at positive x in each of them.
QRectF neededPart(const QList<BodyView> &views, const QList<RegionId> &regions)
{
    QRectF needed;
    for (const BodyView view : views) {
        for (const RegionId &region : regions) {
            const BodyElement *element = view == BodyView::Sole ? nullptr : shown(view, region);
            if (element != nullptr)
                needed |= inView(element->bounds, view);
        }
    }
    return needed.adjusted(-frameMargin, -frameMargin, frameMargin, frameMargin);
}

QRectF smallestPart(const QRectF &needed)
{
    const auto size = [](const QRectF &part) { return part.width() * part.height(); };
    QRectF best = wholeBody;
    for (const QRectF &part : bodyParts) {
        if (part.contains(needed) && size(part) < size(best))
            best = part;
    }
    return best;
}

QRectF oneSole()
{
    QRectF sole;
    for (const BodyElement &element : bodyPaths(BodyView::Sole).elements()) {
        if (element.place.side == shownSide)
            sole |= element.bounds;
    }
    return sole.adjusted(-frameMargin, -frameMargin, frameMargin, frameMargin);
}

void addPanels(FigurePlan &plan, const QList<RegionId> &drawn)
{
    QList<BodyView> views = viewsFor(drawn);
    const std::optional<BodyView> first = plan.muscle.isEmpty() ? std::nullopt : bestView(views, plan.muscle.front());
    if (first) // the place of the muscle is what a reader looks for first
        std::ranges::stable_partition(views, [&](BodyView view) { return view == *first; });
    const QRectF part = smallestPart(neededPart(views, drawn));
    for (const BodyView view : views) {
        plan.panels.append(
            {.view = view,
             .frame = view == BodyView::Sole ? oneSole() : inView(part, view),
             .knot = view == first ? std::optional(shown(view, plan.muscle.front())->centre) : std::nullopt});
    }
}

} // namespace

FigurePlan planFigure(const pack::Muscle &muscle)
{
    FigurePlan plan;
    QList<RegionId> drawn;
    const auto add = [&](const RegionId &region, RegionMark what, QList<RegionId> &list) {
        if (list.contains(region))
            return;
        list.append(region);
        const std::optional<BodyPlace> place = drawnPlace(region);
        QList<RegionId> &all = place ? drawn : plan.notDrawn;
        if (!all.contains(region))
            all.append(region);
        if (place)
            plan.states[*place] |= what;
    };
    for (const RegionId &region : muscle.liesIn)
        add(region, RegionMark::MuscleLies, plan.muscle);
    for (const pack::PainArea &pain : muscle.painAreas) {
        if (pain.primary)
            add(pain.region, RegionMark::Often, plan.often);
    }
    for (const pack::PainArea &pain : muscle.painAreas) {
        if (!pain.primary && !plan.often.contains(pain.region))
            add(pain.region, RegionMark::Sometimes, plan.sometimes);
    }
    if (!drawn.isEmpty())
        addPanels(plan, drawn);
    return plan;
}

} // namespace unknot::desktop
