// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist/checklist_session.h"
#include "session_fixture.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace unknot;
using app::ChecklistSession;
using app::ChecklistStep;
using checklist::Side;

namespace {

const RegionId neck(u"back-of-neck"_s);
const SymptomId stuck(u"woke-up-stuck"_s);
const RedFlagId chestPain(u"chest-pain"_s);
const RedFlagId nightPain(u"night-pain"_s);
const ConditionId numbSkin(u"numb-skin"_s);

} // namespace

TEST_CASE("each tick is assessed at once and told", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    const QSignalSpy answers(&session, &ChecklistSession::answersChanged);
    const QSignalSpy assessments(&session, &ChecklistSession::assessmentChanged);
    CHECK(session.isEmpty());
    CHECK(session.assessment() == checklist::Assessment{});

    session.setRegion(neck, Side::Left);
    CHECK(session.region(neck) == Side::Left);
    CHECK_FALSE(session.assessment().suggestions.isEmpty());
    session.setTicked(stuck, true);
    CHECK(session.isTicked(stuck));
    CHECK(session.assessment().suggestions.constFirst().target.toString() ==
          u"symptoms/crick-in-the-neck#what-helps"_s);
    CHECK(answers.count() == 2);
    CHECK(assessments.count() == 2);

    // The other side of the same place changes an answer and no suggestion.
    session.setRegion(neck, Side::Right);
    CHECK(answers.count() == 3);
    CHECK(assessments.count() == 2);

    session.setTicked(stuck, true);
    CHECK(answers.count() == 3);
}

TEST_CASE("an unticked answer is as if it had never been given", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    session.setRegion(neck, Side::None);
    session.setTicked(chestPain, true);
    CHECK(session.assessment().urgency == pack::Urgency::Emergency);
    session.setTicked(chestPain, false);
    CHECK(session.assessment().urgency == pack::Urgency::None);
    session.setRegion(neck, std::nullopt);
    CHECK(session.region(neck) == std::nullopt);
    CHECK(session.isEmpty());
    CHECK(session.assessment() == checklist::Assessment{});
}

TEST_CASE("a side is kept only where the body has two", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    session.setRegion(RegionId(u"lower-back"_s), Side::Left);
    CHECK(session.region(RegionId(u"lower-back"_s)) == Side::None);
    session.setRegion(RegionId(u"tail"_s), Side::Left);
    CHECK(session.answers().regions.size() == 1);
}

TEST_CASE("several regions are ticked in one step, and what is ticked already stays", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    const QList<pack::Region> &regions = session.content().regions;
    const auto sided = std::ranges::find(regions, true, &pack::Region::sideAware);
    const auto other = std::find_if(sided + 1, regions.cend(), [](const pack::Region &region) { return region.sideAware; });
    const auto whole = std::ranges::find(regions, false, &pack::Region::sideAware);
    REQUIRE((other != regions.cend() && whole != regions.cend()));
    session.setRegion(sided->id, checklist::Side::Left);
    session.addRegions({{sided->id, checklist::Side::Right},
                        {other->id, checklist::Side::Right},
                        {whole->id, checklist::Side::Right},
                        {RegionId(u"nowhere"_s), checklist::Side::Right}});
    CHECK(session.region(sided->id) == checklist::Side::Left);
    CHECK(session.region(other->id) == checklist::Side::Right);
    CHECK(session.region(whole->id) == checklist::Side::None);
    CHECK(session.answers().regions.size() == 3);
    session.undo();
    CHECK(session.answers().regions.size() == 1);
}

TEST_CASE("none of these answers a group until something new is asked", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    const QString core = u"warning-signs"_s;
    const QString further = u"warning-signs+"_s;
    session.setTicked(chestPain, true);
    session.setNoneOfThese(core);
    CHECK_FALSE(session.isTicked(chestPain));
    CHECK(session.isNoneOfThese(core));
    CHECK(session.progress(ChecklistStep::Safety).done);

    session.setRegion(RegionId(u"lower-back"_s), Side::None);
    CHECK(session.isNoneOfThese(core));
    CHECK_FALSE(session.isNoneOfThese(further));
    CHECK_FALSE(session.progress(ChecklistStep::Safety).done);
    session.setNoneOfThese(further);
    CHECK(session.progress(ChecklistStep::Safety).done);

    session.setRegion(neck, Side::None); // brings one more warning sign into the group
    CHECK_FALSE(session.isNoneOfThese(further));

    session.setTicked(chestPain, true);
    CHECK_FALSE(session.isNoneOfThese(core));
    session.setNoneOfThese(core);
    session.withdrawNoneOfThese(core);
    CHECK_FALSE(session.isNoneOfThese(core));
    CHECK_FALSE(session.isNoneOfThese(u"no-such-group"_s));
}

TEST_CASE("not sure, yes and none of these take each other's place", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    const QString core = u"warning-signs"_s;
    session.setNoneOfThese(core);
    session.setNotSure(chestPain, true);
    CHECK(session.isNotSure(chestPain));
    CHECK_FALSE(session.isNoneOfThese(core));
    CHECK(session.progress(ChecklistStep::Safety).done); // a doubt is an answer
    CHECK(session.assessment().findOutFirst);

    session.setTicked(chestPain, true);
    CHECK_FALSE(session.isNotSure(chestPain));
    CHECK(session.assessment().urgency == pack::Urgency::Emergency);
    session.setNotSure(chestPain, true);
    CHECK_FALSE(session.isTicked(chestPain));
    session.setNoneOfThese(core);
    CHECK_FALSE(session.isNotSure(chestPain));
    CHECK(session.assessment().urgency == pack::Urgency::None);

    session.undo();
    CHECK(session.isNotSure(chestPain));
    session.setNotSure(chestPain, false);
    CHECK(session.isEmpty());
}

TEST_CASE("taking back a doubt that is none leaves a tick and a no alone", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    session.setTicked(chestPain, true);
    session.setNotSure(chestPain, false);
    CHECK(session.isTicked(chestPain));
    session.setTicked(numbSkin, true);
    session.setNotSure(numbSkin, false);
    CHECK(session.isTicked(numbSkin));
    session.setNoneOfThese(u"warning-signs"_s);
    session.setNotSure(chestPain, false);
    CHECK(session.isNoneOfThese(u"warning-signs"_s));
}

TEST_CASE("a doubt about a health fact gives way to a tick and the other way round", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    session.setNotSure(numbSkin, true);
    CHECK(session.isNotSure(numbSkin));
    session.setTicked(numbSkin, true);
    CHECK_FALSE(session.isNotSure(numbSkin));
    session.setNotSure(numbSkin, true);
    CHECK_FALSE(session.isTicked(numbSkin));
    CHECK_FALSE(session.isEmpty());
}

TEST_CASE("a sign in doubt is still asked when its place is no longer chosen", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    session.setRegion(neck, Side::None);
    session.setNotSure(RedFlagId(u"fever-stiff-neck"_s), true);
    session.setRegion(neck, std::nullopt);
    const QList<app::RedFlagGroup> groups = session.redFlagGroups();
    REQUIRE(groups.size() == 2);
    CHECK(groups[1].items.constFirst().id == RedFlagId(u"fever-stiff-neck"_s));
}

TEST_CASE("the session tells what would change a suggestion", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    session.setRegion(neck, Side::None);
    const QList<checklist::Change> changes = session.wouldChange(*Target::parse(u"muscles/levator-scapulae"));
    REQUIRE_FALSE(changes.isEmpty());
    CHECK(changes == test::sampleEngine().wouldChange(session.answers(), *Target::parse(u"muscles/levator-scapulae")));
}

TEST_CASE("progress counts what is ticked in each part", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    session.setRegion(neck, Side::None);
    session.setTicked(stuck, true);
    session.setTicked(SymptomId(u"sore-spot"_s), true);
    session.setTicked(numbSkin, true);
    session.setTicked(nightPain, true);

    CHECK(session.progress(ChecklistStep::Where) == app::StepProgress{1, 0, 0, true});
    CHECK(session.progress(ChecklistStep::Feel) == app::StepProgress{2, 0, 0, true});
    CHECK(session.progress(ChecklistStep::SetsOff) == app::StepProgress{0, 0, 0, false});
    CHECK(session.progress(ChecklistStep::AboutYou) == app::StepProgress{1, 0, 0, true});
    CHECK(session.progress(ChecklistStep::Safety) == app::StepProgress{1, 1, 2, false});
}

TEST_CASE("every change can be undone, also taking all answers back", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    CHECK_FALSE(session.canUndo());
    session.setRegion(neck, Side::None);
    session.setTicked(numbSkin, true);
    session.setNoneOfThese(u"warning-signs"_s);
    const checklist::Assessment before = session.assessment();
    session.clear();
    CHECK(session.isEmpty());

    session.undo();
    CHECK(session.assessment() == before);
    CHECK(session.isNoneOfThese(u"warning-signs"_s));
    session.undo();
    CHECK_FALSE(session.isNoneOfThese(u"warning-signs"_s));
    session.undo();
    CHECK_FALSE(session.isTicked(numbSkin));
    session.undo();
    CHECK(session.isEmpty());
    CHECK_FALSE(session.canUndo());
    session.undo();
    CHECK(session.isEmpty());
}

TEST_CASE("stored answers are taken up again, and foreign ids survive the round trip", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    const notebook::StoredAnswers stored{.regions = {u"back-of-neck:left"_s},
                                         .symptoms = {u"woke-up-stuck"_s, u"purring"_s},
                                         .redFlags = {},
                                         .conditions = {u"numb-skin"_s},
                                         .notSure = {u"night-pain"_s, u"blood-thinners"_s, u"moulting"_s},
                                         .noneOf = {u"chest-pain"_s}};
    session.restore(stored);
    CHECK(session.isTicked(stuck));
    CHECK(session.isNotSure(nightPain));
    CHECK(session.isNotSure(ConditionId(u"blood-thinners"_s)));
    CHECK(session.isNoneOfThese(u"warning-signs"_s));
    CHECK_FALSE(session.isTicked(SymptomId(u"purring"_s)));
    CHECK(session.stored() == stored);
    session.setTicked(stuck, false);
    CHECK(session.stored().symptoms == QStringList{u"purring"_s});
    session.clear();
    CHECK(session.stored() == notebook::StoredAnswers{});
}

TEST_CASE("what was undone is made again, until another answer is given", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    session.setRegion(neck, Side::None);
    session.setTicked(numbSkin, true);
    CHECK_FALSE(session.canRedo());
    session.undo();
    session.undo();
    REQUIRE(session.canRedo());
    session.redo();
    CHECK(session.region(neck).has_value());
    CHECK_FALSE(session.isTicked(numbSkin));
    session.redo();
    CHECK(session.isTicked(numbSkin));
    CHECK_FALSE(session.canRedo());
    session.undo();
    session.setTicked(stuck, true);
    CHECK_FALSE(session.canRedo());
}

TEST_CASE("a reader goes on at the last part that was answered", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    CHECK(session.stepToResume() == ChecklistStep::Safety);
    session.setTicked(numbSkin, true); // may be remembered from another time
    CHECK(session.stepToResume() == ChecklistStep::Safety);
    session.setRegion(neck, Side::None);
    CHECK(session.stepToResume() == ChecklistStep::Where);
    session.setTicked(stuck, true);
    CHECK(session.stepToResume() == ChecklistStep::Feel);
}

TEST_CASE("the warning signs that are asked follow the answers", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    CHECK(session.redFlagGroups() == app::redFlagGroups(session.content(), {}));
    session.setRegion(neck, Side::None);
    CHECK(session.redFlagGroups() == app::redFlagGroups(session.content(), session.answers()));
    CHECK(session.redFlagGroups() != app::redFlagGroups(session.content(), {}));
    session.undo();
    CHECK(session.redFlagGroups() == app::redFlagGroups(session.content(), {}));
}

TEST_CASE("answers of another time are where a reader goes on, with nothing to undo", "[app][checklist]")
{
    ChecklistSession session(test::sampleEngine());
    session.resume({.regions = {neck.toString()}, .symptoms = {}, .redFlags = {}, .conditions = {}});
    CHECK(session.region(neck).has_value());
    CHECK_FALSE(session.assessment().suggestions.isEmpty());
    CHECK_FALSE(session.canUndo());
}
