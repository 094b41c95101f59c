// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/labels.h"
#include "support/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace unknot;

namespace {

/// Every value has a name, and no two share one.
template <typename Value, typename Name>
void checkNames(std::initializer_list<Value> values, Name name)
{
    QSet<QString> names;
    for (const Value value : values) {
        CHECK_FALSE(name(value).isEmpty());
        names.insert(name(value));
    }
    CHECK(names.size() == static_cast<qsizetype>(values.size()));
}

} // namespace

TEST_CASE("every value has a name of its own", "[words]")
{
    using pack::ArticleKind;
    using pack::CautionLevel;
    using pack::Evidence;
    using pack::Method;
    checkNames({Evidence::Strong, Evidence::Moderate, Evidence::Limited, Evidence::Conflicting, Evidence::ExpertOpinion,
                Evidence::NotSupported},
               app::evidenceLabel);
    checkNames({ArticleKind::Topic, ArticleKind::Technique, ArticleKind::Muscle, ArticleKind::Routine}, app::kindName);
    checkNames({Method::Pressure, Method::Roller, Method::Gun, Method::Heat, Method::Cold, Method::Stretch,
                Method::Movement, Method::Strength, Method::Relaxation, Method::Tens, Method::Habit},
               app::methodName);
    checkNames({CautionLevel::Ok, CautionLevel::Gentle, CautionLevel::Ask, CautionLevel::Avoid}, app::cautionLevelName);
    checkNames({checklist::Fit::Weak, checklist::Fit::Possible, checklist::Fit::Strong}, app::fitName);
    using checklist::Group;
    checkNames({Group::Muscles, Group::Techniques, Group::Causes, Group::Aftercare, Group::GettingHelp},
               app::groupTitle);
    checkNames({checklist::Side::Left, checklist::Side::Right, checklist::Side::Both}, app::sideName);
}

TEST_CASE("a text that claims nothing has no evidence label, and a missing side no name", "[words]")
{
    CHECK(app::evidenceLabel(pack::Evidence::None).isEmpty());
    CHECK(app::sideName(checklist::Side::None).isEmpty());
}

TEST_CASE("a category is named, also one that a newer handbook brings", "[words]")
{
    CHECK(app::categoryName(CategoryId(u"getting-help"_s)) == u"Getting help"_s);
    CHECK(app::categoryName(CategoryId(u"safety"_s)) == u"Safety"_s);
    CHECK(app::categoryName(CategoryId(u"questions-people-ask"_s)) == u"Questions people ask"_s);
    CHECK(app::categoryName({}).isEmpty());
}
