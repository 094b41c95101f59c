// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/summary_fixture.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using app::SummaryPart;
using Kind = app::SummarySection::Kind;
using test::SummaryFixture;

TEST_CASE("every answer stands under the heading where a clinician looks for it", "[app][summary]")
{
    SummaryFixture fixture;
    fixture.tickAll();
    CHECK(fixture.linesOf(Kind::Places) == QStringList{u"Back of the neck, left"_s, u"Top of the head"_s});
    CHECK(fixture.linesOf(Kind::Feel) == QStringList{u"A dull, deep ache"_s});
    CHECK(fixture.linesOf(Kind::SetsOff) == QStringList{u"Long sitting"_s, u"An answer of a newer handbook"_s});
    CHECK(fixture.linesOf(Kind::Eases) == QStringList{u"Warmth eases it"_s});
    CHECK(fixture.linesOf(Kind::Since) == QStringList{u"Two weeks to three months"_s});
    CHECK(fixture.linesOf(Kind::Lately) == QStringList{u"A long journey"_s});
    CHECK(fixture.linesOf(Kind::Tried) == QStringList{u"Ball or roller"_s});
    CHECK(fixture.linesOf(Kind::Wish) == QStringList{u"I am thinking of booking a massage"_s});
    // The strictest health fact first: it is the last to be left out.
    CHECK(fixture.linesOf(Kind::Health) == QStringList{u"Blood clot"_s, u"Diabetes"_s, u"I am 50 or older"_s});
}

TEST_CASE("what the reader typed comes first, and only what was typed", "[app][summary]")
{
    SummaryFixture fixture;
    fixture.answers.symptoms = {SymptomId(u"weeks"_s)};
    fixture.entries = {.name = u" Ada  "_s,
                       .wish = u"Turn my head"_s,
                       .since = u"March"_s,
                       .intensity = 4,
                       .medicines = u"Aspirin"_s,
                       .allergies = u"Nuts"_s,
                       .tried = u"Heat"_s,
                       .other = u"Not my jaw"_s,
                       .questions = {u"What can I do?"_s, u"  "_s}};
    const app::SummaryContent made = fixture.summary();
    CHECK(made.name == u"Ada");
    CHECK(made.intensity == 4);
    CHECK(fixture.linesOf(Kind::Since) == QStringList{u"March"_s, u"Two weeks to three months"_s});
    CHECK(fixture.linesOf(Kind::Health) == QStringList{u"Medicines: Aspirin"_s});
    CHECK(fixture.linesOf(Kind::Allergies) == QStringList{u"Nuts"_s});
    CHECK(fixture.linesOf(Kind::Other) == QStringList{u"Not my jaw"_s});
    CHECK(fixture.linesOf(Kind::Questions) == QStringList{u"What can I do?"_s});

    fixture.entries = {};
    CHECK(fixture.summary().name.isEmpty());
    CHECK_FALSE(fixture.summary().intensity);
    CHECK(fixture.linesOf(Kind::Allergies).isEmpty());
}

TEST_CASE("what is not ticked is not on the page", "[app][summary]")
{
    SummaryFixture fixture;
    fixture.tickAll();
    fixture.entries.allergies = u"Nuts"_s;
    fixture.entries.questions = {u"Why?"_s};
    const QList<std::pair<SummaryPart, QList<Kind>>> kindsOf{
        {SummaryPart::Figure, {Kind::Places}},        {SummaryPart::Safety, {Kind::Safety}},
        {SummaryPart::Feel, {Kind::Feel}},            {SummaryPart::BetterWorse, {Kind::SetsOff, Kind::Eases}},
        {SummaryPart::Since, {Kind::Since}},          {SummaryPart::Health, {Kind::Health, Kind::Lately}},
        {SummaryPart::Allergies, {Kind::Allergies}},  {SummaryPart::Tried, {Kind::Tried}},
        {SummaryPart::Wish, {Kind::Wish}},            {SummaryPart::Questions, {Kind::Questions}},
    };
    for (const auto &[part, kinds] : kindsOf) {
        INFO(app::summaryPartName(part).toStdString());
        for (const Kind kind : kinds) {
            fixture.parts = app::allSummaryParts();
            CHECK_FALSE(fixture.linesOf(kind).isEmpty());
            fixture.parts.setFlag(part, false);
            CHECK(fixture.linesOf(kind).isEmpty());
        }
    }
    fixture.parts = {};
    CHECK_FALSE(fixture.summary().showsFigure);
    CHECK_FALSE(fixture.summary().showsScale);
    CHECK_FALSE(fixture.summary().showsNotes);
    CHECK(fixture.summary().sections.isEmpty());
}

TEST_CASE("urgency stands on the page whatever is ticked, with what to do and without guesses", "[app][summary]")
{
    SummaryFixture fixture;
    fixture.assessment.urgency = pack::Urgency::Emergency;
    fixture.assessment.redFlags = {SummaryFixture::sign(u"Chest pain"_s, pack::Urgency::Emergency, u"Call now."_s),
                                   SummaryFixture::sign(u"Fever"_s, pack::Urgency::SameDay, u"See somebody today."_s)};
    checklist::Suggestion suggestion{.target = {}, .article = {}, .group = checklist::Group::Muscles};
    suggestion.article.title = u"Upper trapezius"_s;
    fixture.assessment.suggestions = {suggestion};

    CHECK(fixture.linesOf(Kind::Signs) == QStringList{u"Chest pain"_s, u"Fever"_s});
    // Advice for what can wait would stand against what cannot.
    CHECK(fixture.linesOf(Kind::Advice) == QStringList{u"Call now."_s});
    CHECK(fixture.linesOf(Kind::Safety).isEmpty());
    const QString text = app::summaryText(fixture.summary());
    CHECK_FALSE(text.contains(u"A guess"));
    CHECK_FALSE(text.contains(u"Upper trapezius"));

    fixture.parts = {};
    CHECK(fixture.summary().urgencyTitle == u"Emergency");
    CHECK(app::summaryText(fixture.summary()).contains(u"Call your emergency number now"));
    CHECK(fixture.linesOf(Kind::Advice) == QStringList{u"Call now."_s});
    CHECK(fixture.linesOf(Kind::Signs).isEmpty());
}

TEST_CASE("silence about warning signs is not called a no", "[app][summary]")
{
    SummaryFixture fixture;
    CHECK(fixture.linesOf(Kind::Safety).join(u' ').contains(u"not answered yet"));
    fixture.answeredGroups = 2;
    CHECK(fixture.linesOf(Kind::Safety).join(u' ').contains(u"2 of 3 groups"));
    fixture.answeredGroups = 3;
    CHECK(fixture.linesOf(Kind::Safety).join(u' ').contains(u"all groups"));

    fixture.assessment.unsure = {SummaryFixture::sign(u"Chest pain"_s, pack::Urgency::Emergency, {})};
    fixture.answers.notSure.conditions = {ConditionId(u"clot"_s)};
    CHECK(fixture.linesOf(Kind::Safety).constLast() == u"Not sure: Chest pain");
    CHECK(fixture.linesOf(Kind::Health) == QStringList{u"Not sure: Blood clot"_s});
}

TEST_CASE("a side that was not said is not made up", "[app][summary]")
{
    SummaryFixture fixture;
    fixture.answers.regions = {{RegionId(u"neck"_s), checklist::Side::None}};
    CHECK(fixture.linesOf(Kind::Places) == QStringList{u"Back of the neck (side not said)"_s});
    CHECK(fixture.summary().places == QList<app::SummaryPlace>{{RegionId(u"neck"_s), checklist::Side::None}});
}

TEST_CASE("the page says of which day it is and what Unknot is not", "[app][summary]")
{
    const app::SummaryContent made = SummaryFixture().summary();
    CHECK(made.subtitle.contains(u"24 November 2026"));
    CHECK(made.footer == u"Unknot is a handbook: it informs and does not diagnose; no clinician has reviewed it.");
}

TEST_CASE("suggested questions follow the answers", "[app][summary]")
{
    checklist::Answers answers;
    const QStringList plain = app::suggestedQuestions(answers, pack::Urgency::None);
    CHECK(plain.size() >= 8);
    answers.conditions = {ConditionId(u"clot"_s)};
    const QStringList careful = app::suggestedQuestions(answers, pack::Urgency::SameDay);
    CHECK(careful.size() == plain.size() + 2);
    CHECK(careful.constFirst().contains(u"warning signs"));
}
