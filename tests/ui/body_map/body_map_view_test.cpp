// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_map_view.h"

#include "support/catch.h"
#include "ui/body_map/body_sample.h"

#include <QApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace unknot;
using namespace unknot::desktop;
using namespace Qt::StringLiterals;
using checklist::Side;

namespace {

QString sidedName(const BodyPlace &place)
{
    return place.region.toString() + (place.side == Side::Left    ? u", left"_s
                                      : place.side == Side::Right ? u", right"_s
                                                                  : u""_s);
}

/// A map in a window of its own, with what it asked for so far.
struct Map
{
    Map()
    {
        view.resize(900, 760);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus(Qt::TabFocusReason);
    }

    [[nodiscard]] int item(const QString &id) const
    {
        for (int i = 0; i < view.scene().itemCount(); ++i) {
            if (elementId(view.scene().view(i), view.scene().element(i).place) == id)
                return i;
        }
        FAIL("no element " << id.toStdString());
        return -1;
    }

    [[nodiscard]] QPoint centre(const QString &id) const
    {
        const int which = item(id);
        const QRectF whole = view.scene().bounds(which);
        const QPointF share = view.scene().centre(which) - whole.topLeft();
        const QRectF pixels(view.itemRect(which));
        return (pixels.topLeft() +
                QPointF(share.x() / whole.width() * pixels.width(), share.y() / whole.height() * pixels.height()))
            .toPoint();
    }

    void press(int key) { QTest::keyClick(&view, static_cast<Qt::Key>(key)); }

    [[nodiscard]] QString current() const
    {
        const int which = view.currentItem();
        return elementId(view.scene().view(which), view.scene().element(which).place);
    }

    [[nodiscard]] QImage image() { return view.grab().toImage().convertToFormat(QImage::Format_RGB32); }

    Theme theme{QApplication::font()};
    BodyMapView view{theme, sidedName};
    QSignalSpy toggled{&view, &BodyMapView::regionToggled};
};

BodyPlace placeOf(const QList<QVariant> &signal)
{
    return {signal.at(0).value<RegionId>(), signal.at(1).value<Side>()};
}

} // namespace

TEST_CASE("a click asks for the region below it and changes nothing by itself", "[body-map]")
{
    Map map;
    QTest::mouseClick(&map.view, Qt::LeftButton, {}, map.centre(u"back-calf-right"_s));
    REQUIRE(map.toggled.size() == 1);
    CHECK(placeOf(map.toggled.front()) == right("calf"));
    CHECK(map.view.chosen().isEmpty());
    QTest::mouseClick(&map.view, Qt::LeftButton, {}, map.centre(u"front-top-of-head"_s));
    REQUIRE(map.toggled.size() == 2);
    CHECK(placeOf(map.toggled.back()) == across("top-of-head"));
}

TEST_CASE("a click close beside the body counts, one far away does not", "[body-map]")
{
    Map map;
    const QRect hand = map.view.itemRect(map.item(u"front-thumb-right"_s));
    const QPoint tip(hand.left(), map.centre(u"front-thumb-right"_s).y() + hand.height() / 3);
    QTest::mouseClick(&map.view, Qt::LeftButton, {}, tip - QPoint(4, 0));
    REQUIRE(map.toggled.size() == 1);
    CHECK(placeOf(map.toggled.front()) == right("thumb"));
    QTest::mouseClick(&map.view, Qt::LeftButton, {}, QPoint(hand.left(), hand.bottom() + 200));
    CHECK(map.toggled.size() == 1);
}

TEST_CASE("chosen regions are seen in every view that shows them", "[body-map]")
{
    Map map;
    map.view.setChosen({right("outer-shoulder")});
    const QImage image = map.image();
    const QColor chosen = map.theme.color(Token::MapChosen);
    for (const QString &id : {u"front-outer-shoulder-right"_s, u"back-outer-shoulder-right"_s})
        CHECK(pixelsOf(chosen, image, map.view.itemRect(map.item(id))) > 50);
    CHECK(pixelsOf(chosen, image, map.view.itemRect(map.item(u"front-outer-shoulder-left"_s))) == 0);
}

TEST_CASE("a region under the pointer lights up in both views, and its name is shown", "[body-map]")
{
    Map map;
    const QImage before = map.image();
    QTest::mouseMove(&map.view, map.centre(u"front-outer-thigh-left"_s));
    const QImage after = map.image();
    const QColor hover = map.theme.color(Token::MapHover);
    for (const QString &id : {u"front-outer-thigh-left"_s, u"back-outer-thigh-left"_s}) {
        CHECK(pixelsOf(hover, before, map.view.itemRect(map.item(id))) == 0);
        CHECK(pixelsOf(hover, after, map.view.itemRect(map.item(id))) > 50);
    }
    const QColor bubble = map.theme.color(Token::Text);
    const QRect above = map.view.itemRect(map.item(u"front-outer-thigh-left"_s)).adjusted(-40, -50, 40, 0);
    CHECK(pixelsOf(bubble, after, above) > pixelsOf(bubble, before, above) + 500);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&map.view, &leave);
    CHECK(pixelsOf(hover, map.image(), map.view.rect()) == 0);
}

TEST_CASE("the keyboard reaches, marks and shows a region", "[body-map]")
{
    Map map;
    map.press(Qt::Key_Home);
    CHECK(map.current() == u"front-top-of-head"_s);
    map.press(Qt::Key_Down);
    const QString below = map.current();
    CHECK(below.startsWith(u"front-forehead"_s));
    map.press(Qt::Key_Space);
    REQUIRE(map.toggled.size() == 1);
    CHECK(placeOf(map.toggled.front()).region == region("forehead"));
    map.press(Qt::Key_PageUp);
    CHECK(map.current() == u"front-top-of-head"_s);
    map.press(Qt::Key_PageDown);
    CHECK(map.current() == u"front-forehead-left"_s);
    map.press(Qt::Key_End);
    CHECK(map.current().startsWith(u"sole-"_s));
    const int rings = pixelsOf(map.theme.color(Token::Focus), map.image(),
                               map.view.itemRect(map.view.currentItem()).adjusted(-3, -3, 3, 3));
    CHECK(rings > 20);
}

TEST_CASE("the focus ring is only for who uses the keyboard", "[body-map]")
{
    Map map;
    QTest::mouseClick(&map.view, Qt::LeftButton, {}, map.centre(u"back-buttock-left"_s));
    CHECK(map.current() == u"back-buttock-left"_s);
    CHECK(pixelsOf(map.theme.color(Token::Focus), map.image(), map.view.rect()) == 0);
    map.press(Qt::Key_Down);
    CHECK(pixelsOf(map.theme.color(Token::Focus), map.image(), map.view.rect()) > 20);
}

TEST_CASE("keys that the map does not use go on to the window", "[body-map]")
{
    Map map;
    const auto isTaken = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(&map.view, &event);
        return event.isAccepted();
    };
    CHECK(isTaken(Qt::Key_Left, Qt::NoModifier));
    CHECK_FALSE(isTaken(Qt::Key_Left, Qt::AltModifier));
    CHECK_FALSE(isTaken(Qt::Key_K, Qt::ControlModifier));
    CHECK_FALSE(isTaken(Qt::Key_Escape, Qt::NoModifier));
}

TEST_CASE("zoom stays between the whole body and the largest and tells of its changes", "[body-map]")
{
    Map map;
    QSignalSpy zoomed(&map.view, &BodyMapView::zoomChanged);
    map.view.setZoom(9);
    CHECK(map.view.zoom() == BodyMapView::largestZoom);
    map.view.setZoom(0.2);
    CHECK(map.view.zoom() == 1);
    CHECK(zoomed.size() == 2);
    map.press(Qt::Key_Plus);
    CHECK(map.view.zoom() > 1.2);
    map.press(Qt::Key_Minus);
    CHECK(map.view.zoom() == Catch::Approx(1.0));
    map.press(Qt::Key_Plus);
    map.press(Qt::Key_0);
    CHECK(map.view.zoom() == 1);
}

TEST_CASE("wheel and pinch zoom around the pointer", "[body-map]")
{
    Map map;
    const QPoint place = map.centre(u"back-shoulder-blade-right"_s);
    SECTION("wheel")
    {
        QWheelEvent event(QPointF(place), map.view.mapToGlobal(QPointF(place)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&map.view, &event);
    }
    SECTION("pinch")
    {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, QPointF(place),
                                  QPointF(place), map.view.mapToGlobal(QPointF(place)), 0.5, {});
        QApplication::sendEvent(&map.view, &event);
    }
    CHECK(map.view.zoom() > 1.2);
    CHECK(map.view.itemAt(place) == map.item(u"back-shoulder-blade-right"_s));
}

TEST_CASE("a zoomed map is dragged without marking anything", "[body-map]")
{
    Map map;
    map.view.setZoom(3);
    const QPoint from = map.view.rect().center();
    const QRect before = map.view.itemRect(0);
    QTest::mousePress(&map.view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&map.view, from + QPoint(60, 40));
    QTest::mouseRelease(&map.view, Qt::LeftButton, {}, from + QPoint(60, 40));
    CHECK(map.view.itemRect(0).topLeft() - before.topLeft() == QPoint(60, 40));
    CHECK(map.toggled.isEmpty());
}

TEST_CASE("the map cannot be dragged out of sight", "[body-map]")
{
    Map map;
    map.view.setZoom(2);
    for (int i = 0; i < 20; ++i) {
        QTest::mousePress(&map.view, Qt::LeftButton, {}, QPoint(50, 50));
        QTest::mouseMove(&map.view, QPoint(850, 700));
        QTest::mouseRelease(&map.view, Qt::LeftButton, {}, QPoint(850, 700));
    }
    const QRect head = map.view.itemRect(map.item(u"front-top-of-head"_s));
    CHECK(map.view.rect().contains(head));
    CHECK(head.top() < 20);
}

TEST_CASE("the keyboard's region is brought into sight of a zoomed map", "[body-map]")
{
    Map map;
    map.view.setZoom(4);
    map.press(Qt::Key_Home);
    for (int step = 0; step < map.view.scene().itemCount(); ++step) {
        INFO(map.current().toStdString());
        CHECK(map.view.rect().intersects(map.view.itemRect(map.view.currentItem())));
        CHECK(map.view.rect().contains(map.view.itemRect(map.view.currentItem()).center()));
        map.press(Qt::Key_PageDown);
    }
}

TEST_CASE("at the largest zoom every region is wide enough to be hit", "[body-map]")
{
    Map map;
    map.view.resize(2 * map.view.sizeHint());
    map.view.setZoom(BodyMapView::largestZoom);
    for (int item = 0; item < map.view.scene().itemCount(); ++item) {
        INFO(map.view.itemName(item).toStdString());
        const QRect place = map.view.itemRect(item);
        CHECK(std::min(place.width(), place.height()) >= 24);
    }
}

TEST_CASE("the pattern of a muscle is shown together with what is chosen", "[body-map]")
{
    Map map;
    map.view.setChosen({right("calf")});
    map.view.setPattern({{right("calf"), RegionMark::Often}, {right("buttock"), RegionMark::Sometimes}});
    const QImage image = map.image();
    const QColor ink = map.theme.color(Token::MapChosenEdge);
    CHECK(pixelsOf(ink, image, map.view.itemRect(map.item(u"back-calf-right"_s))) > 50);
    CHECK(pixelsOf(ink, image, map.view.itemRect(map.item(u"back-buttock-right"_s))) > 20);
    map.view.setPattern({});
    CHECK(pixelsOf(ink, map.image(), map.view.itemRect(map.item(u"back-buttock-right"_s))) == 0);
}

TEST_CASE("a double click on a hand shows both hands large, marks nothing, and Escape shows the whole", "[body-map]")
{
    Map map;
    QSignalSpy parts(&map.view, &BodyMapView::partChanged);
    const int thumb = map.item(u"front-thumb-right"_s);
    const int before = map.view.itemRect(thumb).width();
    const QPoint place = map.centre(u"front-thumb-right"_s);
    QTest::mouseClick(&map.view, Qt::LeftButton, {}, place);
    QTest::mouseDClick(&map.view, Qt::LeftButton, {}, place);
    QTest::mouseRelease(&map.view, Qt::LeftButton, {}, place);
    CHECK(map.view.part() == BodyPart::Hands);
    CHECK(map.toggled.size() == 2); // the second takes the first back
    CHECK(map.view.itemRect(thumb).width() > 2 * before);
    map.press(Qt::Key_Escape);
    CHECK(map.view.part() == BodyPart::Whole);
    CHECK(parts.size() == 2);
}

TEST_CASE("a double click elsewhere is two clicks", "[body-map]")
{
    Map map;
    const QPoint place = map.centre(u"back-buttock-right"_s);
    QTest::mouseClick(&map.view, Qt::LeftButton, {}, place);
    QTest::mouseDClick(&map.view, Qt::LeftButton, {}, place);
    QTest::mouseRelease(&map.view, Qt::LeftButton, {}, place);
    CHECK(map.view.part() == BodyPart::Whole);
    CHECK(map.toggled.size() == 2);
}

TEST_CASE("the keyboard stays inside a part", "[body-map]")
{
    Map map;
    map.press(Qt::Key_Home);
    map.view.setPart(BodyPart::Feet);
    CHECK(map.view.scene().isShown(map.view.currentItem()));
    map.press(Qt::Key_End);
    CHECK(map.current().startsWith(u"sole-"_s));
    map.press(Qt::Key_Home);
    CHECK(map.current().startsWith(u"front-"_s));
    CHECK(map.view.rect().contains(map.view.itemRect(map.view.currentItem())));
}

TEST_CASE("in a part every region is large enough to be hit", "[body-map]")
{
    // What windows of 1240 by 820 and of 900 by 600 leave for the map; the small one takes a step of zoom.
    const auto [size, zoom] = GENERATE(table<QSize, double>({{QSize(690, 590), 1.0}, {QSize(500, 380), 1.5}}));
    Map map;
    map.view.resize(size);
    map.view.setPart(GENERATE(BodyPart::Head, BodyPart::Hands, BodyPart::Feet));
    map.view.setZoom(zoom);
    for (int item = 0; item < map.view.scene().itemCount(); ++item) {
        if (!map.view.scene().isShown(item))
            continue;
        INFO(elementId(map.view.scene().view(item), map.view.scene().element(item).place).toStdString());
        const QRect place = map.view.itemRect(item);
        CHECK(std::min(place.width(), place.height()) >= 20);
    }
}

TEST_CASE("where the map stands in a page that scrolls, the wheel alone does not zoom", "[body-map]")
{
    Map map;
    map.view.setWheelZooms(false);
    const QPointF place = map.view.rect().center();
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(place, map.view.mapToGlobal(place), {}, {0, 120}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&map.view, &event);
        return event.isAccepted();
    };
    CHECK_FALSE(turn(Qt::NoModifier));
    CHECK(map.view.zoom() == 1);
    CHECK(turn(Qt::ControlModifier));
    CHECK(map.view.zoom() > 1);
}
