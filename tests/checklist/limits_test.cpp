// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/limits.h"
#include "support/catch.h"
#include "support/pack_builder.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using checklist::Caution;
using checklist::Limits;
using checklist::limitsOf;
using pack::CautionLevel;
using pack::ConditionRule;
using pack::Method;

namespace {

QList<RegionId> regions(std::initializer_list<const char *> ids)
{
    QList<RegionId> list;
    for (const char *id : ids)
        list += RegionId(QString::fromLatin1(id));
    return list;
}

QSet<RegionId> chosen(std::initializer_list<const char *> ids)
{
    const QList<RegionId> list = regions(ids);
    return {list.cbegin(), list.cend()};
}

pack::Technique technique(QList<Method> methods, std::initializer_list<const char *> places)
{
    pack::Technique card;
    card.methods = std::move(methods);
    card.regions = regions(places);
    return card;
}

pack::Condition condition(const char *id, QList<ConditionRule> rules)
{
    pack::Condition fact;
    fact.id = ConditionId(QString::fromLatin1(id));
    fact.rules = std::move(rules);
    return fact;
}

ConditionRule in(std::initializer_list<const char *> places, Method method, CautionLevel level)
{
    return {.method = method, .level = level, .area = u"there"_s, .where = regions(places), .elsewhere = false};
}

ConditionRule elsewhere(Method method, CautionLevel level)
{
    return {.method = method, .level = level, .area = u"elsewhere"_s, .where = {}, .elsewhere = true};
}

ConditionRule inWords(const char *area, Method method, CautionLevel level)
{
    return {.method = method, .level = level, .area = QString::fromLatin1(area), .where = {}, .elsewhere = false};
}

Caution caution(const char *id, CautionLevel level, const QString &area = {})
{
    return {.condition = ConditionId(QString::fromLatin1(id)), .level = level, .area = area};
}

const QList<ConditionId> fact{ConditionId(u"fact"_s)};

} // namespace

TEST_CASE("a rule without an area holds everywhere", "[checklist]")
{
    const pack::Technique press = technique({Method::Pressure}, {"neck", "calf"});
    const auto limits = [&](CautionLevel level) {
        return limitsOf(press, {condition("fact", {test::everywhere(Method::Pressure, level)})}, chosen({"neck"}));
    };
    CHECK(limits(CautionLevel::Ok) == Limits{});
    CHECK(limits(CautionLevel::Gentle) == Limits{{}, {caution("fact", CautionLevel::Gentle)}});
    CHECK(limits(CautionLevel::Ask) == Limits{{}, {caution("fact", CautionLevel::Ask)}});
    CHECK(limits(CautionLevel::Avoid) == Limits{fact, {}});
}

TEST_CASE("a rule for another method does not touch a technique", "[checklist]")
{
    const pack::Condition condition1 = condition("fact", {test::everywhere(Method::Gun, CautionLevel::Avoid)});
    CHECK(limitsOf(technique({Method::Heat}, {"neck"}), {condition1}, {}) == Limits{});
}

TEST_CASE("avoid in a place forbids the technique only if all its places lie there", "[checklist]")
{
    const pack::Technique press = technique({Method::Pressure}, {"neck", "calf"});
    const pack::Condition legs = condition("fact", {in({"calf", "shin"}, Method::Pressure, CautionLevel::Avoid)});
    const Caution there = caution("fact", CautionLevel::Avoid, u"there"_s);

    CHECK(limitsOf(press, {legs}, chosen({"calf"})) == Limits{fact, {}});
    CHECK(limitsOf(press, {legs}, chosen({"calf", "neck"})) == Limits{{}, {there}});
    // The neck is chosen, yet the same technique could be used on the calf.
    CHECK(limitsOf(press, {legs}, chosen({"neck"})) == Limits{{}, {there}});
    CHECK(limitsOf(press, {legs}, {}) == Limits{{}, {there}});
    CHECK(limitsOf(technique({Method::Pressure}, {"calf"}), {legs}, {}) == Limits{fact, {}});
    CHECK(limitsOf(technique({Method::Pressure}, {"neck"}), {legs}, {}) == Limits{});
    // A chosen region in which the technique is not used does not matter.
    CHECK(limitsOf(technique({Method::Pressure}, {"calf"}), {legs}, chosen({"neck"})) == Limits{fact, {}});
}

TEST_CASE("a technique without fixed places is judged by the chosen regions", "[checklist]")
{
    const pack::Technique anywhere = technique({Method::Tens}, {});
    const pack::Condition heart = condition("fact", {in({"chest"}, Method::Tens, CautionLevel::Avoid)});
    CHECK(limitsOf(anywhere, {heart}, chosen({"chest"})) == Limits{fact, {}});
    CHECK(limitsOf(anywhere, {heart}, chosen({"calf"})) == Limits{});
    CHECK(limitsOf(anywhere, {heart}, {}) == Limits{{}, {caution("fact", CautionLevel::Avoid, u"there"_s)}});
}

TEST_CASE("elsewhere holds outside the places that the other rules of the method name", "[checklist]")
{
    const pack::Technique gun = technique({Method::Gun}, {"thigh", "shoulder"});
    const pack::Condition clot =
        condition("fact", {in({"thigh"}, Method::Gun, CautionLevel::Avoid), elsewhere(Method::Gun, CautionLevel::Ask),
                           in({"shoulder"}, Method::Heat, CautionLevel::Avoid)});

    CHECK(limitsOf(gun, {clot}, chosen({"thigh"})).forbiddenBy == fact);
    CHECK(limitsOf(gun, {clot}, chosen({"shoulder"})) ==
          Limits{{}, {caution("fact", CautionLevel::Avoid, u"there"_s), caution("fact", CautionLevel::Ask)}});
    CHECK(limitsOf(gun, {clot}, {}) == Limits{{},
                                              {caution("fact", CautionLevel::Avoid, u"there"_s),
                                               caution("fact", CautionLevel::Ask, u"elsewhere"_s)}});
    CHECK(limitsOf(technique({Method::Gun}, {"shoulder"}), {clot}, {}) ==
          Limits{{}, {caution("fact", CautionLevel::Ask)}});
}

TEST_CASE("elsewhere beside a rule in words holds for the whole technique", "[checklist]")
{
    const pack::Condition cancer = condition("fact", {inWords("over cancer", Method::Tens, CautionLevel::Avoid),
                                                      elsewhere(Method::Tens, CautionLevel::Ask)});
    CHECK(limitsOf(technique({Method::Tens}, {"neck"}), {cancer}, {}) ==
          Limits{{}, {caution("fact", CautionLevel::Avoid, u"over cancer"_s), caution("fact", CautionLevel::Ask)}});
}

TEST_CASE("a rule in words is a caution with these words and is never dropped", "[checklist]")
{
    const pack::Technique press = technique({Method::Pressure}, {"neck"});
    const auto limits = [&](CautionLevel level) {
        return limitsOf(press, {condition("fact", {inWords("rise slowly", Method::Pressure, level)})}, {});
    };
    const CautionLevel level = GENERATE(CautionLevel::Ok, CautionLevel::Gentle, CautionLevel::Ask, CautionLevel::Avoid);
    CHECK(limits(level) == Limits{{}, {caution("fact", level, u"rise slowly"_s)}});

    const pack::Condition both = condition("fact", {inWords("rise slowly", Method::Pressure, CautionLevel::Gentle),
                                                    test::everywhere(Method::Pressure, CautionLevel::Ask)});
    CHECK(limitsOf(press, {both}, {}) ==
          Limits{{}, {caution("fact", CautionLevel::Ask), caution("fact", CautionLevel::Gentle, u"rise slowly"_s)}});
}

TEST_CASE("a technique of several methods takes the strictest", "[checklist]")
{
    const pack::Technique contrast = technique({Method::Heat, Method::Cold}, {"calf"});
    const pack::Condition gentle = condition("fact", {test::everywhere(Method::Heat, CautionLevel::Gentle),
                                                      test::everywhere(Method::Cold, CautionLevel::Ask)});
    const pack::Condition strict = condition("fact", {test::everywhere(Method::Heat, CautionLevel::Gentle),
                                                      test::everywhere(Method::Cold, CautionLevel::Avoid)});
    CHECK(limitsOf(contrast, {gentle}, {}) == Limits{{}, {caution("fact", CautionLevel::Ask)}});
    CHECK(limitsOf(contrast, {strict}, {}).forbiddenBy == fact);
}

TEST_CASE("of two conditions the stricter stands first, and avoid wins", "[checklist]")
{
    const pack::Technique press = technique({Method::Pressure}, {"neck"});
    const auto rule = [](const char *id, CautionLevel level) {
        return condition(id, {test::everywhere(Method::Pressure, level)});
    };
    const Limits two = limitsOf(press, {rule("mild", CautionLevel::Gentle), rule("strict", CautionLevel::Ask)}, {});
    CHECK(two == Limits{{}, {caution("strict", CautionLevel::Ask), caution("mild", CautionLevel::Gentle)}});

    const Limits three = limitsOf(
        press,
        {rule("mild", CautionLevel::Gentle), rule("never", CautionLevel::Avoid), rule("nor", CautionLevel::Avoid)}, {});
    CHECK(three.forbiddenBy == QList{ConditionId(u"never"_s), ConditionId(u"nor"_s)});
}

TEST_CASE("the limits of a routine are those of all its techniques", "[checklist]")
{
    const QList<pack::Technique> routine{technique({Method::Heat}, {"neck"}), technique({Method::Gun}, {"neck"})};
    const pack::Condition mild = condition("mild", {test::everywhere(Method::Heat, CautionLevel::Gentle),
                                                    test::everywhere(Method::Gun, CautionLevel::Ask)});
    const pack::Condition strict = condition("fact", {inWords("rise slowly", Method::Heat, CautionLevel::Gentle),
                                                      test::everywhere(Method::Gun, CautionLevel::Avoid)});
    CHECK(limitsOf(routine, {mild, strict}, {}) ==
          Limits{fact, {caution("mild", CautionLevel::Ask), caution("fact", CautionLevel::Gentle, u"rise slowly"_s)}});
}
