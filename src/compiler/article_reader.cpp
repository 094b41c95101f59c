// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/article_reader.h"

#include "compiler/codes.h"
#include "compiler/front_matter.h"
#include "compiler/section_splitter.h"
#include "markup/markup.h"

#include <QSet>

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

/// Translates what the renderer saw in one section into places of the file.
class SectionRenderer
{
public:
    SectionRenderer(ArticleSource &article, Diagnostics &diagnostics) : m_article(article), m_diagnostics(diagnostics)
    {
    }

    void add(const SectionText &text)
    {
        const auto lists = isSteps(text) ? markup::NumberedLists::Steps : markup::NumberedLists::Plain;
        markup::Rendered rendered = markup::render(text.markdown, m_citations, lists);
        collect(rendered, text.firstLine);
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

    [[nodiscard]] QList<ReferenceKey> references() const { return m_citations.keys(); }

private:
    [[nodiscard]] bool isSteps(const SectionText &text) const
    {
        return m_article.kind == pack::ArticleKind::Technique && text.anchor == "steps"_L1;
    }

    [[nodiscard]] Place placeOf(markup::Position at, int firstLine) const
    {
        return {m_article.place.path, firstLine + at.line - 1, at.column};
    }

    /// A heading is words only: it stands in outlines, lists and bookmarks.
    [[nodiscard]] QString headingWords(const SectionText &text)
    {
        markup::Citations none;
        const markup::Rendered heading = markup::render(text.heading.toUtf8(), none);
        if (!heading.links.isEmpty() || !none.keys().isEmpty() || !heading.problems.isEmpty())
            m_diagnostics.error(text.place, code::headingText, u"a heading is words only: no links, no citations"_s);
        return heading.text;
    }

    void collect(const markup::Rendered &rendered, int firstLine)
    {
        for (const markup::Problem &problem : rendered.problems) {
            const ProblemWords words = wordsFor(problem);
            const Place place = placeOf(problem.at, firstLine);
            const QString text = words.text.contains("%1"_L1) ? words.text.arg(problem.detail) : words.text;
            if (problem.kind == markup::ProblemKind::WideTable)
                m_diagnostics.warning(place, words.code, text);
            else
                m_diagnostics.error(place, words.code, text);
        }
        for (const markup::Link &link : rendered.links)
            m_article.links += PlacedText{link.destination, placeOf(link.at, firstLine)};
        for (const markup::CitedWork &work : rendered.citedWorks)
            m_article.citedWorks += PlacedText{work.key.toString(), placeOf(work.at, firstLine)};
    }

    ArticleSource &m_article;
    Diagnostics &m_diagnostics;
    markup::Citations m_citations;
};

/// Each anchor once, and text under each heading (or a smaller heading that has the text).
void checkSections(const ArticleSource &article, Diagnostics &diagnostics)
{
    QSet<QString> anchors;
    for (qsizetype i = 0; i < article.sections.size(); ++i) {
        const SectionSource &section = article.sections.at(i);
        const bool opening = i == 0;
        if (!opening && !section.anchor.isEmpty() && anchors.contains(section.anchor))
            diagnostics.error(section.place, code::duplicateAnchor, u"#%1 stands here twice"_s.arg(section.anchor));
        anchors += section.anchor;
        if (!section.text.isEmpty())
            continue;
        const bool subsections = i + 1 < article.sections.size() && article.sections.at(i + 1).level > section.level;
        if (opening)
            diagnostics.error(section.place, code::noOpening,
                              u"an article begins with a paragraph: the answer first"_s);
        else if (!subsections)
            diagnostics.error(section.place, code::emptySection, u"a heading without text"_s);
    }
}

} // namespace

const SectionSource *ArticleSource::section(QStringView anchor) const
{
    for (const SectionSource &section : sections) {
        if (section.anchor == anchor)
            return &section;
    }
    return nullptr;
}

std::optional<ArticleSource> readArticle(const QByteArray &file, const Target &target, const QString &path,
                                         Diagnostics &diagnostics)
{
    const std::optional<FrontMatter> parts = cutFrontMatter(file);
    if (!parts) {
        diagnostics.error({path}, code::noFrontMatter,
                          u"an article begins with its front matter between two lines of ---"_s);
        return std::nullopt;
    }
    std::optional<ArticleSource> article = readFrontMatter(parts->yaml, path, diagnostics);
    if (!article)
        return std::nullopt;
    article->target = target;
    SectionRenderer renderer(*article, diagnostics);
    for (const SectionText &section : splitSections(parts->body, path, parts->bodyLine, diagnostics))
        renderer.add(section);
    article->references = renderer.references();
    checkSections(*article, diagnostics);
    return article;
}

} // namespace unknot::compiler
