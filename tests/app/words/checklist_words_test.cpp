// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/words.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using app::ChecklistLabels;
using checklist::Caution;
using checklist::Reason;
using checklist::Suggestion;
using pack::CautionLevel;

namespace {

ChecklistLabels labels()
{
    pack::ChecklistContent content;
    const auto addRegion = [&](const QString &id, const QString &name) {
        pack::Region region;
        region.id = RegionId(id);
        region.name = name;
        content.regions += region;
    };
    addRegion(u"neck"_s, u"Back of the neck"_s);
    addRegion(u"temple"_s, u"Temple"_s);
    pack::Symptom stiff;
    stiff.id = SymptomId(u"stiff"_s);
    stiff.label = u"Stiff or tight"_s;
    content.symptoms += stiff;
    pack::RedFlag chest;
    chest.id = RedFlagId(u"chest"_s);
    chest.label = u"Chest pain"_s;
    content.redFlags += chest;
    pack::Condition thin;
    thin.id = ConditionId(u"thin"_s);
    thin.label = u"Blood thinners"_s;
    thin.why = u"Bruising: ask first."_s;
    content.conditions += thin;
    pack::MuscleEntry muscle;
    muscle.id = MuscleId(u"traps"_s);
    muscle.article.title = u"Upper trapezius"_s;
    content.muscles += muscle;
    return ChecklistLabels(content);
}

Reason reason(Reason::Kind kind)
{
    Reason value{.kind = kind};
    switch (kind) {
    case Reason::Kind::WarningSign:
        value.redFlags = {RedFlagId(u"chest"_s)};
        break;
    case Reason::Kind::ServesMuscle:
        value.muscles = {MuscleId(u"traps"_s)};
        break;
    case Reason::Kind::LiesThere:
    case Reason::Kind::Answered:
        value.symptoms = {SymptomId(u"stiff"_s)};
        [[fallthrough]];
    default:
        value.regions = {RegionId(u"neck"_s)};
    }
    return value;
}

QString sentence(Reason::Kind kind)
{
    return app::reasonSentence(reason(kind), labels());
}

} // namespace

TEST_CASE("a reason is told in the reader's own answers", "[words]")
{
    using Kind = Reason::Kind;
    CHECK(sentence(Kind::Answered) == u"Because you ticked “Back of the neck” and “Stiff or tight”."_s);
    CHECK(sentence(Kind::PainPattern) ==
          u"Because you ticked “Back of the neck”: knots in this muscle are often felt there."_s);
    CHECK(sentence(Kind::Spillover) ==
          u"Because you ticked “Back of the neck”: strong knots in this muscle are sometimes felt there too."_s);
    CHECK(sentence(Kind::LiesThere) ==
          u"Because you ticked “Back of the neck” and “Stiff or tight”: this muscle lies there."_s);
    CHECK(sentence(Kind::UsedThere) == u"Because you ticked “Back of the neck”: it is used there."_s);
    CHECK(sentence(Kind::ServesMuscle) ==
          u"Because it is meant for muscles that may be involved: “Upper trapezius”."_s);
    CHECK(sentence(Kind::WarningSign) == u"Because you ticked the warning sign “Chest pain”."_s);
}

TEST_CASE("several reasons make one sentence that names each answer once", "[words]")
{
    Suggestion suggestion;
    suggestion.reasons = {reason(Reason::Kind::PainPattern), reason(Reason::Kind::Answered),
                          reason(Reason::Kind::ServesMuscle)};
    CHECK(app::becauseSentence(suggestion, labels()) ==
          u"Because you ticked “Back of the neck” and “Stiff or tight”."_s);
    CHECK(app::reasonSentences(suggestion, labels()).size() == 3);

    suggestion.reasons = {reason(Reason::Kind::ServesMuscle)};
    CHECK(app::becauseSentence(suggestion, labels()) == sentence(Reason::Kind::ServesMuscle));
}

TEST_CASE("what speaks against a suggestion is told", "[words]")
{
    Suggestion suggestion;
    CHECK(app::againstSentence(suggestion, labels()).isEmpty());
    suggestion.against = {reason(Reason::Kind::Answered)};
    CHECK(app::againstSentence(suggestion, labels()) ==
          u"Less likely because you ticked “Back of the neck” and “Stiff or tight”."_s);
}

TEST_CASE("answers can be emphasised in another way than by quotation marks", "[words]")
{
    const auto bold = [](const QString &label) { return u"<b>%1</b>"_s.arg(label); };
    CHECK(app::reasonSentence(reason(Reason::Kind::Answered), labels(), bold) ==
          u"Because you ticked <b>Back of the neck</b> and <b>Stiff or tight</b>."_s);
}

TEST_CASE("an answer without a label stands for itself", "[words]")
{
    Reason unknown{.kind = Reason::Kind::Answered};
    unknown.symptoms = {SymptomId(u"purring"_s)};
    CHECK(app::reasonSentence(unknown, labels()) == u"Because you ticked “purring”."_s);
}

TEST_CASE("a caution says what to do, where, and why", "[words]")
{
    const auto text = [](CautionLevel level, const QString &area) {
        return app::cautionSentence({.condition = ConditionId(u"thin"_s), .level = level, .area = area}, labels());
    };
    CHECK(text(CautionLevel::Ask, {}) == u"Ask first: you ticked “Blood thinners”."_s);
    CHECK(text(CautionLevel::Gentle, u"rise slowly"_s) == u"Go gently: rise slowly (you ticked “Blood thinners”)."_s);
    CHECK(text(CautionLevel::Avoid, u"over and near it"_s) ==
          u"Do not use it: over and near it (you ticked “Blood thinners”)."_s);
    CHECK(text(CautionLevel::Ok, u"latex-free"_s) == u"Allowed: latex-free (you ticked “Blood thinners”)."_s);
    CHECK(app::withheldSentence(ConditionId(u"thin"_s), labels()) ==
          u"You ticked “Blood thinners”. Bruising: ask first."_s);
    CHECK(app::withheldSentence(ConditionId(u"other"_s), labels()) == u"You ticked “other”."_s);
}

TEST_CASE("an urgency says what to do and what to leave alone", "[words]")
{
    using pack::Urgency;
    CHECK(app::urgencyTitle(Urgency::None).isEmpty());
    CHECK(app::urgencyAction(Urgency::None).isEmpty());
    CHECK(app::urgencyAdvice(Urgency::None).isEmpty());
    CHECK(app::urgencyTitle(Urgency::Emergency) == u"Emergency"_s);
    CHECK(app::urgencyAction(Urgency::Emergency).contains(u"emergency number"_s));
    CHECK(app::urgencyAction(Urgency::SameDay).contains(u"today"_s));
    for (const Urgency urgency : {Urgency::Soon, Urgency::SameDay, Urgency::Emergency})
        CHECK(app::urgencyAdvice(urgency).join(u' ').contains(u"do not massage"_s));
}
