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
                               .conditions = {u"numb-skin"_s}};
    const app::UnderstoodAnswers understood = app::understand(stored, content);
    CHECK(understood.unknown == StoredAnswers{});
    CHECK(understood.answers.regions.value(RegionId(u"back-of-neck"_s)) == Side::Left);
    CHECK(understood.answers.regions.value(RegionId(u"top-of-shoulder"_s)) == Side::None);

    // They come back in the order of the handbook.
    const StoredAnswers again = app::toStored(understood, content);
    CHECK(again.regions == QStringList{u"back-of-neck:left"_s, u"side-of-neck:both"_s, u"top-of-shoulder"_s});
    CHECK(again.symptoms == stored.symptoms);
    CHECK(again.redFlags == stored.redFlags);
    CHECK(again.conditions == stored.conditions);
}

TEST_CASE("what the handbook does not know is kept aside and not lost", "[app][checklist]")
{
    const pack::ChecklistContent content = test::sampleEngine().content();
    const StoredAnswers stored{.regions = {u"tail:left"_s, u"back-of-neck:up"_s, u"back-of-neck"_s},
                               .symptoms = {u"purring"_s, u"stiff"_s},
                               .redFlags = {u"nine-lives"_s},
                               .conditions = {u"fur"_s}};
    const app::UnderstoodAnswers understood = app::understand(stored, content);
    CHECK(understood.answers.regions.keys() == QList{RegionId(u"back-of-neck"_s)});
    CHECK(understood.unknown.regions == QStringList{u"tail:left"_s, u"back-of-neck:up"_s});
    CHECK(understood.unknown.symptoms == QStringList{u"purring"_s});

    const StoredAnswers again = app::toStored(understood, content);
    CHECK(again.regions == QStringList{u"back-of-neck"_s, u"tail:left"_s, u"back-of-neck:up"_s});
    CHECK(again.symptoms == QStringList{u"stiff"_s, u"purring"_s});
    CHECK(again.redFlags == stored.redFlags);
    CHECK(again.conditions == stored.conditions);
}

TEST_CASE("a side of a region that has none is dropped", "[app][checklist]")
{
    const pack::ChecklistContent content = test::sampleEngine().content();
    const app::UnderstoodAnswers understood =
        app::understand({.regions = {u"lower-back:left"_s}, .symptoms = {}, .redFlags = {}, .conditions = {}}, content);
    CHECK(understood.unknown == StoredAnswers{});
    CHECK(app::toStored(understood, content).regions == QStringList{u"lower-back"_s});
}
