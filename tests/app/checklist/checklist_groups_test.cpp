// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist/checklist_groups.h"
#include "session_fixture.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using app::ChecklistStep;

namespace {

QStringList flagsOf(const QList<app::RedFlagGroup> &groups)
{
    QStringList flags;
    for (const app::RedFlagGroup &group : groups) {
        for (const pack::RedFlag &flag : group.items)
            flags += group.id + u'/' + flag.id.toString();
    }
    return flags;
}

checklist::Answers withRegion(const QString &id)
{
    checklist::Answers answers;
    answers.regions.insert(RegionId(id), checklist::Side::None);
    return answers;
}

} // namespace

TEST_CASE("everybody is asked the core warning signs, and more once a region is chosen", "[app][checklist]")
{
    const pack::ChecklistContent content = test::sampleEngine().content();
    CHECK(flagsOf(app::redFlagGroups(content, {})) == QStringList{u"warning-signs/chest-pain"_s});
    CHECK(flagsOf(app::redFlagGroups(content, withRegion(u"lower-back"_s))) ==
          QStringList{u"warning-signs/chest-pain"_s, u"warning-signs+/night-pain"_s});
    CHECK(flagsOf(app::redFlagGroups(content, withRegion(u"back-of-neck"_s))) ==
          QStringList{u"warning-signs/chest-pain"_s, u"warning-signs+/fever-stiff-neck"_s,
                      u"warning-signs+/night-pain"_s});
}

TEST_CASE("a ticked warning sign stays in sight when its region is no longer chosen", "[app][checklist]")
{
    const pack::ChecklistContent content = test::sampleEngine().content();
    checklist::Answers answers;
    answers.redFlags.insert(RedFlagId(u"fever-stiff-neck"_s));
    CHECK(flagsOf(app::redFlagGroups(content, answers)).contains(u"warning-signs+/fever-stiff-neck"_s));
}

TEST_CASE("regions, symptoms and conditions come in groups, symptoms by step", "[app][checklist]")
{
    const pack::ChecklistContent content = test::sampleEngine().content();
    const QList<app::RegionGroup> regions = app::regionGroups(content);
    REQUIRE(regions.size() == 4);
    CHECK(regions[0].title == u"Neck"_s);
    CHECK(regions[0].items.size() == 2);

    const QList<app::SymptomGroup> feel = app::symptomGroups(content, ChecklistStep::Feel);
    REQUIRE(feel.size() == 2);
    CHECK(feel[0].id == u"sore-place"_s);
    CHECK(app::symptomGroups(content, ChecklistStep::SetsOff).size() == 1);
    CHECK(app::symptomGroups(content, ChecklistStep::AboutYou).isEmpty());

    const QList<app::ConditionGroup> conditions = app::conditionGroups(content);
    REQUIRE(conditions.size() == 1);
    CHECK(conditions[0].title == u"Health"_s);
    CHECK(conditions[0].items.size() == 2);
}
