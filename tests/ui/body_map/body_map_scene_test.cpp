// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_map_scene.h"

#include "support/catch.h"
#include "ui/body_map/body_sample.h"

#include <QSet>

using namespace unknot;
using namespace unknot::desktop;
using namespace Qt::StringLiterals;

namespace {

QString idOf(const BodyMapScene &scene, int item)
{
    return elementId(scene.view(item), scene.element(item).place);
}

int itemOf(const BodyMapScene &scene, const QString &id)
{
    for (int item = 0; item < scene.itemCount(); ++item) {
        if (idOf(scene, item) == id)
            return item;
    }
    FAIL("no element " << id.toStdString());
    return -1;
}

constexpr Direction directions[] = {Direction::Left, Direction::Right, Direction::Up, Direction::Down};

} // namespace

TEST_CASE("the items run through front, back and soles, each from the head down", "[body-map]")
{
    const BodyMapScene scene;
    CHECK(idOf(scene, 0) == u"front-top-of-head"_s);
    CHECK(scene.itemCount() == 165);
    for (int item = 1; item < scene.itemCount(); ++item)
        CHECK(scene.view(item - 1) <= scene.view(item));
    CHECK(itemOf(scene, u"back-back-of-neck-left"_s) < itemOf(scene, u"back-calf-right"_s));
}

TEST_CASE("each item is found under its own centre, and the views do not overlap", "[body-map]")
{
    const BodyMapScene scene;
    for (int item = 0; item < scene.itemCount(); ++item) {
        INFO(idOf(scene, item).toStdString());
        CHECK(scene.itemAt(scene.centre(item), 12) == item);
        CHECK(scene.bounds().contains(scene.bounds(item)));
    }
    CHECK_FALSE(scene.itemAt({-100, 500}, 12).has_value());
}

TEST_CASE("between two views the nearer one is taken", "[body-map]")
{
    const BodyMapScene scene;
    const QRectF front = scene.bounds(itemOf(scene, u"front-thumb-left"_s));
    const QRectF back = scene.bounds(itemOf(scene, u"back-thumb-left"_s));
    REQUIRE(front.right() < back.left());
    const double height = 334; // both thumbs' tips
    const auto near = scene.itemAt({front.right() + 4, height}, 30);
    const auto far = scene.itemAt({back.left() - 4, height}, 30);
    REQUIRE((near && far));
    CHECK(idOf(scene, *near) == u"front-thumb-left"_s);
    CHECK(idOf(scene, *far) == u"back-thumb-left"_s);
}

TEST_CASE("arrows go to the neighbour that lies in their direction", "[body-map]")
{
    const BodyMapScene scene;
    const auto from = [&](const char *id, Direction direction) {
        return idOf(scene, scene.next(itemOf(scene, QString::fromLatin1(id)), direction));
    };
    CHECK(from("back-calf-right", Direction::Up) == u"back-back-of-knee-right"_s);
    CHECK(from("back-calf-right", Direction::Down) == u"back-achilles-right"_s);
    CHECK(from("back-lower-back-right", Direction::Left) == u"back-lower-back-left"_s);
    CHECK(from("front-chest-front-right", Direction::Right) == u"front-chest-front-left"_s);
    CHECK(from("front-thumb-left", Direction::Right) == u"back-thumb-left"_s); // over to the other view
    CHECK(from("front-top-of-head", Direction::Up) == u"front-top-of-head"_s); // nothing is above it
}

TEST_CASE("arrows alone reach every region", "[body-map]")
{
    const BodyMapScene scene;
    QSet<int> reached{0};
    QList<int> open{0};
    while (!open.isEmpty()) {
        const int item = open.takeLast();
        for (const Direction direction : directions) {
            const int next = scene.next(item, direction);
            if (!reached.contains(next)) {
                reached.insert(next);
                open.append(next);
            }
        }
    }
    for (int item = 0; item < scene.itemCount(); ++item) {
        if (!reached.contains(item))
            UNSCOPED_INFO(idOf(scene, item).toStdString());
    }
    CHECK(reached.size() == scene.itemCount());
}

TEST_CASE("a part shows its small regions from all sides, and each is found under its centre", "[body-map]")
{
    const auto [part, must] = GENERATE(table<BodyPart, QStringList>({
        {BodyPart::Head,
         {u"front-eye-and-brow-left"_s, u"front-teeth-right"_s, u"back-back-of-head-right"_s, u"front-ear-and-jaw-joint-left"_s}},
        {BodyPart::Hands,
         {u"front-thumb-left"_s, u"front-fingers-right"_s, u"back-fingers-left"_s, u"back-back-of-hand-and-wrist-right"_s}},
        {BodyPart::Feet,
         {u"front-outer-ankle-left"_s, u"front-top-of-foot-right"_s, u"back-achilles-left"_s, u"sole-big-toe-right"_s}},
    }));
    const BodyMapScene scene(part);
    for (const QString &id : must) {
        INFO(id.toStdString());
        CHECK(scene.isShown(itemOf(scene, id)));
    }
    for (int item = 0; item < scene.itemCount(); ++item) {
        if (!scene.isShown(item))
            continue;
        INFO(idOf(scene, item).toStdString());
        CHECK(scene.itemAt(scene.centre(item), 12) == item);
        CHECK(scene.bounds().contains(scene.bounds(item)));
        for (const Direction direction : directions)
            CHECK(scene.isShown(scene.next(item, direction)));
    }
    CHECK_FALSE(scene.isShown(itemOf(scene, u"front-lower-abdomen-left"_s)));
    CHECK(scene.bounds(itemOf(scene, u"front-lower-abdomen-left"_s)).isEmpty());
}

TEST_CASE("the pieces of a part do not overlap, and nothing beyond their frames is hit", "[body-map]")
{
    const BodyMapScene scene(GENERATE(BodyPart::Head, BodyPart::Hands, BodyPart::Feet));
    const auto &panels = scene.panels();
    for (size_t one = 0; one < panels.size(); ++one) {
        for (size_t other = one + 1; other < panels.size(); ++other)
            CHECK_FALSE(panels[one].place().intersects(panels[other].place()));
    }
    CHECK_FALSE(scene.itemAt(scene.bounds().topLeft() - QPointF(4, 4), 12).has_value());
}

TEST_CASE("by arrows every shown region of a part is reached", "[body-map]")
{
    const BodyMapScene scene(GENERATE(BodyPart::Head, BodyPart::Hands, BodyPart::Feet));
    QSet<int> reached;
    QList<int> open;
    for (int item = 0; item < scene.itemCount() && open.isEmpty(); ++item) {
        if (scene.isShown(item))
            open.append(item);
    }
    while (!open.isEmpty()) {
        const int item = open.takeLast();
        if (reached.contains(item))
            continue;
        reached.insert(item);
        for (const Direction direction : directions)
            open.append(scene.next(item, direction));
    }
    for (int item = 0; item < scene.itemCount(); ++item) {
        INFO(idOf(scene, item).toStdString());
        CHECK(reached.contains(item) == scene.isShown(item));
    }
}
