// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/sides.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using checklist::Side;

TEST_CASE("an answer marks the halves that it names, and both if it names none", "[app][body]")
{
    CHECK_FALSE(app::marksSide(std::nullopt, Side::Left));
    CHECK(app::marksSide(Side::Left, Side::Left));
    CHECK_FALSE(app::marksSide(Side::Left, Side::Right));
    for (const Side both : {Side::None, Side::Both}) {
        CHECK(app::marksSide(both, Side::Left));
        CHECK(app::marksSide(both, Side::Right));
    }
}

TEST_CASE("a half that is toggled changes alone", "[app][body]")
{
    const std::optional<Side> answers[] = {std::nullopt, Side::None, Side::Left, Side::Right, Side::Both};
    for (const std::optional<Side> &answer : answers) {
        const auto after = app::withToggled(answer, Side::Left);
        CHECK(app::marksSide(after, Side::Left) != app::marksSide(answer, Side::Left));
        CHECK(app::marksSide(after, Side::Right) == app::marksSide(answer, Side::Right));
        CHECK(after != std::optional(Side::None)); // who points at a half has said the side
    }
    CHECK(app::withToggled(Side::Right, Side::Left) == Side::Both);
    CHECK(app::withToggled(Side::Right, Side::Right) == std::nullopt);
}

TEST_CASE("a region without sides is on or off", "[app][body]")
{
    CHECK(app::withToggled(std::nullopt, Side::None) == Side::None);
    CHECK(app::withToggled(Side::None, Side::None) == std::nullopt);
}

TEST_CASE("the answers speak of a side if they agree", "[app][body]")
{
    const RegionId calf(u"calf"_s);
    const RegionId heel(u"heel"_s);
    CHECK(app::sideOf({}) == Side::None);
    CHECK(app::sideOf({{calf, Side::None}, {heel, Side::None}}) == Side::None);
    CHECK(app::sideOf({{calf, Side::None}, {heel, Side::Left}}) == Side::Left);
    CHECK(app::sideOf({{calf, Side::Right}, {heel, Side::Right}}) == Side::Right);
    CHECK(app::sideOf({{calf, Side::Right}, {heel, Side::Left}}) == Side::Both);
    CHECK(app::sideOf({{calf, Side::Both}}) == Side::Both);
}

TEST_CASE("the pain of a muscle as answers is where it is often felt", "[app][body]")
{
    pack::Muscle muscle;
    muscle.painAreas = {{RegionId(u"calf"_s), true}, {RegionId(u"heel"_s), false}, {RegionId(u"achilles"_s), true}};
    const QMap<RegionId, Side> often = app::oftenFelt(muscle, Side::Left);
    CHECK(often == QMap<RegionId, Side>{{RegionId(u"calf"_s), Side::Left}, {RegionId(u"achilles"_s), Side::Left}});
}
