// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist/comparison.h"
#include "app/words/checklist_words.h"
#include "session_fixture.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using app::AnswerChange;
using app::AnswerKind;
using notebook::StoredAnswers;

namespace {

QList<AnswerChange> compare(const StoredAnswers &before, const StoredAnswers &after)
{
    static const pack::ChecklistContent content = test::sampleEngine().content();
    return app::compareAnswers(before, after, content, app::ChecklistLabels(content));
}

QString labelOf(const auto &id)
{
    static const pack::ChecklistContent content = test::sampleEngine().content();
    return app::ChecklistLabels(content).of(id);
}

const QString neck = u"back-of-neck"_s;
const QString stiff = u"stiff"_s;
const QString soreSpot = u"sore-spot"_s;
const QString nightPain = u"night-pain"_s;
const QString numbSkin = u"numb-skin"_s;

} // namespace

TEST_CASE("the same answers differ in nothing, however they are ordered", "[app][checklist]")
{
    const StoredAnswers answers{.regions = {neck}, .symptoms = {stiff, soreSpot}, .redFlags = {}, .conditions = {}};
    StoredAnswers turned = answers;
    turned.symptoms = {soreSpot, stiff};
    turned.noneOf = {nightPain};
    turned.symptoms += u"purring"_s; // this handbook does not know it
    CHECK(compare(answers, turned).isEmpty());
}

TEST_CASE("a comparison tells what is new and what is gone, by kind", "[app][checklist]")
{
    const StoredAnswers before{.regions = {neck}, .symptoms = {stiff}, .redFlags = {}, .conditions = {numbSkin}};
    const StoredAnswers after{.regions = {neck}, .symptoms = {soreSpot}, .redFlags = {nightPain}, .conditions = {}};
    CHECK(compare(before, after) ==
          QList<AnswerChange>{
              {AnswerKind::WarningSigns, {labelOf(RedFlagId(nightPain))}, {}},
              {AnswerKind::Symptoms, {labelOf(SymptomId(soreSpot))}, {labelOf(SymptomId(stiff))}},
              {AnswerKind::HealthFacts, {}, {labelOf(ConditionId(numbSkin))}},
          });
}

TEST_CASE("another side of the same place is a change", "[app][checklist]")
{
    const StoredAnswers left{.regions = {neck + u":left"_s}, .symptoms = {}, .redFlags = {}, .conditions = {}};
    const StoredAnswers right{.regions = {neck + u":right"_s}, .symptoms = {}, .redFlags = {}, .conditions = {}};
    const QString name = labelOf(RegionId(neck));
    CHECK(compare(left, right) ==
          QList<AnswerChange>{{AnswerKind::Places, {name + u" (right)"_s}, {name + u" (left)"_s}}});
}

TEST_CASE("a doubt that became a yes is gone as a doubt", "[app][checklist]")
{
    StoredAnswers before;
    before.notSure = {nightPain};
    StoredAnswers after;
    after.redFlags = {nightPain};
    const QString label = labelOf(RedFlagId(nightPain));
    CHECK(compare(before, after) == QList<AnswerChange>{{AnswerKind::WarningSigns, {label}, {}},
                                                        {AnswerKind::NotSure, {}, {label}}});
}
