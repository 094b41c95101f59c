// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a section: paragraphs, boxes, lists and tables.
#include "markup/renderer.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace unknot::markup {

namespace {

constexpr unsigned widestGoodTable = 4;
constexpr unsigned maxTableColumns = 64;
constexpr QByteArrayView boxKinds[] = {"note", "tip", "caution", "danger"};

/// Table attributes for what Qt's style sheets cannot say; colours and paddings come from the reader's sheet.
constexpr char tableAttributes[] = " width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\">";

bool isBoxKind(QByteArrayView kind)
{
    return std::find(std::begin(boxKinds), std::end(boxKinds), kind) != std::end(boxKinds);
}

} // namespace

void Renderer::openParagraph()
{
    m_text.beginPassage(PassageKind::Paragraph);
    if (quoteIsUnknown())
        m_paragraphWaits = true;
    else
        m_html += "<p>";
}

void Renderer::closeParagraph()
{
    m_text.endPassage();
    m_html += "</p>";
}

bool Renderer::quoteIsUnknown() const
{
    return !m_quotes.isEmpty() && m_quotes.last() == Quote::Unknown;
}

void Renderer::openPlainQuote()
{
    if (!quoteIsUnknown())
        return;
    m_quotes.last() = Quote::Plain;
    m_html += "<blockquote>";
    writeWaitingParagraph();
}

void Renderer::openBox(const QByteArray &kind)
{
    m_quotes.last() = Quote::Box;
    m_html.append("<table class=\"box ").append(kind).append('"').append(tableAttributes);
    m_html.append("<tr><td class=\"box-icon\"><img src=\"icon:").append(kind);
    m_html.append("\"/></td><td class=\"box-text\">");
    writeWaitingParagraph();
}

void Renderer::writeWaitingParagraph()
{
    if (std::exchange(m_paragraphWaits, false))
        m_html += "<p>";
}

qsizetype Renderer::openQuoteFromPending()
{
    if (!quoteIsUnknown())
        return 0;
    const qsizetype end = m_pending.startsWith("[!") ? m_pending.indexOf(']') : -1;
    if (end < 0) {
        openPlainQuote();
        return 0;
    }
    QByteArray kind = m_pending.sliced(2, end - 2);
    if (!isBoxKind(kind)) {
        report(ProblemKind::UnknownBox, positionOf(0), QString::fromUtf8(kind));
        kind = "note";
    }
    openBox(kind);
    m_boldExpected = true;
    qsizetype next = end + 1;
    while (next < m_pending.size() && (m_pending.at(next) == ' ' || m_pending.at(next) == '\n'))
        ++next;
    return next;
}

void Renderer::closeQuote()
{
    const Quote quote = m_quotes.takeLast();
    if (quote == Quote::Plain)
        m_html += "</blockquote>";
    if (quote == Quote::Box)
        m_html += "</td></tr></table>";
    if (std::exchange(m_boldExpected, false))
        report(ProblemKind::BoxWithoutBoldStart, m_here);
}

void Renderer::openList(bool numbered, unsigned start)
{
    m_text.endPassage();
    const bool steps = numbered && m_lists.isEmpty() && m_numberedLists == NumberedLists::Steps;
    m_lists += ListState{numbered, steps, static_cast<int>(start)};
    if (steps)
        m_html.append("<table class=\"steps\"").append(tableAttributes);
    else if (numbered && start != 1)
        m_html.append("<ol start=\"").append(QByteArray::number(start)).append("\">");
    else
        m_html += numbered ? "<ol>" : "<ul>";
}

void Renderer::closeList()
{
    const ListState list = m_lists.takeLast();
    m_html += list.steps ? "</table>" : list.numbered ? "</ol>" : "</ul>";
}

void Renderer::openItem()
{
    ListState &list = m_lists.last();
    const int number = list.next++;
    m_text.beginItem(list.numbered ? QString::number(number) + ". "_L1 : u"\u2022 "_s, m_lists.size());
    if (list.numbered && m_lists.size() == 1)
        ++m_out.numberedItems;
    if (list.steps)
        m_html.append("<tr><td class=\"step-number\">")
            .append(QByteArray::number(number))
            .append("</td><td class=\"step-text\">");
    else
        m_html += "<li>";
}

void Renderer::closeItem()
{
    m_text.endItem(m_lists.size());
    m_html += m_lists.last().steps ? "</td></tr>" : "</li>";
}

int Renderer::openTablePart(MD_BLOCKTYPE type, const void *detail)
{
    if (type == MD_BLOCK_TABLE) {
        const unsigned columns = static_cast<const MD_BLOCK_TABLE_DETAIL *>(detail)->col_count;
        // md4c fills up every row to the width of the first one: a small source can give a huge table.
        if (columns > maxTableColumns)
            return stop(ProblemKind::TooLarge);
        if (columns > widestGoodTable)
            m_reportAtText = ProblemKind::WideTable;
        m_html.append("<table class=\"data\"").append(tableAttributes);
    } else if (type == MD_BLOCK_TR) {
        m_html += "<tr>";
    } else {
        openCell(type == MD_BLOCK_TH ? "th" : "td", *static_cast<const MD_BLOCK_TD_DETAIL *>(detail));
    }
    return verdict();
}

void Renderer::closeTablePart(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_TABLE) {
        m_html += "</table>";
    } else if (type == MD_BLOCK_TR) {
        m_text.endRow();
        m_html += "</tr>";
    } else {
        m_text.endPassage();
        m_inTableHead = false;
        m_html += type == MD_BLOCK_TH ? "</th>" : "</td>";
    }
}

void Renderer::openCell(const char *tag, const MD_BLOCK_TD_DETAIL &detail)
{
    m_text.beginPassage(PassageKind::Cell);
    m_inTableHead = tag[1] == 'h';
    m_html.append('<').append(tag);
    if (detail.align == MD_ALIGN_RIGHT)
        m_html += " align=\"right\"";
    else if (detail.align == MD_ALIGN_CENTER)
        m_html += " align=\"center\"";
    m_html += '>';
}

} // namespace unknot::markup
