// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"
#include "support/catch.h"

#include <QSet>

#include <type_traits>

using namespace unknot;
using namespace Qt::StringLiterals;

// What must not compile: an id in the place of another, or a bare text in the place of an id.
static_assert(!std::is_convertible_v<QString, RegionId>);
static_assert(!std::is_convertible_v<RegionId, SymptomId>);
static_assert(!std::is_convertible_v<RegionId, QString>);

TEST_CASE("an id has lower-case letters, digits and single inner hyphens", "[base]")
{
    CHECK(isWellFormedId(u"neck"));
    CHECK(isWellFormedId(u"back-of-neck"));
    CHECK(isWellFormedId(u"vitamin-b12"));
    CHECK(isWellFormedId(u"12-week-plan"));
    const QString broken =
        GENERATE(u""_s, u"-neck"_s, u"neck-"_s, u"back--neck"_s, u"Neck"_s, u"neck pain"_s, u"neck_pain"_s,
                 u"n\u00e4ck"_s, u"neck/back"_s, u"neck#back"_s, u"-"_s, u"neck\n"_s);
    CHECK_FALSE(isWellFormedId(broken));
}

TEST_CASE("ids compare and hash by their text", "[base]")
{
    const RegionId calf(u"calf"_s);
    const RegionId thigh(u"thigh"_s);
    CHECK(calf == RegionId(u"calf"_s));
    CHECK(calf != thigh);
    CHECK(calf < thigh);
    CHECK(RegionId().isEmpty());
    CHECK_FALSE(calf.isEmpty());
    QSet<RegionId> regions{calf, thigh, calf};
    CHECK(regions.size() == 2);
    CHECK(regions.contains(RegionId(u"thigh"_s)));
}
