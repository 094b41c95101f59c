// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/figure_plan.h"

#include "support/catch.h"
#include "ui/body_map/body_sample.h"

using namespace unknot;
using namespace unknot::desktop;
using checklist::Side;

namespace {

QList<BodyView> viewsOf(const FigurePlan &plan)
{
    QList<BodyView> views;
    for (const FigurePanel &panel : plan.panels)
        views.append(panel.view);
    return views;
}

} // namespace

TEST_CASE("a figure has the views that its places need, the muscle's first", "[body-map]")
{
    CHECK(viewsOf(planFigure(muscle("calf", "calf back-of-knee"))) == QList{BodyView::Back});
    CHECK(viewsOf(planFigure(muscle("cheek-and-jaw", "teeth ear-and-jaw-joint"))) == QList{BodyView::Front});
    CHECK(viewsOf(planFigure(muscle("shoulder-blade", "front-of-shoulder"))) == QList{BodyView::Back, BodyView::Front});
    CHECK(viewsOf(planFigure(muscle("front-of-thigh", "back-of-knee"))) == QList{BodyView::Front, BodyView::Back});
    CHECK(viewsOf(planFigure(muscle("arch-of-foot", "ball-of-foot"))) == QList{BodyView::Sole});
    CHECK(viewsOf(planFigure(muscle("calf", "arch-of-foot"))) == QList{BodyView::Back, BodyView::Sole});
}

TEST_CASE("every region alone is shown whole in a frame that holds it", "[body-map]")
{
    for (const RegionLine &line : contentRegions()) {
        INFO(line.id.toString().toStdString());
        pack::Muscle alone;
        alone.liesIn = {line.id};
        const FigurePlan plan = planFigure(alone);
        if (line.id == region("pelvic-floor")) {
            CHECK(plan.panels.isEmpty());
            CHECK(plan.notDrawn == QList{line.id});
            continue;
        }
        REQUIRE(plan.panels.size() == 1);
        const FigurePanel &panel = plan.panels.front();
        const BodyElement *element = bodyPaths(panel.view).find(line.id, Side::Right);
        REQUIRE(element != nullptr);
        CHECK(panel.frame.contains(element->bounds));
        CHECK(panel.knot == element->centre);
        CHECK(plan.states.value(element->place) == RegionMark::MuscleLies);
    }
}

TEST_CASE("a head is enlarged when everything lies in it", "[body-map]")
{
    const QRectF head = planFigure(muscle("cheek-and-jaw", "teeth")).panels.front().frame;
    const QRectF more = planFigure(muscle("cheek-and-jaw", "teeth chest-front")).panels.front().frame;
    const QRectF all = planFigure(muscle("cheek-and-jaw", "teeth top-of-foot")).panels.front().frame;
    CHECK(head.height() < 140);
    CHECK(more.height() > head.height());
    CHECK(all.contains(bodyPaths(BodyView::Front).bounds()));
}

TEST_CASE("front and back are cut alike, mirrored as the person turns round", "[body-map]")
{
    const FigurePlan plan = planFigure(muscle("shoulder-blade", "front-of-shoulder thumb"));
    REQUIRE(plan.panels.size() == 2);
    const QRectF back = plan.panels[0].frame;
    const QRectF front = plan.panels[1].frame;
    CHECK(front.size() == back.size());
    CHECK(front.left() == Catch::Approx(-back.right()));
    CHECK(front.top() == back.top());
}

TEST_CASE("only the right side is marked, and what has no side", "[body-map]")
{
    const FigurePlan plan = planFigure(muscle("buttock", "sacrum-and-tailbone", "back-of-thigh"));
    CHECK(plan.states.value(right("buttock")) == RegionMark::MuscleLies);
    CHECK(plan.states.value(across("sacrum-and-tailbone")) == RegionMark::Often);
    CHECK(plan.states.value(right("back-of-thigh")) == RegionMark::Sometimes);
    CHECK(plan.states.size() == 3);
}

TEST_CASE("a region can hold the muscle and its pain, but not be often and sometimes at once", "[body-map]")
{
    const FigurePlan plan = planFigure(muscle("calf", "calf", "calf heel"));
    CHECK(plan.states.value(right("calf")) == (RegionMarks(RegionMark::MuscleLies) | RegionMark::Often));
    CHECK(plan.sometimes == QList{region("heel")});
}

TEST_CASE("a muscle without places has an empty figure", "[body-map]")
{
    const FigurePlan plan = planFigure(pack::Muscle{});
    CHECK(plan.panels.isEmpty());
    CHECK(plan.notDrawn.isEmpty());
}

TEST_CASE("an unknown region is named as not drawn instead of lost", "[body-map]")
{
    const FigurePlan plan = planFigure(muscle("calf", "pelvic-floor gill"));
    CHECK(plan.notDrawn == QList{region("pelvic-floor"), region("gill")});
    CHECK(viewsOf(plan) == QList{BodyView::Back});
}
