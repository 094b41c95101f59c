// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/front_matter.h"

#include "compiler/codes.h"
#include "compiler/kind_reader.h"
#include "compiler/map_reader.h"
#include "compiler/yaml_reader.h"
#include "pack/pack.h"

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

constexpr int heaviestWeight = 5;
constexpr int mostImportant = 100;

SuggestionSource readSuggestion(const YamlValue &value, const QString &path, Diagnostics &diagnostics)
{
    MapReader map(value, path, u"a suggestion"_s, diagnostics);
    SuggestionSource suggestion;
    suggestion.items = map.placedTexts("if"_L1);
    if (suggestion.items.isEmpty())
        diagnostics.error(map.placeOf("if"_L1), code::badValue, u"a suggestion needs something that is ticked"_s);
    suggestion.weight = map.number("weight"_L1, -heaviestWeight, heaviestWeight);
    if (suggestion.weight == 0 && map.has("weight"_L1))
        diagnostics.error(map.placeOf("weight"_L1), code::badValue, u"a weight of 0 says nothing"_s);
    if (map.has("section"_L1))
        suggestion.section = map.id("section"_L1);
    map.finish();
    return suggestion;
}

QDate readDate(MapReader &map, QLatin1StringView key)
{
    const QString written = map.text(key);
    const QDate date = QDate::fromString(written, u"yyyy-MM-dd"_s);
    if (!date.isValid() && !written.isEmpty())
        map.error(map.placeOf(key), code::badValue, u"“%1” is no day; write 2026-11-24"_s.arg(written));
    return date;
}

pack::Evidence readEvidence(MapReader &map)
{
    const pack::Evidence evidence =
        map.word("evidence"_L1, pack::evidenceFromWord, code::badEvidence).value_or(pack::Evidence::None);
    if (evidence == pack::Evidence::None && map.optionalText("evidence"_L1) == "none"_L1)
        map.error(map.placeOf("evidence"_L1), code::badEvidence, u"every article says how sure we are"_s);
    return evidence;
}

/// An article is of one kind: a topic, unless it has the data of another.
void readKind(MapReader &map, ArticleSource &article, Diagnostics &diagnostics)
{
    const QString path = article.place.path;
    int kinds = 0;
    if (map.has("technique"_L1)) {
        article.kind = pack::ArticleKind::Technique;
        article.technique = readTechnique(map.map("technique"_L1), path, diagnostics);
        ++kinds;
    }
    if (map.has("muscle"_L1)) {
        article.kind = pack::ArticleKind::Muscle;
        article.muscle = readMuscle(map.map("muscle"_L1), path, diagnostics);
        ++kinds;
    }
    if (map.has("routine"_L1)) {
        article.kind = pack::ArticleKind::Routine;
        article.routine = readRoutine(map.map("routine"_L1), path, diagnostics);
        ++kinds;
    }
    if (kinds > 1)
        diagnostics.error(map.place(), code::badValue, u"an article is a technique, a muscle or a routine, not two"_s);
}

} // namespace

std::optional<FrontMatter> cutFrontMatter(const QByteArray &file)
{
    constexpr QByteArrayView fence = "---\n";
    if (!file.startsWith(fence))
        return std::nullopt;
    qsizetype end = file.indexOf("\n---\n", fence.size() - 1);
    qsizetype bodyStart = end + 5;
    if (end < 0 && file.endsWith("\n---")) {
        end = file.size() - 4;
        bodyStart = file.size();
    }
    if (end < 0)
        return std::nullopt;
    const QByteArray yaml = file.sliced(fence.size(), qMax(qsizetype(0), end + 1 - fence.size()));
    return FrontMatter{yaml, file.sliced(bodyStart), static_cast<int>(yaml.count('\n')) + 3};
}

std::optional<ArticleSource> readFrontMatter(const QByteArray &yaml, const QString &path, Diagnostics &diagnostics)
{
    constexpr int firstYamlLine = 2;
    const std::optional<YamlValue> document = parseYaml(yaml, {path, firstYamlLine}, diagnostics);
    if (!document)
        return std::nullopt;
    MapReader map(*document, path, u"an article"_s, diagnostics);
    ArticleSource article;
    article.place = {path};
    article.title = map.text("title"_L1);
    article.titlePlace = map.placeOf("title"_L1);
    article.summary = map.text("summary"_L1);
    article.summaryPlace = map.placeOf("summary"_L1);
    article.aliases = map.placedTexts("aliases"_L1);
    article.evidence = readEvidence(map);
    article.reviewed = readDate(map, "reviewed"_L1);
    article.importance = map.number("importance"_L1, 0, mostImportant);
    article.seeAlso = map.placedTexts("see_also"_L1);
    article.seeAlsoPlace = map.placeOf("see_also"_L1);
    if (map.has("suggest_when"_L1)) {
        for (const YamlValue &value : map.list("suggest_when"_L1))
            article.suggestions += readSuggestion(value, path, diagnostics);
    }
    readKind(map, article, diagnostics);
    map.finish();
    return article;
}

} // namespace unknot::compiler
