// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/section_renderer.h"

#include "compiler/codes.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

struct ProblemWords
{
    QLatin1StringView code;
    QString text;
};

ProblemWords wordsFor(const markup::Problem &problem)
{
    using markup::ProblemKind;
    switch (problem.kind) {
    case ProblemKind::RawHtml:
        return {code::rawHtml, u"raw HTML is not allowed: %1"_s};
    case ProblemKind::Image:
        return {code::image, u"images are not allowed: %1"_s};
    case ProblemKind::HeadingInText:
        return {code::headingInText, u"a heading begins in the first column, with ## or ###"_s};
    case ProblemKind::UnknownBox:
        return {code::unknownBox, u"“%1” is no box; there are note, tip, caution and danger"_s};
    case ProblemKind::BoxWithoutBoldStart:
        return {code::boxStart, u"the first words of a box are bold and say what to do"_s};
    case ProblemKind::BadCitation:
        return {code::badCitation, u"a citation is [@key] or [@key; @other]: %1"_s};
    case ProblemKind::UnknownEntity:
        return {code::unknownEntity, u"write the character itself instead of %1"_s};
    case ProblemKind::WideTable:
        return {code::wideTable, u"a table has four columns at most"_s};
    case ProblemKind::TooDeep:
        return {code::textTooDeep, u"nested too deep"_s};
    case ProblemKind::TooLarge:
        break;
    }
    return {code::textTooLarge, u"the text would grow too large"_s};
}

Place placeOf(markup::Position at, const SectionText &text)
{
    return {text.place.path, text.firstLine + at.line - 1, at.column};
}

} // namespace

SectionRenderer::SectionRenderer(ArticleSource &article, const markup::TermIndex *glossary, QSet<QString> knownTerms,
                                 Diagnostics &diagnostics)
    : m_article(article), m_diagnostics(diagnostics)
{
    for (const ReferenceKey &key : std::as_const(article.references))
        (void)m_citations.numberOf(key);
    if (glossary)
        m_terms.emplace(*glossary, std::move(knownTerms));
}

SectionRenderer::~SectionRenderer()
{
    m_article.references = m_citations.keys();
    if (m_terms)
        m_article.terms = m_terms->found();
}

void SectionRenderer::add(const SectionText &text)
{
    const auto lists = isSteps(text) ? markup::NumberedLists::Steps : markup::NumberedLists::Plain;
    const markup::Rendered rendered =
        markup::render(text.markdown, m_citations, lists, m_terms ? &*m_terms : nullptr);
    collect(rendered, text);
    SectionSource section;
    section.anchor = text.anchor;
    section.heading = headingWords(text);
    section.level = text.level;
    section.evidence = text.evidence;
    section.place = text.place;
    section.html = rendered.html;
    section.text = rendered.text;
    section.numberedItems = rendered.numberedItems;
    section.passages = rendered.passages;
    for (markup::Passage &passage : section.passages)
        passage.at.line += text.firstLine - 1;
    m_article.sections += section;
}

bool SectionRenderer::isSteps(const SectionText &text) const
{
    return m_article.kind == pack::ArticleKind::Technique && text.anchor == "steps"_L1;
}

/// A heading is words only: it stands in outlines, lists and bookmarks.
QString SectionRenderer::headingWords(const SectionText &text)
{
    markup::Citations none;
    const markup::Rendered heading = markup::render(text.heading.toUtf8(), none);
    if (!heading.links.isEmpty() || !none.keys().isEmpty() || !heading.problems.isEmpty())
        m_diagnostics.error(text.place, code::headingText, u"a heading is words only: no links, no citations"_s);
    return heading.text;
}

void SectionRenderer::collect(const markup::Rendered &rendered, const SectionText &text)
{
    for (const markup::Problem &problem : rendered.problems) {
        const ProblemWords words = wordsFor(problem);
        const Place place = placeOf(problem.at, text);
        const QString message = words.text.contains("%1"_L1) ? words.text.arg(problem.detail) : words.text;
        if (problem.kind == markup::ProblemKind::WideTable)
            m_diagnostics.warning(place, words.code, message);
        else
            m_diagnostics.error(place, words.code, message);
    }
    for (const markup::Link &link : rendered.links)
        m_article.links += PlacedText{link.destination, placeOf(link.at, text)};
    for (const markup::CitedWork &work : rendered.citedWorks)
        m_article.citedWorks += PlacedText{work.key.toString(), placeOf(work.at, text)};
}

} // namespace unknot::compiler
