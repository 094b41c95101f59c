// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_paths.h"

#include "support/catch.h"
#include "ui/body_map/body_sample.h"

#include <algorithm>

using namespace unknot;
using namespace unknot::desktop;
using namespace Qt::StringLiterals;
using checklist::Side;

namespace {

/// Points all over a view, none of them on a border that has round numbers.
template <typename Visit>
void forPointsOf(const BodyPaths &paths, Visit visit)
{
    constexpr double step = 1.7131;
    const QRectF area = paths.bounds().adjusted(-5, -5, 5, 5);
    for (double y = area.top(); y < area.bottom(); y += step) {
        for (double x = area.left() + 0.0137; x < area.right(); x += step)
            visit(QPointF(x, y));
    }
}

bool isDrawnIn(BodyView view, const RegionId &id)
{
    return bodyPaths(view).find(id, Side::Left) != nullptr;
}

QList<QString> neighbourIds(BodyView view, const BodyPlace &place)
{
    const BodyPaths &paths = bodyPaths(view);
    QList<QString> ids;
    for (const int neighbour : paths.elements()[static_cast<size_t>(paths.indexOf(place).value())].neighbours)
        ids.append(elementId(view, paths.elements()[static_cast<size_t>(neighbour)].place));
    return ids;
}

} // namespace

TEST_CASE("every region of the content has its element, on each side that it has", "[body-map]")
{
    const QList<RegionLine> regions = contentRegions();
    REQUIRE(regions.size() > 50);
    for (const RegionLine &line : regions) {
        INFO(line.id.toString().toStdString());
        const bool drawn = std::ranges::any_of(bodyViews, [&](BodyView view) { return isDrawnIn(view, line.id); });
        CHECK(drawn == (line.id != region("pelvic-floor")));
        CHECK((line.view == "back"_L1 && isDrawnIn(BodyView::Front, line.id)) == false);
        CHECK((line.view == "front"_L1 && isDrawnIn(BodyView::Back, line.id)) == false);
        for (const BodyView view : bodyViews) {
            if (!isDrawnIn(view, line.id))
                continue;
            CHECK(bodyPaths(view).indexOf({line.id, Side::Left}).has_value() == line.sideAware);
            CHECK(bodyPaths(view).indexOf({line.id, Side::Right}).has_value() == line.sideAware);
            CHECK(bodyPaths(view).indexOf({line.id, Side::None}).has_value() == !line.sideAware);
        }
    }
}

TEST_CASE("the figure shows no region that the content does not know", "[body-map]")
{
    QList<RegionId> known;
    for (const RegionLine &line : contentRegions())
        known.append(line.id);
    for (const BodyView view : bodyViews) {
        for (const BodyElement &element : bodyPaths(view).elements()) {
            INFO(elementId(view, element.place).toStdString());
            CHECK(known.contains(element.place.region));
        }
    }
}

TEST_CASE("each point of the silhouette belongs to exactly one region, and no point outside to any", "[body-map]")
{
    const BodyView view = GENERATE(BodyView::Front, BodyView::Back, BodyView::Sole);
    const BodyPaths &paths = bodyPaths(view);
    int inside = 0;
    int wrong = 0;
    forPointsOf(paths, [&](QPointF point) {
        const auto owners = std::ranges::count_if(
            paths.elements(), [&](const BodyElement &element) { return element.path.contains(point); });
        const bool isInside = paths.shapes().silhouette.contains(point);
        inside += isInside ? 1 : 0;
        wrong += owners == (isInside ? 1 : 0) ? 0 : 1;
    });
    CHECK(inside > 2000);
    CHECK(wrong == 0);
}

TEST_CASE("left and right are mirror images, named by the person's sides", "[body-map]")
{
    const BodyView view = GENERATE(BodyView::Front, BodyView::Back, BodyView::Sole);
    const BodyPaths &paths = bodyPaths(view);
    int wrong = 0;
    forPointsOf(paths, [&](QPointF point) {
        const auto here = paths.at(point);
        const auto there = paths.at({-point.x(), point.y()});
        if (!here && !there)
            return;
        if (!here || !there) {
            ++wrong;
            return;
        }
        const BodyPlace &one = paths.elements()[static_cast<size_t>(*here)].place;
        const BodyPlace &other = paths.elements()[static_cast<size_t>(*there)].place;
        const bool onRight = point.x() * rightOf(view) > 0;
        const bool sided = one.side == (onRight ? Side::Right : Side::Left) && other.side != one.side;
        const bool acrossMiddle = one.side == Side::None && other.side == Side::None;
        wrong += one.region == other.region && (sided || acrossMiddle) ? 0 : 1;
    });
    CHECK(wrong == 0);
}

TEST_CASE("front and back have the same outline down to the ankles", "[body-map]")
{
    const QPainterPath &front = bodyPaths(BodyView::Front).shapes().silhouette;
    const QPainterPath &back = bodyPaths(BodyView::Back).shapes().silhouette;
    int different = 0;
    forPointsOf(bodyPaths(BodyView::Front), [&](QPointF point) {
        const bool atHead = point.y() < 80; // jaw and nape differ by a hair
        if (point.y() < 570 && !atHead)
            different += front.contains(point) == back.contains(point) ? 0 : 1;
    });
    CHECK(different == 0);
}

TEST_CASE("the centre of each element lies inside it", "[body-map]")
{
    for (const BodyView view : bodyViews) {
        for (const BodyElement &element : bodyPaths(view).elements()) {
            INFO(elementId(view, element.place).toStdString());
            CHECK(element.path.contains(element.centre));
        }
    }
}

TEST_CASE("known places of the body are hit", "[body-map]")
{
    struct Known
    {
        BodyView view;
        QPointF point;
        const char *id;
    };
    const Known known = GENERATE(Known{BodyView::Front, {0, 5}, "front-top-of-head"},
                                 Known{BodyView::Front, {-30, 150}, "front-chest-front-right"},
                                 Known{BodyView::Front, {30, 150}, "front-chest-front-left"},
                                 Known{BodyView::Back, {30, 490}, "back-calf-right"},
                                 Known{BodyView::Back, {-12, 150}, "back-between-shoulder-blades-left"},
                                 Known{BodyView::Back, {0, 275}, "back-sacrum-and-tailbone"},
                                 Known{BodyView::Sole, {-38, 105}, "sole-heel-right"},
                                 Known{BodyView::Sole, {-20, 15}, "sole-big-toe-right"});
    const BodyPaths &paths = bodyPaths(known.view);
    const auto hit = paths.at(known.point);
    REQUIRE(hit.has_value());
    CHECK(elementId(known.view, paths.elements()[static_cast<size_t>(*hit)].place) == QLatin1StringView(known.id));
}

TEST_CASE("a point beside the body finds the nearest region within reach, and none beyond", "[body-map]")
{
    const BodyPaths &paths = bodyPaths(BodyView::Back);
    const int heel = paths.indexOf(right("heel")).value();
    const QPointF below(33, paths.elements()[static_cast<size_t>(heel)].bounds.bottom() + 6);
    CHECK_FALSE(paths.at(below).has_value());
    const auto near = paths.nearest(below, 12);
    REQUIRE(near.has_value());
    CHECK(near->element == heel);
    CHECK(near->away == Catch::Approx(6).margin(0.5));
    CHECK_FALSE(paths.nearest(below, 5).has_value());
    CHECK(paths.nearest(paths.elements()[static_cast<size_t>(heel)].centre, 12) == BodyHit{heel, 0});
}

TEST_CASE("neighbours share a border, and each names the other", "[body-map]")
{
    for (const BodyView view : bodyViews) {
        const auto &elements = bodyPaths(view).elements();
        for (int i = 0; i < static_cast<int>(elements.size()); ++i) {
            const BodyElement &element = elements[static_cast<size_t>(i)];
            INFO(elementId(view, element.place).toStdString());
            CHECK_FALSE(element.neighbours.isEmpty());
            for (const int neighbour : element.neighbours)
                CHECK(elements[static_cast<size_t>(neighbour)].neighbours.contains(i));
        }
    }
    CHECK(neighbourIds(BodyView::Back, left("back-of-neck")).contains(u"back-back-of-neck-right"_s));
    CHECK(neighbourIds(BodyView::Back, across("sacrum-and-tailbone")).contains(u"back-buttock-left"_s));
    CHECK(neighbourIds(BodyView::Back, across("sacrum-and-tailbone")).contains(u"back-buttock-right"_s));
    CHECK_FALSE(neighbourIds(BodyView::Back, right("calf")).contains(u"back-calf-left"_s));
}

TEST_CASE("several regions have one outline without the borders between them", "[body-map]")
{
    const BodyPaths &paths = bodyPaths(BodyView::Back);
    const int blade = paths.indexOf(right("shoulder-blade")).value();
    const int shoulder = paths.indexOf(right("back-of-shoulder")).value();
    const QPainterPath outline = paths.outlineOf({blade, shoulder});
    const QRectF both =
        paths.elements()[static_cast<size_t>(blade)].bounds | paths.elements()[static_cast<size_t>(shoulder)].bounds;
    CHECK(outline.boundingRect() == both);
    const double apart = paths.outlineOf({blade}).length() + paths.outlineOf({shoulder}).length();
    CHECK(outline.length() < apart - 50); // their common border is about 40 long, and counted twice
}
