// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_map_view.h"

#include "support/catch.h"
#include "ui/body_map/body_sample.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace unknot;
using namespace unknot::desktop;
using namespace Qt::StringLiterals;
using checklist::Side;

namespace {

struct SpokenMap
{
    SpokenMap()
    {
        view.resize(900, 760);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus(Qt::TabFocusReason);
    }

    [[nodiscard]] QAccessibleInterface *root() { return QAccessible::queryAccessibleInterface(&view); }

    [[nodiscard]] int item(const BodyPlace &place) const
    {
        int found = 0;
        while (view.scene().element(found).place != place)
            ++found;
        return found;
    }

    Theme theme{QApplication::font()};
    BodyMapView view{theme, [](const BodyPlace &place) {
                         return place.region.toString() + (place.side == Side::Right ? u", right"_s : u", left"_s);
                     }};
};

} // namespace

TEST_CASE("a screen reader finds each region as a check box with its name", "[body-map]")
{
    SpokenMap map;
    QAccessibleInterface *root = map.root();
    REQUIRE(root != nullptr);
    CHECK(root->role() == QAccessible::Grouping);
    CHECK(root->text(QAccessible::Name) == u"Body map"_s);
    REQUIRE(root->childCount() == map.view.scene().itemCount());
    for (int item = 0; item < root->childCount(); ++item) {
        QAccessibleInterface *child = root->child(item);
        REQUIRE(child != nullptr);
        CHECK(child->role() == QAccessible::CheckBox);
        CHECK(child->text(QAccessible::Name) == map.view.itemName(item));
        CHECK(child->state().checkable);
        CHECK(root->indexOfChild(child) == item);
        CHECK(child->parent() == root);
        CHECK(child->rect().size() == map.view.itemRect(item).size());
    }
    CHECK(root->child(root->childCount()) == nullptr);
    CHECK(root->child(-1) == nullptr);
    CHECK(root->child(0)->text(QAccessible::Description) == u"From the front"_s);
    CHECK(root->child(root->childCount() - 1)->text(QAccessible::Description) == u"Sole"_s);
}

TEST_CASE("a screen reader is told what is marked and where the focus is", "[body-map]")
{
    SpokenMap map;
    const int calf = map.item(right("calf"));
    map.view.setCurrentItem(calf);
    CHECK(map.root()->focusChild() == map.root()->child(calf));
    CHECK(map.root()->child(calf)->state().focused);
    CHECK_FALSE(map.root()->child(calf)->state().checked);

    map.view.setChosen({right("calf")});
    CHECK(map.root()->child(calf)->state().checked);
}

TEST_CASE("a screen reader can mark a region and go to it", "[body-map]")
{
    SpokenMap map;
    QSignalSpy toggled(&map.view, &BodyMapView::regionToggled);
    const int calf = map.item(right("calf"));
    auto *action = map.root()->child(calf)->actionInterface();
    REQUIRE(action != nullptr);
    CHECK(action->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    action->doAction(QAccessibleActionInterface::toggleAction());
    REQUIRE(toggled.size() == 1);
    CHECK(toggled.front().at(0).value<RegionId>() == region("calf"));
    action->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(map.view.currentItem() == calf);
}

TEST_CASE("a screen reader finds the region under the finger", "[body-map]")
{
    SpokenMap map;
    const int calf = map.item(right("calf"));
    const QPoint place = map.view.mapToGlobal(map.view.itemRect(calf).center());
    CHECK(map.root()->childAt(place.x(), place.y()) == map.root()->child(calf));
    const QPoint away = map.view.mapToGlobal(QPoint(map.view.width() - 2, 2));
    CHECK(map.root()->childAt(away.x(), away.y()) == nullptr);
}

TEST_CASE("a region that is out of sight says so", "[body-map]")
{
    SpokenMap map;
    map.view.setZoom(4);
    map.view.setCurrentItem(map.item(across("top-of-head")));
    CHECK_FALSE(map.root()->child(0)->state().offscreen);
    CHECK(map.root()->child(map.item(right("heel")))->state().offscreen);
}

TEST_CASE("what a screen reader holds of a map that is gone is invalid and harmless", "[body-map]")
{
    auto map = std::make_unique<SpokenMap>();
    QAccessibleInterface *child = map->root()->child(3);
    const QAccessible::Id id = QAccessible::uniqueId(child);
    CHECK(QAccessible::accessibleInterface(id) == child);
    map.reset();
    CHECK(QAccessible::accessibleInterface(id) == nullptr);
}
