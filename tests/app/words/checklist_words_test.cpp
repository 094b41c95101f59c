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
    pack::Combination clot;
    clot.id = CombinationId(u"clot"_s);
    clot.label = u"Calf pain with a risk"_s;
    content.combinations += clot;
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
    case Reason::Kind::UnsureSign:
        value.redFlags = {RedFlagId(u"chest"_s)};
        value.conditions = {ConditionId(u"thin"_s)};
        break;
    case Reason::Kind::StartHere:
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
    CHECK(sentence(Kind::UnsureSign) ==
          u"Because you are not sure about “Chest pain” and “Blood thinners”, and it could be a warning sign."_s);
    CHECK(sentence(Kind::StartHere) == u"Because nothing else fits your answers well."_s);
}

TEST_CASE("a combination is named by its label", "[words]")
{
    Reason value{.kind = Reason::Kind::WarningSign};
    value.combinations = {CombinationId(u"clot"_s)};
    CHECK(app::reasonSentence(value, labels()) == u"Because your answers together can be a warning sign: “Calf pain with a risk”."_s);
}

TEST_CASE("what is in doubt is never called ticked", "[words]")
{
    Suggestion suggestion;
    suggestion.reasons = {reason(Reason::Kind::UnsureSign)};
    CHECK(app::becauseSentence(suggestion, labels()) == sentence(Reason::Kind::UnsureSign));
    suggestion.reasons = {reason(Reason::Kind::Answered), reason(Reason::Kind::UnsureSign)};
    CHECK(app::becauseSentence(suggestion, labels()) == sentence(Reason::Kind::Answered));
    suggestion.reasons = {reason(Reason::Kind::StartHere)};
    CHECK(app::becauseSentence(suggestion, labels()) == sentence(Reason::Kind::StartHere));
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

TEST_CASE("a caution about a health fact in doubt says what holds if it is true", "[words]")
{
    const auto text = [](CautionLevel ifTrue, const QString &area) {
        const Caution caution{.condition = ConditionId(u"thin"_s),
                              .level = std::min(ifTrue, CautionLevel::Ask),
                              .area = area,
                              .ifTrue = ifTrue};
        return app::cautionSentence(caution, labels());
    };
    CHECK(text(CautionLevel::Avoid, {}) ==
          u"Ask first: you are not sure about “Blood thinners”. If it is true for you, do not use it."_s);
    CHECK(text(CautionLevel::Avoid, u"legs"_s) == u"Ask first: legs (you are not sure about “Blood thinners”; if it is "
                                                  "true for you, do not use it there)."_s);
    CHECK(text(CautionLevel::Ask, {}) ==
          u"Ask first: you are not sure about “Blood thinners”, and this holds if it is true for you."_s);
    CHECK(text(CautionLevel::Gentle, u"legs"_s) ==
          u"Go gently: legs (you are not sure about “Blood thinners”, and this holds if it is true for you)."_s);
    CHECK(text(CautionLevel::Ok, {}) ==
          u"You are not sure about “Blood thinners”. If it is true for you, this is still allowed."_s);
}

TEST_CASE("an alternative is offered only if there is one", "[words]")
{
    checklist::Withheld withheld;
    CHECK(app::alternativeSentence(withheld).isEmpty());
    withheld.alternative.emplace().title = u"Heat pack"_s;
    CHECK(app::alternativeSentence(withheld) == u"Allowed instead: “Heat pack”."_s);
}

TEST_CASE("a change says which answer would change what", "[words]")
{
    using checklist::Change;
    using checklist::Fit;
    CHECK(app::changeSentence(Change{.region = RegionId(u"neck"_s), .symptom = {}, .points = 3, .fit = Fit::Strong},
                              labels()) ==
          u"If you also ticked “Back of the neck”, it would fit better: strong fit."_s);
    CHECK(app::changeSentence(Change{.region = {}, .symptom = SymptomId(u"stiff"_s), .points = -1, .fit = Fit::Weak},
                              labels()) == u"If you also ticked “Stiff or tight”, it would fit less well: weak fit."_s);
    CHECK(app::changeSentence(Change{.region = {}, .symptom = SymptomId(u"stiff"_s), .points = -3, .fit = {}},
                              labels()) == u"If you also ticked “Stiff or tight”, it would no longer be suggested."_s);
}

TEST_CASE("what raises the urgency and what is in doubt are told", "[words]")
{
    CHECK(app::raisedSentence({}, labels()).isEmpty());
    CHECK(app::raisedSentence({ConditionId(u"thin"_s)}, labels()) ==
          u"This is one step more urgent than usual because of “Blood thinners”."_s);
    pack::RedFlag flag;
    flag.label = u"Chest pain"_s;
    CHECK(app::unsureSentence(flag).startsWith(u"You are not sure about “Chest pain”. That is not a no"_s));
    flag.findOut = u"Press on your ribs."_s;
    CHECK(app::unsureSentence(flag) == u"You are not sure about “Chest pain”. How to find out: Press on your ribs."_s);
    pack::Condition condition;
    condition.label = u"Blood thinners"_s;
    condition.findOut = u"Read the packet."_s;
    CHECK(app::unsureSentence(condition) ==
          u"You are not sure about “Blood thinners”. How to find out: Read the packet."_s);
    CHECK(app::findOutFirstAdvice().join(u' ').contains(u"no technique"_s));
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
