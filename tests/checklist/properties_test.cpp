// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties.h"
#include "support/catch.h"
#include "ticks.h"

using namespace unknot;
using namespace unknot::test;
using pack::CautionLevel;
using pack::Method;

namespace {

/// The sample handbook with more of everything that can be ticked.
checklist::Engine sampleEngine()
{
    PackBuilder builder;
    addSampleHandbook(builder);
    builder.rule("routines/desk-break", {"sitting", "back-of-neck"}, 3);
    builder.rule("aftercare/soreness-after-massage", {"sore-spot"}, 2);
    builder.rule("muscles/levator-scapulae", {"woke-up-stuck"}, 2);
    builder.rule("techniques/neck-stretch", {"woke-up-stuck"}, -2);
    builder.redFlag("tingling-arm", pack::Urgency::Soon, {"top-of-shoulder"});
    builder.condition("stiff-spine", {{.method = Method::Stretch,
                                       .level = CautionLevel::Avoid,
                                       .area = QStringLiteral("neck"),
                                       .where = {RegionId(QStringLiteral("back-of-neck"))}},
                                      everywhere(Method::Heat, CautionLevel::Gentle)});
    builder.condition("expecting", {everywhere(Method::Heat, CautionLevel::Ask)}).raisesUrgency = true;
    builder.combination("cord", pack::Urgency::SameDay, {{"back-of-neck"}, {"tingling-arm", "stiff-spine"}});
    builder.combination("odd", pack::Urgency::Soon, {{"sitting"}, {"woke-up-stuck"}, {"blood-thinners"}});
    return engineOf(builder);
}

} // namespace

TEST_CASE("the order of ticking does not matter", "[checklist]")
{
    checkThatOrderDoesNotMatter(sampleEngine());
}

TEST_CASE("the urgency is the highest of all signs, and an urgent one leaves no self-care", "[checklist][safety]")
{
    checkThatUrgencyIsTheHighest(sampleEngine());
}

TEST_CASE("who is not sure about a warning sign is not taken for one who denies it", "[checklist][safety]")
{
    checkThatDoubtIsNeverANo(sampleEngine());
}

TEST_CASE("every warning sign gives its urgency and a page to read", "[checklist]")
{
    checkThatEveryWarningSignIsHeeded(sampleEngine());
}

TEST_CASE("a condition moves a technique from the suggestions to the withheld ones, and nowhere else", "[checklist]")
{
    checkThatNothingWithheldIsSuggested(sampleEngine());
}

TEST_CASE("each suggestion has reasons that were ticked and that make up its score", "[checklist]")
{
    checkThatEverySuggestionHasReasons(sampleEngine());
}

TEST_CASE("an unrelated answer changes no other score", "[checklist]")
{
    checkThatUnrelatedAnswersChangeNothing(sampleEngine());
}

TEST_CASE("what is said to change a suggestion changes it so", "[checklist]")
{
    checkThatChangesComeTrue(sampleEngine());
}
