// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/body_reader.h"

#include "compiler/codes.h"

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

RegionSource readRegion(const YamlValue &value, const QString &path, Diagnostics &diagnostics)
{
    MapReader map(value, path, u"a region"_s, diagnostics);
    RegionSource region;
    region.id = map.id("id"_L1);
    region.name = map.text("name"_L1);
    region.group = map.id("group"_L1);
    region.view = map.text("view"_L1);
    if (region.view != "front"_L1 && region.view != "back"_L1 && region.view != "both"_L1)
        diagnostics.error(map.placeOf("view"_L1), code::badValue, u"a region is seen from front, back or both"_s);
    region.sideAware = map.flag("side_aware"_L1);
    region.alsoCalled = map.texts("also_called"_L1);
    region.warning = map.optionalText("warning"_L1);
    map.finish();
    return region;
}

PainPatternSource::Muscle readPatternMuscle(const YamlValue &value, const QString &path, Diagnostics &diagnostics)
{
    MapReader map(value, path, u"a muscle of a pattern"_s, diagnostics);
    PainPatternSource::Muscle muscle;
    muscle.id = map.id("muscle"_L1);
    const QString strength = map.text("strength"_L1);
    muscle.primary = strength == "primary"_L1;
    if (!muscle.primary && strength != "spillover"_L1)
        diagnostics.error(map.placeOf("strength"_L1), code::badValue, u"a pattern is primary or spillover"_s);
    map.finish();
    return muscle;
}

} // namespace

RegionsFile readRegions(const YamlValue &document, const QString &path, Diagnostics &diagnostics)
{
    MapReader file(document, path, u"the file"_s, diagnostics);
    RegionsFile regions;
    for (const YamlValue &value : file.list("groups"_L1)) {
        MapReader map(value, path, u"a group"_s, diagnostics);
        GroupSource group;
        group.id = map.id("id"_L1);
        group.name = map.text("name"_L1);
        map.finish();
        regions.groups += group;
    }
    for (const YamlValue &value : file.list("regions"_L1))
        regions.regions += readRegion(value, path, diagnostics);
    file.finish();
    return regions;
}

QList<PainPatternSource> readPainPatterns(const YamlValue &document, const QString &path, Diagnostics &diagnostics)
{
    MapReader file(document, path, u"the file"_s, diagnostics);
    QList<PainPatternSource> patterns;
    for (const YamlValue &value : file.list("regions"_L1)) {
        MapReader map(value, path, u"a pain pattern"_s, diagnostics);
        PainPatternSource pattern;
        pattern.region = map.id("region"_L1);
        pattern.sources = map.placedTexts("sources"_L1);
        for (const YamlValue &muscle : map.list("muscles"_L1))
            pattern.muscles += readPatternMuscle(muscle, path, diagnostics);
        map.finish();
        patterns += pattern;
    }
    file.finish();
    return patterns;
}

} // namespace unknot::compiler
