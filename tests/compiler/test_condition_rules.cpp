// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/condition_rules.h"

#include "support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace unknot::compiler;
using unknot::pack::CautionLevel;
using unknot::pack::Method;

namespace {

ConditionRuleSource rule(Method method, CautionLevel level, const QString &area = {})
{
    ConditionRuleSource rule;
    rule.method = method;
    rule.level = level;
    rule.area = area;
    return rule;
}

qsizetype countOf(const QList<ConditionRuleSource> &rules, Method method)
{
    return std::count_if(rules.begin(), rules.end(), [method](const auto &one) { return one.method == method; });
}

} // namespace

TEST_CASE("movement and strength follow the rules for stretching", "[compiler][safety]")
{
    const auto rules =
        withDerivedRules({rule(Method::Heat, CautionLevel::Ok), rule(Method::Stretch, CautionLevel::Avoid, u"spine"_s),
                          rule(Method::Stretch, CautionLevel::Gentle)});
    REQUIRE(rules.size() == 7);
    CHECK(rules.at(3).method == Method::Movement);
    CHECK(rules.at(3).level == CautionLevel::Avoid);
    CHECK(rules.at(3).area == u"spine"_s);
    CHECK(rules.at(6).method == Method::Strength);
    CHECK(rules.at(6).level == CautionLevel::Gentle);
}

TEST_CASE("a rule that the condition gives itself is kept as it is", "[compiler][safety]")
{
    const auto rules =
        withDerivedRules({rule(Method::Stretch, CautionLevel::Avoid), rule(Method::Movement, CautionLevel::Ok)});
    CHECK(countOf(rules, Method::Movement) == 1);
    CHECK(rules.at(1).level == CautionLevel::Ok);
    CHECK(countOf(rules, Method::Strength) == 1);
}

TEST_CASE("without a rule for stretching nothing is derived", "[compiler][safety]")
{
    CHECK(withDerivedRules({rule(Method::Pressure, CautionLevel::Avoid)}).size() == 1);
    CHECK(countOf(withDerivedRules({rule(Method::Stretch, CautionLevel::Avoid)}), Method::Relaxation) == 0);
}
