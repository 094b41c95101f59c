// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/library_reader.h"

#include "compiler/codes.h"
#include "compiler/map_reader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

constexpr std::array referenceTypes{"article"_L1, "webpage"_L1, "guideline"_L1, "leaflet"_L1, "book"_L1, "other"_L1};
constexpr std::array readDepths{"full"_L1, "abstract"_L1, "excerpt"_L1, "copy"_L1, "not-read"_L1};

template <typename Words>
void checkWord(MapReader &map, QLatin1StringView key, const QString &word, const Words &words)
{
    if (!word.isEmpty() && std::find(words.begin(), words.end(), word) == words.end())
        map.error(map.placeOf(key), code::badValue, u"“%1” is not a value of %2"_s.arg(word, key));
}

/// The authors of a work: a text, or a list of names.
QString readAuthors(MapReader &map, const YamlValue &value)
{
    for (const YamlEntry &entry : value.entries) {
        if (entry.key == "authors"_L1 && entry.value.kind == YamlValue::Kind::List)
            return map.texts("authors"_L1).join(", "_L1);
    }
    return map.optionalText("authors"_L1);
}

ReferenceSource readReference(const YamlValue &value, const QString &path, Diagnostics &diagnostics)
{
    constexpr int firstYear = 1500;
    constexpr int lastYear = 2200;
    MapReader map(value, path, u"a reference"_s, diagnostics);
    ReferenceSource source;
    pack::Reference &reference = source.reference;
    source.place = map.place();
    reference.key = ReferenceKey(map.text("key"_L1));
    reference.type = map.text("type"_L1);
    checkWord(map, "type"_L1, reference.type, referenceTypes);
    reference.authors = readAuthors(map, value);
    reference.title = map.text("title"_L1);
    reference.container = map.optionalText("container"_L1);
    reference.year = map.optionalNumber("year"_L1, firstYear, lastYear);
    reference.volumePages = map.optionalText("volume_pages"_L1);
    reference.doi = map.optionalText("doi"_L1);
    reference.pmid = map.optionalText("pmid"_L1);
    reference.pmcid = map.optionalText("pmcid"_L1);
    reference.url = map.optionalText("url"_L1);
    reference.study = map.optionalText("study"_L1);
    reference.read = map.text("read"_L1);
    checkWord(map, "read"_L1, reference.read, readDepths);
    reference.verified = map.flag("verified"_L1);
    reference.note = map.optionalText("note"_L1);
    source.background = !map.optionalFlag("cited"_L1, true);
    map.finish();
    return source;
}

} // namespace

PackSource readPack(const YamlValue &document, const QString &path, Diagnostics &diagnostics)
{
    MapReader map(document, path, u"the pack"_s, diagnostics);
    PackSource pack;
    pack.title = map.text("title"_L1);
    pack.language = map.text("language"_L1);
    pack.version = map.text("version"_L1);
    pack.licence = map.text("licence"_L1);
    pack.reviewedByClinician = map.flag("reviewed_by_clinician"_L1);
    for (const QLatin1StringView key : landmarkKeys) {
        if (map.has(key))
            pack.landmarks.append({key, PlacedText{map.text(key), map.placeOf(key)}});
    }
    map.finish();
    return pack;
}

QList<CategorySource> readCategories(const YamlValue &document, const QString &path, Diagnostics &diagnostics)
{
    MapReader file(document, path, u"the file"_s, diagnostics);
    QList<CategorySource> categories;
    for (const YamlValue &value : file.list("categories"_L1)) {
        MapReader map(value, path, u"a category"_s, diagnostics);
        CategorySource category;
        category.id = map.id("id"_L1);
        category.title = map.text("title"_L1);
        category.summary = map.text("summary"_L1);
        category.icon = map.text("icon"_L1);
        map.finish();
        categories += category;
    }
    file.finish();
    return categories;
}

QList<ReferenceSource> readReferences(const YamlValue &document, const QString &path, Diagnostics &diagnostics)
{
    MapReader file(document, path, u"the file"_s, diagnostics);
    QList<ReferenceSource> references;
    for (const YamlValue &value : file.list("references"_L1))
        references += readReference(value, path, diagnostics);
    file.finish();
    return references;
}

QList<RedirectSource> readRedirects(const YamlValue &document, const QString &path, Diagnostics &diagnostics)
{
    MapReader file(document, path, u"the file"_s, diagnostics);
    QList<RedirectSource> redirects;
    for (const YamlValue &value : file.list("redirects"_L1)) {
        MapReader map(value, path, u"a redirect"_s, diagnostics);
        RedirectSource redirect;
        redirect.from = {map.text("from"_L1), map.placeOf("from"_L1)};
        redirect.to = {map.text("to"_L1), map.placeOf("to"_L1)};
        map.finish();
        redirects += redirect;
    }
    file.finish();
    return redirects;
}

QList<SynonymSource> readSynonyms(const YamlValue &document, const QString &path, Diagnostics &diagnostics)
{
    MapReader file(document, path, u"the file"_s, diagnostics);
    QList<SynonymSource> synonyms;
    for (const YamlValue &value : file.list("synonyms"_L1)) {
        MapReader map(value, path, u"a synonym"_s, diagnostics);
        SynonymSource synonym;
        synonym.word = {map.text("word"_L1), map.placeOf("word"_L1)};
        synonym.meanings = map.texts("means"_L1);
        map.finish();
        synonyms += synonym;
    }
    file.finish();
    return synonyms;
}

} // namespace unknot::compiler
