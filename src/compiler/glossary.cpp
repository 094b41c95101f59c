// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/glossary.h"

#include "compiler/codes.h"
#include "compiler/map_reader.h"
#include "compiler/section_renderer.h"
#include "pack/pack.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

constexpr int sectionLevel = 2;

TermSource readTerm(const YamlValue &value, const QString &path, Diagnostics &diagnostics)
{
    MapReader map(value, path, u"a term"_s, diagnostics);
    TermSource term;
    term.id = map.id("id"_L1);
    term.term = map.text("term"_L1);
    term.forms = map.optionalPlacedTexts("forms"_L1);
    term.forms.prepend({term.term, map.placeOf("term"_L1)});
    term.meaning = {map.text("meaning"_L1), map.placeOf("meaning"_L1)};
    if (map.has("see"_L1))
        term.see = {map.text("see"_L1), map.placeOf("see"_L1)};
    if (map.has("evidence"_L1))
        term.evidence = map.word("evidence"_L1, pack::evidenceFromWord, code::badEvidence).value_or(pack::Evidence::None);
    term.sources = map.optionalPlacedTexts("sources"_L1);
    map.finish();
    return term;
}

const ArticleSource *find(const QList<ArticleSource> &articles, const QString &target)
{
    const auto found = std::find_if(articles.cbegin(), articles.cend(),
                                    [&](const ArticleSource &article) { return article.target.toString() == target; });
    return found == articles.cend() ? nullptr : &*found;
}

/// The meaning with its sources before the full stop, and where to read on.
QByteArray markdownOf(const TermSource &term, const QList<ArticleSource> &articles)
{
    QString text = term.meaning.text;
    if (!term.sources.isEmpty()) {
        QStringList keys;
        for (const PlacedText &source : term.sources)
            keys += u'@' + source.text;
        if (text.endsWith(u'.'))
            text.chop(1);
        text += " [%1]."_L1.arg(keys.join("; "_L1));
    }
    if (term.see.text.isEmpty())
        return text.toUtf8();
    const ArticleSource *page = find(articles, term.see.text.section(u'#', 0, 0));
    return (text + u" → [%1](%2)"_s.arg(page ? page->title : term.see.text, term.see.text)).toUtf8();
}

/// What the generated text says is placed where its author wrote it.
void placeAsWritten(QList<PlacedText> &found, const QList<PlacedText> &written)
{
    QHash<QString, Place> places;
    for (const PlacedText &text : written)
        places.insert(text.text, text.place);
    for (PlacedText &text : found) {
        const auto place = places.constFind(text.text);
        if (place != places.cend() && place->path == text.place.path)
            text.place = *place;
    }
}

QString asHeading(const QString &term)
{
    return term.first(1).toUpper() + term.sliced(1);
}

QList<SectionText> sectionsOf(const QList<TermSource> &terms, const QList<ArticleSource> &articles)
{
    QList<SectionText> sections;
    for (const TermSource &term : terms) {
        if (term.term.isEmpty() || term.meaning.text.isEmpty())
            continue; // reported when it was read
        sections += SectionText{.anchor = term.id.text,
                                .heading = asHeading(term.term),
                                .level = sectionLevel,
                                .evidence = term.evidence,
                                .place = term.id.place,
                                .firstLine = term.meaning.place.line,
                                .markdown = markdownOf(term, articles)};
    }
    std::stable_sort(sections.begin(), sections.end(), [](const SectionText &a, const SectionText &b) {
        return a.heading.compare(b.heading, Qt::CaseInsensitive) < 0;
    });
    return sections;
}

} // namespace

QList<TermSource> readGlossary(const YamlValue &document, const QString &path, Diagnostics &diagnostics)
{
    MapReader file(document, path, u"the file"_s, diagnostics);
    QList<TermSource> terms;
    for (const YamlValue &value : file.list("terms"_L1))
        terms += readTerm(value, path, diagnostics);
    file.finish();
    return terms;
}

Glossary::Glossary(const QList<TermSource> &terms)
    : index([&] {
          QList<markup::Term> words;
          for (const TermSource &term : terms) {
              markup::Term word{term.id.text, {}};
              for (const PlacedText &form : term.forms)
                  word.forms += form.text;
              words += word;
          }
          return words;
      }())
{
    for (const TermSource &term : terms)
        byPage[term.see.text.section(u'#', 0, 0)] += term.id.text;
}

void appendGlossary(Content &content, Diagnostics &diagnostics)
{
    if (content.terms.isEmpty())
        return;
    const auto landmark = std::find_if(content.pack.landmarks.cbegin(), content.pack.landmarks.cend(),
                                       [](const auto &entry) { return entry.first == glossaryKey; });
    const QString target = landmark == content.pack.landmarks.cend() ? QString() : landmark->second.text;
    const ArticleSource *page = find(content.articles, target);
    if (!page) {
        diagnostics.error(content.terms.constFirst().id.place, code::unknownTarget,
                          u"pack.yaml names no page for the glossary"_s);
        return;
    }
    const QList<SectionText> sections = sectionsOf(content.terms, content.articles);
    ArticleSource &article = content.articles[page - content.articles.constData()];
    {
        SectionRenderer renderer(article, nullptr, {}, diagnostics);
        for (const SectionText &section : sections)
            renderer.add(section);
    }
    QList<PlacedText> pages;
    QList<PlacedText> works;
    for (const TermSource &term : std::as_const(content.terms)) {
        pages += term.see;
        works += term.sources;
    }
    placeAsWritten(article.links, pages);
    placeAsWritten(article.citedWorks, works);
}

} // namespace unknot::compiler
