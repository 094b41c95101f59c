// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/muscle_ranking.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;

namespace {

RegionId region(const char *id)
{
    return RegionId(QString::fromLatin1(id));
}

pack::MuscleEntry muscle(const char *id)
{
    return {.id = MuscleId(QString::fromLatin1(id)), .article = {}, .muscle = {}};
}

pack::PainSource often(const char *id)
{
    return {MuscleId(QString::fromLatin1(id)), true};
}

pack::PainSource sometimes(const char *id)
{
    return {MuscleId(QString::fromLatin1(id)), false};
}

/// Neck: trapezius, levator, then splenius spills over. Temple: temporalis, trapezius; levator spills over.
pack::ChecklistContent sample()
{
    pack::ChecklistContent content;
    content.muscles = {muscle("splenius"), muscle("temporalis"), muscle("trapezius"), muscle("levator")};
    content.painPatterns = {{region("neck"), {often("trapezius"), often("levator"), sometimes("splenius")}},
                            {region("temple"), {often("temporalis"), often("trapezius"), sometimes("levator")}}};
    return content;
}

QStringList ids(const QList<app::RankedMuscle> &ranked)
{
    QStringList ids;
    for (const app::RankedMuscle &muscle : ranked)
        ids += muscle.muscle.toString();
    return ids;
}

} // namespace

TEST_CASE("without a place no muscle is ranked", "[app][body]")
{
    CHECK(app::rankMuscles(sample(), {}).isEmpty());
    CHECK(app::rankMuscles(sample(), {region("knee")}).isEmpty());
}

TEST_CASE("the muscles of one place come in clinical order, the spillover last", "[app][body]")
{
    const auto ranked = app::rankMuscles(sample(), {region("neck")});
    CHECK(ids(ranked) == QStringList{u"trapezius"_s, u"levator"_s, u"splenius"_s});
    CHECK(ranked[0].points == Catch::Approx(4.0));
    CHECK(ranked[1].points == Catch::Approx(4.0 * 4 / 5));
    CHECK(ranked[2].points == Catch::Approx(1.5 * 4 / 6));
    CHECK(ranked[0].often);
    CHECK_FALSE(ranked[2].often);
}

TEST_CASE("several places that share a muscle strengthen it", "[app][body]")
{
    const auto ranked = app::rankMuscles(sample(), {region("neck"), region("temple")});
    CHECK(ids(ranked) == QStringList{u"trapezius"_s, u"levator"_s, u"temporalis"_s, u"splenius"_s});
    CHECK(ranked[0].points == Catch::Approx(4.0 + 4.0 * 4 / 5 / 2)); // the second place counts a half, as in the engine
    CHECK(ranked[0].felt == QList{region("neck"), region("temple")});
    CHECK(ranked[1].felt == QList{region("neck"), region("temple")});
    CHECK(ranked[1].often);
    CHECK(ranked[2].felt == QList{region("temple")});
}

TEST_CASE("often stands before sometimes, whatever the points are", "[app][body]")
{
    pack::ChecklistContent content;
    content.muscles = {muscle("spills"), muscle("ninth")};
    const QList<pack::PainSource> others(8, often("unknown"));
    content.painPatterns = {{region("neck"), others + QList{often("ninth")}}, {region("temple"), {sometimes("spills")}}};
    const auto ranked = app::rankMuscles(content, {region("neck"), region("temple")});
    REQUIRE(ids(ranked) == QStringList{u"ninth"_s, u"spills"_s});
    CHECK(ranked[0].points < ranked[1].points);
}
