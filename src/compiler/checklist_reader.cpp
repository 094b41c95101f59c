// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/checklist_reader.h"

#include "compiler/codes.h"
#include "compiler/map_reader.h"
#include "pack/pack.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

/// Every checklist file says which edition of its format it is.
void readVersion(MapReader &file)
{
    constexpr int version = 1;
    (void)file.number("version"_L1, version, version);
}

/// A text that should be there: without it the file is usable, but not ready to be released.
QString expectedText(MapReader &map, QLatin1StringView key, const QString &what, Diagnostics &diagnostics)
{
    const QString text = map.optionalText(key);
    if (text.isEmpty())
        diagnostics.warning(map.placeOf(key), code::missingKey, u"%1 without “%2”"_s.arg(what, key));
    return text;
}

QList<GroupSource> readSymptomGroups(MapReader &file, const QString &path, Diagnostics &diagnostics)
{
    QList<GroupSource> groups;
    for (const YamlValue &value : file.list("groups"_L1)) {
        MapReader map(value, path, u"a group"_s, diagnostics);
        GroupSource group;
        group.id = map.id("id"_L1);
        group.name = map.text("title"_L1);
        group.step = map.text("step"_L1);
        if (group.step != "feel"_L1 && group.step != "sets-off"_L1 && group.step != "about-you"_L1)
            diagnostics.error(map.placeOf("step"_L1), code::badValue, u"the steps are feel, sets-off and about-you"_s);
        group.why = expectedText(map, "why"_L1, u"a group"_s, diagnostics);
        map.finish();
        groups += group;
    }
    return groups;
}

QList<GroupSource> readFlagGroups(MapReader &file, const QString &path, Diagnostics &diagnostics)
{
    constexpr int mostGroups = 1000;
    QList<GroupSource> groups;
    for (const YamlValue &value : file.list("groups"_L1)) {
        MapReader map(value, path, u"a group"_s, diagnostics);
        GroupSource group;
        group.id = map.id("id"_L1);
        group.name = map.text("name"_L1);
        group.order = map.number("order"_L1, 1, mostGroups);
        map.finish();
        groups += group;
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const GroupSource &a, const GroupSource &b) { return a.order < b.order; });
    return groups;
}

/// The works behind a red flag. One that rests on expert opinion says so: `[expert-opinion]`.
QList<PlacedText> readFlagSources(MapReader &map, Diagnostics &diagnostics)
{
    const QList<PlacedText> sources = map.placedTexts("sources"_L1);
    if (sources.size() == 1 && sources.front().text == "expert-opinion"_L1)
        return {};
    if (sources.isEmpty() && map.has("sources"_L1))
        diagnostics.warning(map.placeOf("sources"_L1), code::missingSource,
                            u"a red flag names its sources, or says [expert-opinion]"_s);
    return sources;
}

RedFlagSource readRedFlag(const YamlValue &value, const QString &path, Diagnostics &diagnostics)
{
    MapReader map(value, path, u"a red flag"_s, diagnostics);
    RedFlagSource flag;
    flag.id = map.id("id"_L1);
    flag.group = map.id("group"_L1);
    flag.label = map.text("label"_L1);
    flag.question = map.text("question"_L1);
    flag.meaning = expectedText(map, "meaning"_L1, u"a red flag"_s, diagnostics);
    flag.findOut = expectedText(map, "find_out"_L1, u"a red flag"_s, diagnostics);
    flag.mayMean = map.text("may_mean"_L1);
    flag.urgency = map.word("urgency"_L1, pack::urgencyFromWord, code::badValue).value_or(pack::Urgency::Emergency);
    if (flag.urgency == pack::Urgency::None)
        diagnostics.error(map.placeOf("urgency"_L1), code::badValue, u"a red flag always has an urgency"_s);
    flag.advice = map.text("advice"_L1);
    flag.core = map.flag("core"_L1);
    flag.regions = map.placedTexts("regions"_L1);
    flag.everyRegion = flag.regions.size() == 1 && flag.regions.front().text == "any"_L1;
    if (flag.everyRegion)
        flag.regions.clear();
    else if (flag.regions.isEmpty() && !flag.core)
        diagnostics.error(map.placeOf("regions"_L1), code::badValue,
                          u"nobody would be asked: a red flag needs regions, [any] or core"_s);
    flag.sources = readFlagSources(map, diagnostics);
    map.accept("merged"_L1); // rows of our dossier
    map.finish();
    return flag;
}

CombinationSource::Line readLine(const YamlValue &value, const QString &path, Diagnostics &diagnostics)
{
    MapReader map(value, path, u"a line of answers"_s, diagnostics);
    const CombinationSource::Line line{.regions = map.optionalPlacedTexts("regions"_L1),
                                       .symptoms = map.optionalPlacedTexts("symptoms"_L1),
                                       .redFlags = map.optionalPlacedTexts("red_flags"_L1),
                                       .conditions = map.optionalPlacedTexts("conditions"_L1)};
    if (line.regions.isEmpty() && line.symptoms.isEmpty() && line.redFlags.isEmpty() && line.conditions.isEmpty())
        diagnostics.error(map.place(), code::badValue, u"a line that no answer can fulfil"_s);
    map.finish();
    return line;
}

CombinationSource readCombination(const YamlValue &value, const QString &path, Diagnostics &diagnostics)
{
    constexpr qsizetype fewestLines = 2;
    MapReader map(value, path, u"a combination"_s, diagnostics);
    CombinationSource combination;
    combination.id = map.id("id"_L1);
    for (const YamlValue &line : map.list("all"_L1))
        combination.all += readLine(line, path, diagnostics);
    if (combination.all.size() < fewestLines && map.has("all"_L1))
        diagnostics.error(map.placeOf("all"_L1), code::badValue, u"a combination has two or more lines"_s);
    combination.urgency =
        map.word("urgency"_L1, pack::urgencyFromWord, code::badValue).value_or(pack::Urgency::Emergency);
    if (combination.urgency == pack::Urgency::None)
        diagnostics.error(map.placeOf("urgency"_L1), code::badValue, u"a combination always has an urgency"_s);
    combination.label = map.text("label"_L1);
    combination.mayMean = map.text("may_mean"_L1);
    combination.advice = map.text("advice"_L1);
    combination.why = map.text("why"_L1);
    combination.sources = map.placedTexts("sources"_L1);
    if (combination.sources.isEmpty() && map.has("sources"_L1))
        diagnostics.error(map.placeOf("sources"_L1), code::missingSource, u"a combination names its sources"_s);
    map.finish();
    return combination;
}

ConditionRuleSource readRule(const YamlValue &value, const QString &path, Diagnostics &diagnostics)
{
    MapReader map(value, path, u"a rule"_s, diagnostics);
    ConditionRuleSource rule;
    rule.method = map.word("method"_L1, pack::methodFromWord, code::badValue).value_or(pack::Method::Pressure);
    rule.level = map.word("level"_L1, pack::cautionLevelFromWord, code::badValue).value_or(pack::CautionLevel::Avoid);
    rule.area = map.optionalText("area"_L1);
    rule.where = map.optionalPlacedTexts("where"_L1);
    rule.elsewhere = map.optionalFlag("elsewhere"_L1, false);
    if (rule.elsewhere && !rule.where.isEmpty())
        diagnostics.error(map.place(), code::badValue, u"a rule holds in its places or elsewhere, not both"_s);
    if (map.has("where"_L1) && rule.where.isEmpty())
        diagnostics.error(map.placeOf("where"_L1), code::badValue, u"“where” names no place"_s);
    map.finish();
    return rule;
}

ConditionSource readCondition(const YamlValue &value, const QString &path, Diagnostics &diagnostics)
{
    MapReader map(value, path, u"a condition"_s, diagnostics);
    ConditionSource condition;
    condition.id = map.id("id"_L1);
    condition.label = map.text("label"_L1);
    condition.question = map.text("question"_L1);
    condition.group = map.text("group"_L1);
    condition.why = map.text("why"_L1);
    condition.findOut = map.optionalText("find_out"_L1);
    condition.sources = map.placedTexts("sources"_L1);
    for (const YamlValue &rule : map.list("rules"_L1))
        condition.rules += readRule(rule, path, diagnostics);
    if (condition.rules.isEmpty())
        diagnostics.error(map.place(), code::badValue, u"a condition without a rule limits nothing"_s);
    map.accept("row"_L1); // row of our dossier
    map.finish();
    return condition;
}

/// The general limits of a method stand in the file for its authors: known keys, checked, not stored.
QList<PlacedText> readMethodLimits(MapReader &file, const QString &path, Diagnostics &diagnostics)
{
    QList<PlacedText> sources;
    for (const YamlValue &value : file.list("limits"_L1)) {
        MapReader map(value, path, u"a limit"_s, diagnostics);
        map.accept("row"_L1);
        (void)map.text("method"_L1);
        (void)map.text("limit"_L1);
        sources += map.placedTexts("sources"_L1);
        map.finish();
    }
    return sources;
}

/// The general limits of TENS, as above.
QList<PlacedText> readTensLimits(MapReader &file, const QString &path, Diagnostics &diagnostics)
{
    QList<PlacedText> sources;
    for (const YamlValue &value : file.list("tens_general"_L1)) {
        MapReader map(value, path, u"a limit"_s, diagnostics);
        (void)map.word("level"_L1, pack::cautionLevelFromWord, code::badValue);
        (void)map.text("area"_L1);
        map.accept("where"_L1);
        sources += map.placedTexts("sources"_L1);
        map.finish();
    }
    return sources;
}

} // namespace

SymptomsFile readSymptoms(const YamlValue &document, const QString &path, Diagnostics &diagnostics)
{
    MapReader file(document, path, u"the file"_s, diagnostics);
    SymptomsFile symptoms;
    symptoms.groups = readSymptomGroups(file, path, diagnostics);
    for (const YamlValue &value : file.list("symptoms"_L1)) {
        MapReader map(value, path, u"a symptom"_s, diagnostics);
        SymptomSource symptom;
        symptom.id = map.id("id"_L1);
        symptom.group = map.id("group"_L1);
        symptom.label = map.text("label"_L1);
        symptom.help = map.optionalText("help"_L1);
        for (const PlacedText &name : map.optionalPlacedTexts("also_called"_L1))
            symptom.alsoCalled += name.text;
        map.finish();
        symptoms.symptoms += symptom;
    }
    file.finish();
    return symptoms;
}

RedFlagsFile readRedFlags(const YamlValue &document, const QString &path, Diagnostics &diagnostics)
{
    MapReader file(document, path, u"the file"_s, diagnostics);
    RedFlagsFile flags;
    readVersion(file);
    flags.groups = readFlagGroups(file, path, diagnostics);
    for (const YamlValue &value : file.list("flags"_L1))
        flags.flags += readRedFlag(value, path, diagnostics);
    file.finish();
    return flags;
}

ConditionsFile readConditions(const YamlValue &document, const QString &path, Diagnostics &diagnostics)
{
    MapReader file(document, path, u"the file"_s, diagnostics);
    ConditionsFile conditions;
    readVersion(file);
    if (file.has("limits"_L1))
        conditions.otherSources += readMethodLimits(file, path, diagnostics);
    if (file.has("tens_general"_L1))
        conditions.otherSources += readTensLimits(file, path, diagnostics);
    for (const YamlValue &value : file.list("conditions"_L1))
        conditions.conditions += readCondition(value, path, diagnostics);
    file.finish();
    return conditions;
}

CombinationsFile readCombinations(const YamlValue &document, const QString &path, Diagnostics &diagnostics)
{
    MapReader file(document, path, u"the file"_s, diagnostics);
    CombinationsFile combinations;
    readVersion(file);
    combinations.raising = file.placedTexts("raise_by_one"_L1);
    for (const YamlValue &value : file.list("combinations"_L1))
        combinations.combinations += readCombination(value, path, diagnostics);
    file.finish();
    return combinations;
}

} // namespace unknot::compiler
