// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist/stored_answers.h"
#include "session_fixture.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using checklist::Side;
using notebook::StoredAnswers;

TEST_CASE("answers go to the notebook and come back", "[app][checklist]")
{
    const pack::ChecklistContent content = test::sampleEngine().content();
    const StoredAnswers stored{.regions = {u"back-of-neck:left"_s, u"top-of-shoulder"_s, u"side-of-neck:both"_s},
                               .symptoms = {u"sore-spot"_s},
                               .redFlags = {u"night-pain"_s},
                               .conditions = {u"numb-skin"_s},
                               .notSure = {u"fever-stiff-neck"_s, u"blood-thinners"_s},
                               .noneOf = {u"chest-pain"_s}};
    const app::UnderstoodAnswers understood = app::understand(stored, content);
    CHECK(understood.unknown == StoredAnswers{});
    CHECK(understood.answers.notSure.redFlags == QSet{RedFlagId(u"fever-stiff-neck"_s)});
    CHECK(understood.answers.notSure.conditions == QSet{ConditionId(u"blood-thinners"_s)});
    CHECK(understood.denied == QSet{RedFlagId(u"chest-pain"_s)});
    CHECK(understood.answers.regions.value(RegionId(u"back-of-neck"_s)) == Side::Left);
    CHECK(understood.answers.regions.value(RegionId(u"top-of-shoulder"_s)) == Side::None);

    // They come back in the order of the handbook.
    const StoredAnswers again = app::toStored(understood, content);
    CHECK(again.regions == QStringList{u"back-of-neck:left"_s, u"side-of-neck:both"_s, u"top-of-shoulder"_s});
    CHECK(again.symptoms == stored.symptoms);
    CHECK(again.redFlags == stored.redFlags);
    CHECK(again.conditions == stored.conditions);
    CHECK(again.notSure == stored.notSure);
    CHECK(again.noneOf == stored.noneOf);
}

TEST_CASE("a doubt about an id that a warning sign and a health fact share says which it means", "[app][checklist]")
{
    pack::ChecklistContent content;
    pack::RedFlag flag;
    flag.id = RedFlagId(u"hot-joint"_s);
    content.redFlags += flag;
    pack::Condition condition;
    condition.id = ConditionId(u"hot-joint"_s);
    content.conditions += condition;
    const auto [text, isFlag, isCondition] = GENERATE(table<const char *, bool, bool>(
        {{"hot-joint", true, true}, {"red-flag:hot-joint", true, false}, {"condition:hot-joint", false, true}}));

    const StoredAnswers stored{
        .regions = {}, .symptoms = {}, .redFlags = {}, .conditions = {}, .notSure = {QString::fromLatin1(text)}};
    const app::UnderstoodAnswers understood = app::understand(stored, content);
    CHECK(understood.answers.notSure.redFlags.contains(flag.id) == isFlag);
    CHECK(understood.answers.notSure.conditions.contains(condition.id) == isCondition);
    CHECK(app::toStored(understood, content) == stored);
}

TEST_CASE("a tick is stronger than a doubt, and a doubt than a no", "[app][checklist]")
{
    const pack::ChecklistContent content = test::sampleEngine().content();
    const StoredAnswers stored{.regions = {},
                               .symptoms = {},
                               .redFlags = {u"chest-pain"_s},
                               .conditions = {u"numb-skin"_s},
                               .notSure = {u"chest-pain"_s, u"night-pain"_s, u"numb-skin"_s},
                               .noneOf = {u"chest-pain"_s, u"night-pain"_s, u"fever-stiff-neck"_s}};
    const StoredAnswers again = app::toStored(app::understand(stored, content), content);
    CHECK(again.redFlags == QStringList{u"chest-pain"_s});
    CHECK(again.notSure == QStringList{u"night-pain"_s});
    CHECK(again.noneOf == QStringList{u"fever-stiff-neck"_s});
}

TEST_CASE("what the handbook does not know is kept aside and not lost", "[app][checklist]")
{
    const pack::ChecklistContent content = test::sampleEngine().content();
    const StoredAnswers stored{.regions = {u"tail:left"_s, u"back-of-neck:up"_s, u"back-of-neck"_s},
                               .symptoms = {u"purring"_s, u"stiff"_s},
                               .redFlags = {u"nine-lives"_s},
                               .conditions = {u"fur"_s},
                               .notSure = {u"condition:night-pain"_s, u"whiskers"_s, u"numb-skin"_s},
                               .noneOf = {u"nine-lives"_s}};
    const app::UnderstoodAnswers understood = app::understand(stored, content);
    CHECK(understood.answers.regions.keys() == QList{RegionId(u"back-of-neck"_s)});
    CHECK(understood.unknown.regions == QStringList{u"tail:left"_s, u"back-of-neck:up"_s});
    CHECK(understood.unknown.symptoms == QStringList{u"purring"_s});

    const StoredAnswers again = app::toStored(understood, content);
    CHECK(again.regions == QStringList{u"back-of-neck"_s, u"tail:left"_s, u"back-of-neck:up"_s});
    CHECK(again.symptoms == QStringList{u"stiff"_s, u"purring"_s});
    CHECK(again.redFlags == stored.redFlags);
    CHECK(again.conditions == stored.conditions);
    CHECK(again.notSure == QStringList{u"numb-skin"_s, u"condition:night-pain"_s, u"whiskers"_s});
    CHECK(again.noneOf == stored.noneOf);
}

TEST_CASE("a side of a region that has none is dropped", "[app][checklist]")
{
    const pack::ChecklistContent content = test::sampleEngine().content();
    const app::UnderstoodAnswers understood =
        app::understand({.regions = {u"lower-back:left"_s}, .symptoms = {}, .redFlags = {}, .conditions = {}}, content);
    CHECK(understood.unknown == StoredAnswers{});
    CHECK(app::toStored(understood, content).regions == QStringList{u"lower-back"_s});
}
