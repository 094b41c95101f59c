// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/kind_reader.h"

#include "compiler/codes.h"
#include "compiler/map_reader.h"
#include "pack/pack.h"

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

constexpr int longestStepSeconds = 3600;

QList<pack::Method> readMethods(MapReader &map)
{
    QList<pack::Method> methods;
    const QList<PlacedText> words = map.placedTexts("methods"_L1);
    for (const PlacedText &written : words) {
        if (const std::optional<pack::Method> method = pack::methodFromWord(written.text))
            methods += *method;
        else
            map.error(written.place, code::badValue, u"“%1” is no method"_s.arg(written.text));
    }
    if (words.isEmpty())
        map.error(map.placeOf("methods"_L1), code::missingKey, u"a technique without a method"_s);
    return methods;
}

/// How many sets; 0 if that is not fixed: `none`, or a range such as `[1, 3]`.
int readSets(MapReader &map)
{
    const std::optional<pack::Range> sets = map.range("sets"_L1);
    if (!sets)
        return 0;
    const int whole = static_cast<int>(sets->min);
    if (sets->min != whole)
        map.error(map.placeOf("sets"_L1), code::badValue, u"sets are whole numbers"_s);
    return sets->min == sets->max ? whole : 0;
}

/// Every technique says how often: a day, or a week.
void readHowOften(MapReader &map, pack::Technique &facts)
{
    const bool weekly = map.has("per_week"_L1);
    if (weekly)
        facts.perWeek = map.range("per_week"_L1);
    if (!weekly || map.has("per_day"_L1))
        facts.perDay = map.range("per_day"_L1);
    if (facts.perWeek && facts.perDay)
        map.error(map.placeOf("per_week"_L1), code::badValue, u"either per_day or per_week"_s);
}

RoutineStepSource readStep(const YamlValue &value, const QString &path, Diagnostics &diagnostics)
{
    MapReader map(value, path, u"a step"_s, diagnostics);
    RoutineStepSource step;
    step.technique = map.id("technique"_L1);
    step.seconds = map.number("seconds"_L1, 1, longestStepSeconds);
    const QString side = map.text("side"_L1);
    step.side = side == "both"_L1 ? pack::RoutineStep::Side::Both : pack::RoutineStep::Side::None;
    if (side != "both"_L1 && side != "none"_L1)
        diagnostics.error(map.placeOf("side"_L1), code::badValue, u"a step has both sides or none"_s);
    step.note = map.optionalText("note"_L1);
    map.finish();
    return step;
}

} // namespace

TechniqueSource readTechnique(const YamlValue &value, const QString &path, Diagnostics &diagnostics)
{
    MapReader map(value, path, u"a technique"_s, diagnostics);
    TechniqueSource technique;
    pack::Technique &facts = technique.facts;
    technique.place = map.place();
    technique.pressurePlace = map.placeOf("pressure"_L1);
    facts.card = map.text("card"_L1);
    facts.selfCare = map.flag("self_care"_L1);
    facts.methods = readMethods(map);
    technique.regions = map.placedTexts("regions"_L1);
    technique.muscles = map.placedTexts("muscles"_L1);
    facts.tools = map.texts("tools"_L1);
    facts.places = map.texts("place"_L1);
    facts.pressure = map.range("pressure"_L1);
    facts.holdSeconds = map.range("hold_s"_L1);
    facts.repetitions = map.range("reps"_L1);
    facts.sets = readSets(map);
    readHowOften(map, facts);
    facts.totalMinutes = map.range("total_min"_L1);
    map.finish();
    return technique;
}

MuscleSource readMuscle(const YamlValue &value, const QString &path, Diagnostics &diagnostics)
{
    MapReader map(value, path, u"a muscle"_s, diagnostics);
    MuscleSource muscle;
    muscle.place = map.place();
    muscle.latin = map.text("latin"_L1);
    muscle.liesIn = map.placedTexts("lies_in"_L1);
    if (muscle.liesIn.isEmpty())
        diagnostics.error(map.placeOf("lies_in"_L1), code::missingKey, u"a muscle that lies nowhere"_s);
    // The safest reading, should the word be unknown.
    muscle.selfTreatment = map.word("self_treatment"_L1, pack::selfTreatmentFromWord, code::badValue)
                               .value_or(pack::SelfTreatment::ProfessionalOnly);
    muscle.safetyNote = map.optionalText("safety_note"_L1);
    muscle.techniques = map.placedTexts("techniques"_L1);
    map.finish();
    return muscle;
}

RoutineSource readRoutine(const YamlValue &value, const QString &path, Diagnostics &diagnostics)
{
    MapReader map(value, path, u"a routine"_s, diagnostics);
    RoutineSource routine;
    routine.place = map.place();
    for (const YamlValue &step : map.list("steps"_L1))
        routine.steps += readStep(step, path, diagnostics);
    if (routine.steps.isEmpty())
        diagnostics.error(map.placeOf("steps"_L1), code::missingKey, u"a routine without a step"_s);
    routine.tools = map.texts("tools"_L1);
    routine.places = map.texts("place"_L1);
    routine.howOften = map.text("how_often"_L1);
    map.finish();
    return routine;
}

} // namespace unknot::compiler
