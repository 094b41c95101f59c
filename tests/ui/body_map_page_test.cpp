// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/test_window.h"

#include "desktop/body_map/body_map_view.h"
#include "desktop/body_page/muscle_row.h"
#include "desktop/common/side_button.h"

#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot;
using checklist::Side;
using desktop::BodyMapView;
using desktop::MuscleRow;

namespace {

const app::Location mapPage = app::Location::of(app::Page::BodyMap);

BodyMapView &mapOf(test::TestWindow &window)
{
    return window.find<BodyMapView>("bodyMap");
}

int itemOf(const BodyMapView &map, const char *region, Side side)
{
    const desktop::BodyPlace place{RegionId(QString::fromLatin1(region)), side};
    for (int item = 0; item < map.scene().itemCount(); ++item) {
        if (map.scene().element(item).place == place && map.scene().isShown(item))
            return item;
    }
    FAIL("no region " << region);
    return -1;
}

void clickOn(BodyMapView &map, const char *region, Side side)
{
    const int item = itemOf(map, region, side);
    const QRectF whole = map.scene().bounds(item);
    const QPointF share = map.scene().centre(item) - whole.topLeft();
    const QRectF pixels(map.itemRect(item));
    const QPointF centre(pixels.left() + share.x() / whole.width() * pixels.width(),
                         pixels.top() + share.y() / whole.height() * pixels.height());
    QTest::mouseClick(&map, Qt::LeftButton, {}, centre.toPoint());
}

QList<MuscleRow *> rowsOf(test::TestWindow &window, const char *list)
{
    QList<MuscleRow *> rows;
    for (MuscleRow *row : window.find<QWidget>(list).findChildren<MuscleRow *>()) {
        if (row->isVisible())
            rows += row;
    }
    return rows;
}

} // namespace

TEST_CASE("an empty map says what to do", "[ui][body-map]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), mapPage);
    CHECK(window.find<QLabel>("rankingHeading").text() == u"Click where it hurts");
    CHECK_FALSE(window.isShown<QWidget>("placeWarnings"));
}

TEST_CASE("a place marked on the map is the checklist's answer, and the other way round", "[ui][body-map]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), mapPage);
    BodyMapView &map = mapOf(window);
    const RegionId calf(u"calf"_s);
    clickOn(map, "calf", Side::Left);
    CHECK(window.checklist().region(calf) == Side::Left);
    CHECK(map.isChosen(itemOf(map, "calf", Side::Left)));
    clickOn(map, "calf", Side::Right);
    CHECK(window.checklist().region(calf) == Side::Both);
    clickOn(map, "calf", Side::Left);
    CHECK(window.checklist().region(calf) == Side::Right);

    window.checklist().setRegion(RegionId(u"sacrum-and-tailbone"_s), Side::None);
    CHECK(map.isChosen(itemOf(map, "sacrum-and-tailbone", Side::None)));
    window.click("chip-calf");
    CHECK_FALSE(window.checklist().region(calf).has_value());
    CHECK_FALSE(map.isChosen(itemOf(map, "calf", Side::Right)));
}

TEST_CASE("the muscles of a marked place are ranked beside the map and open their article", "[ui][body-map]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), mapPage);
    clickOn(mapOf(window), "front-of-shoulder", Side::Right);
    const QList<MuscleRow *> rows = rowsOf(window, "muscleRanking");
    REQUIRE(rows.size() == 5);
    CHECK(rows.front()->accessibleName().contains(u"Often felt here"));
    CHECK(window.isShown<QWidget>("placeWarnings"));
    QTest::mouseClick(rows.front(), Qt::LeftButton, {}, QPoint(20, 20));
    CHECK(window.isShown<QWidget>("reader"));
}

TEST_CASE("by keyboard a muscle shows its pain on the map, and yes marks it", "[ui][body-map]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), mapPage);
    clickOn(mapOf(window), "front-of-shoulder", Side::Right);
    MuscleRow *first = rowsOf(window, "muscleRanking").front();
    CHECK_FALSE(window.isShown<QWidget>("hidePattern"));
    first->setFocus(Qt::TabFocusReason);
    CHECK(window.isShown<QWidget>("hidePattern"));
    CHECK(window.find<QLabel>("shownMuscle").text().endsWith(u"is this your pain?"));
    const MuscleId muscle = first->muscle();
    window.key(Qt::Key_Down);
    CHECK(rowsOf(window, "muscleRanking").at(1)->hasFocus());
    window.key(Qt::Key_Up);
    window.key(Qt::Key_Tab);
    window.key(Qt::Key_Space);
    const auto &content = window.checklist().content();
    const auto entry = std::ranges::find(content.muscles, muscle, &pack::MuscleEntry::id);
    for (const pack::PainArea &area : entry->muscle.painAreas) {
        CAPTURE(area.region.toString());
        CHECK((!area.primary || window.checklist().region(area.region) == Side::Right));
    }
    window.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.checklist().answers().regions.size() == 1);
}

TEST_CASE("a muscle is found by an everyday name and shows its pain", "[ui][body-map]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), mapPage);
    window.key(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(window.find<QLineEdit>("muscleName").hasFocus());
    window.type(u"knot on the shoulder blade"_s);
    const QList<MuscleRow *> rows = rowsOf(window, "musclesFound");
    REQUIRE_FALSE(rows.isEmpty());
    CHECK(rows.front()->muscle() == MuscleId(u"infraspinatus"_s));
    QTest::mouseMove(rows.front(), QPoint(30, 30));
    CHECK(test::eventually([&] { return window.isShown<QWidget>("hidePattern"); }));
    window.find<QLineEdit>("muscleName").setFocus();
    window.type(u" xyz"_s);
    CHECK(window.isShown<QLabel>("noMuscleFound"));
}

TEST_CASE("a warning stands first and sets the muscles aside until it is unticked", "[ui][body-map]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), mapPage);
    clickOn(mapOf(window), "front-of-shoulder", Side::Left);
    REQUIRE_FALSE(rowsOf(window, "muscleRanking").isEmpty());
    const RedFlagId chestPain(u"chest-pain-heart"_s);
    window.checklist().setTicked(chestPain, true);
    CHECK(window.isShown<QWidget>("urgencyBanner"));
    CHECK_FALSE(window.isShown<QWidget>("muscleRanking"));
    CHECK_FALSE(window.isShown<QWidget>("finderTab"));
    CHECK(window.find<QLabel>("rankingHeading").text() == u"Set aside for now");
    window.checklist().setTicked(chestPain, false);
    CHECK_FALSE(window.isShown<QWidget>("urgencyBanner"));
    CHECK_FALSE(rowsOf(window, "muscleRanking").isEmpty());
}

TEST_CASE("in a small window the warning stands above the map", "[ui][body-map]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), mapPage, {700, 600});
    window.checklist().setTicked(RedFlagId(u"chest-pain-heart"_s), true);
    QWidget &banner = window.find<QWidget>("urgencyBanner");
    QCoreApplication::processEvents();
    CHECK(banner.mapTo(&window.window(), QPoint()).y() < mapOf(window).mapTo(&window.window(), QPoint()).y());
}

TEST_CASE("map and checklist lead to each other", "[ui][body-map]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), app::Location::of(app::Page::Home));
    window.click("doorPlaceButton");
    REQUIRE(window.isShown<BodyMapView>("bodyMap"));
    window.click("goOnWithChecklist");
    CHECK(window.isShown<QWidget>("redFlag-chest-pain-heart")); // safety first
    window.click("step-2");
    window.click("showOnBodyMap");
    CHECK(window.isShown<BodyMapView>("bodyMap"));
}

TEST_CASE("parts of the body are shown large by buttons", "[ui][body-map]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), mapPage);
    window.click("mapPart-1");
    CHECK(mapOf(window).part() == desktop::BodyPart::Head);
    clickOn(mapOf(window), "eye-and-brow", Side::Left);
    CHECK(window.checklist().region(RegionId(u"eye-and-brow"_s)) == Side::Left);
    window.click("mapLarger");
    CHECK(mapOf(window).zoom() > 1);
    window.click("mapPart-0");
    CHECK(mapOf(window).part() == desktop::BodyPart::Whole);
    CHECK(window.find<desktop::SideButton>("mapPart-0").isChecked());
}

TEST_CASE("what the figure does not draw is marked by name", "[ui][body-map]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), mapPage);
    window.click("mark-pelvic-floor");
    CHECK(window.checklist().region(RegionId(u"pelvic-floor"_s)) == Side::None);
}
