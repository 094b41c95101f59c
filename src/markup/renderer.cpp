// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/renderer.h"

#include <utility>

namespace unknot::markup {

namespace {

constexpr int maxDepth = 32;
constexpr qsizetype maxHtmlBytes = 4 * 1024 * 1024; // a source is at most a megabyte
constexpr qsizetype shownOfRawHtml = 40;
constexpr int stopParsing = -1; // md4c 0.4 goes on after a positive number

const char *spanTag(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        return "em";
    case MD_SPAN_STRONG:
        return "strong";
    case MD_SPAN_CODE:
        return "code";
    case MD_SPAN_DEL:
        return "s"; // QTextBrowser does not draw <del>
    default:
        return nullptr;
    }
}

} // namespace

Renderer::Renderer(QByteArrayView source, Citations &citations, NumberedLists numberedLists, TermUses *terms)
    : m_source(source), m_citations(citations), m_numberedLists(numberedLists), m_terms(terms), m_positions(source)
{
}

Rendered Renderer::run()
{
    MD_PARSER parser{};
    // Raw HTML stays recognised, so that it can be reported; it is written as text all the same.
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        return static_cast<Renderer *>(self)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        return static_cast<Renderer *>(self)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        return static_cast<Renderer *>(self)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        return static_cast<Renderer *>(self)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
        return static_cast<Renderer *>(self)->text(type, {text, static_cast<qsizetype>(size)});
    };
    const int result = md_parse(m_source.data(), static_cast<MD_SIZE>(m_source.size()), &parser, this);
    if (result != 0 && !m_stopped)
        stop(ProblemKind::TooLarge); // md4c itself gave up
    if (m_stopped) {
        Rendered nothing;
        nothing.problems = m_out.problems;
        return nothing;
    }
    m_text.endPassage();
    m_out.html = QString::fromUtf8(m_html);
    m_out.text = m_text.takeText();
    m_out.passages = m_text.takePassages();
    return m_out;
}

int Renderer::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    if (++m_depth > maxDepth)
        return stop(ProblemKind::TooDeep);
    flush();
    if (type != MD_BLOCK_P)
        openPlainQuote();
    m_rawHtmlReported = false;
    switch (type) {
    case MD_BLOCK_QUOTE:
        m_quotes += Quote::Unknown;
        break;
    case MD_BLOCK_UL:
        openList(false, 1);
        break;
    case MD_BLOCK_OL:
        openList(true, static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start);
        break;
    case MD_BLOCK_LI:
        openItem();
        break;
    case MD_BLOCK_HR:
        m_html += "<hr/>";
        break;
    case MD_BLOCK_H:
        m_reportAtText = ProblemKind::HeadingInText;
        openParagraph();
        break;
    case MD_BLOCK_P:
        openParagraph();
        break;
    case MD_BLOCK_CODE:
        m_text.beginPassage(PassageKind::Code);
        m_html += "<pre>";
        break;
    case MD_BLOCK_TABLE:
    case MD_BLOCK_TR:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        return openTablePart(type, detail);
    case MD_BLOCK_DOC:
    case MD_BLOCK_HTML: // its text is reported and written as text
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        break;
    }
    return verdict();
}

int Renderer::leaveBlock(MD_BLOCKTYPE type)
{
    --m_depth;
    flush();
    switch (type) {
    case MD_BLOCK_QUOTE:
        closeQuote();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        closeList();
        break;
    case MD_BLOCK_LI:
        closeItem();
        break;
    case MD_BLOCK_H:
        reportWaiting();
        [[fallthrough]]; // an empty heading had no text
    case MD_BLOCK_P:
        closeParagraph();
        break;
    case MD_BLOCK_CODE:
        m_text.endPassage();
        m_html += "</pre>";
        break;
    case MD_BLOCK_TABLE:
    case MD_BLOCK_TR:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        closeTablePart(type);
        break;
    case MD_BLOCK_HTML:
        m_text.endPassage();
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        break;
    }
    return verdict();
}

int Renderer::enterSpan(MD_SPANTYPE type, const void *detail)
{
    if (++m_depth > maxDepth)
        return stop(ProblemKind::TooDeep);
    flush();
    openPlainQuote();
    if (type == MD_SPAN_STRONG)
        m_boldExpected = false;
    if (type == MD_SPAN_A)
        openLink(*static_cast<const MD_SPAN_A_DETAIL *>(detail));
    else if (type == MD_SPAN_IMG)
        reportImage(*static_cast<const MD_SPAN_IMG_DETAIL *>(detail));
    else if (const char *tag = spanTag(type))
        m_html.append('<').append(tag).append('>');
    return verdict();
}

int Renderer::leaveSpan(MD_SPANTYPE type)
{
    --m_depth;
    flush();
    if (type == MD_SPAN_A)
        closeLink();
    else if (const char *tag = spanTag(type))
        m_html.append("</").append(tag).append('>');
    return verdict();
}

int Renderer::text(MD_TEXTTYPE type, QByteArrayView text)
{
    if (const std::optional<qsizetype> offset = m_positions.offsetOf(text.data()))
        m_here = m_positions.at(*offset);
    reportWaiting();
    switch (type) {
    case MD_TEXT_NORMAL:
        addPending(text);
        break;
    case MD_TEXT_SOFTBR:
        addPending("\n");
        break;
    case MD_TEXT_NULLCHAR:
        addPending("\uFFFD");
        break;
    case MD_TEXT_ENTITY:
        addEntity(text);
        break;
    case MD_TEXT_BR:
        flush();
        m_html += "<br/>";
        m_text.append(u"\n", m_here);
        break;
    case MD_TEXT_HTML:
        flush();
        if (!std::exchange(m_rawHtmlReported, true))
            report(ProblemKind::RawHtml, m_here, QString::fromUtf8(text.first(qMin(text.size(), shownOfRawHtml))));
        writeText(text, m_here);
        break;
    case MD_TEXT_CODE:
    case MD_TEXT_LATEXMATH:
        flush();
        writeText(text, m_here);
        break;
    }
    return verdict();
}

void Renderer::report(ProblemKind kind, Position at, const QString &detail)
{
    m_out.problems += Problem{kind, at, detail};
}

void Renderer::reportWaiting()
{
    if (m_reportAtText)
        report(*std::exchange(m_reportAtText, std::nullopt), m_here);
}

void Renderer::reportImage(const MD_SPAN_IMG_DETAIL &detail)
{
    const QByteArrayView source(detail.src.text, static_cast<qsizetype>(detail.src.size));
    const std::optional<qsizetype> offset = m_positions.offsetOf(source.data());
    report(ProblemKind::Image, offset ? m_positions.at(*offset) : m_here, QString::fromUtf8(source));
}

int Renderer::stop(ProblemKind kind)
{
    report(kind, m_here);
    m_stopped = true;
    return stopParsing;
}

int Renderer::verdict()
{
    return m_html.size() > maxHtmlBytes ? stop(ProblemKind::TooLarge) : 0;
}

} // namespace unknot::markup
