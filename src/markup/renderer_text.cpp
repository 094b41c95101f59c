// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The running text of a section: words, links and citations.
#include "markup/renderer.h"

#include "base/target.h"
#include "markup/escape.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace unknot::markup {

namespace {

constexpr QByteArrayView betweenCitations = ",&nbsp;"; // a line never ends between the numbers of one place

bool isCitationKey(QByteArrayView key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

QByteArrayView withoutTrailingSpace(QByteArrayView text)
{
    while (text.endsWith(' ') || text.endsWith('\n'))
        text.chop(1);
    return text;
}

} // namespace

void Renderer::openLink(const MD_SPAN_A_DETAIL &detail)
{
    const QByteArrayView written(detail.href.text, static_cast<qsizetype>(detail.href.size));
    const QString destination = QString::fromUtf8(written);
    const std::optional<qsizetype> offset = m_positions.offsetOf(written.data());
    m_out.links += Link{destination, offset ? m_positions.at(*offset) : m_here};
    const std::optional<Target> target = Target::parse(destination);
    if (target)
        m_html.append("<a href=\"target:").append(target->toString().toUtf8()).append("\">");
    m_linksDrawn += target.has_value();
}

void Renderer::closeLink()
{
    if (m_linksDrawn.takeLast())
        m_html += "</a>";
}

void Renderer::addPending(QByteArrayView text)
{
    if (const std::optional<qsizetype> offset = m_positions.offsetOf(text.data()))
        m_pieces += Piece{m_pending.size(), *offset};
    m_pending.append(text);
}

void Renderer::addEntity(QByteArrayView entity)
{
    if (const std::optional<QByteArray> character = decodeEntity(entity)) {
        addPending(*character);
    } else {
        report(ProblemKind::UnknownEntity, m_here, QString::fromUtf8(entity));
        addPending(entity);
    }
}

void Renderer::flush()
{
    if (m_pending.isEmpty())
        return;
    const QByteArrayView pending(m_pending);
    qsizetype from = openQuoteFromPending();
    while (from < pending.size()) {
        const qsizetype open = m_pending.indexOf("[@", from);
        const qsizetype close = open < 0 ? -1 : m_pending.indexOf(']', open);
        if (close < 0) {
            if (open >= 0)
                report(ProblemKind::BadCitation, positionOf(open), u"no closing bracket"_s);
            break;
        }
        writeText(withoutTrailingSpace(pending.sliced(from, open - from)), positionOf(from));
        m_text.trimEnd();
        writeCitation(pending.sliced(open + 1, close - open - 1), positionOf(open));
        from = close + 1;
    }
    writeText(pending.sliced(from), positionOf(from));
    m_pending.clear();
    m_pieces.clear();
}

void Renderer::writeText(QByteArrayView text, Position at)
{
    if (text.isEmpty())
        return;
    openPlainQuote();
    if (std::exchange(m_boldExpected, false))
        report(ProblemKind::BoxWithoutBoldStart, at);
    const QString words = QString::fromUtf8(text);
    if (m_terms && m_linksDrawn.isEmpty() && !m_inTableHead)
        writeWithTerms(words);
    else
        appendEscaped(m_html, text);
    m_text.append(words, at);
}

void Renderer::writeWithTerms(const QString &text)
{
    qsizetype written = 0;
    for (const TermUses::Place &place : m_terms->takeFrom(text)) {
        appendEscaped(m_html, text.sliced(written, place.from - written).toUtf8());
        m_html.append("<a class=\"term\" href=\"term:").append(place.id.toUtf8()).append("\">");
        appendEscaped(m_html, text.sliced(place.from, place.length).toUtf8());
        m_html += "</a>";
        written = place.from + place.length;
    }
    appendEscaped(m_html, text.sliced(written).toUtf8());
}

void Renderer::writeCitation(QByteArrayView works, Position at)
{
    QByteArray numbers;
    for (const QByteArray &written : works.toByteArray().split(';')) {
        const QByteArray work = written.trimmed();
        const QByteArray key = work.mid(1);
        if (!work.startsWith('@') || !isCitationKey(key)) {
            report(ProblemKind::BadCitation, at, QString::fromUtf8(work));
            continue;
        }
        if (!m_linksDrawn.isEmpty()) {
            report(ProblemKind::BadCitation, at, u"inside a link"_s);
            continue;
        }
        const ReferenceKey reference(QString::fromUtf8(key));
        const QByteArray number = QByteArray::number(m_citations.numberOf(reference));
        m_out.citedWorks += CitedWork{reference, at};
        if (!numbers.isEmpty())
            numbers += betweenCitations;
        numbers.append("<a class=\"cite\" href=\"cite:").append(number).append("\">").append(number).append("</a>");
    }
    if (numbers.isEmpty())
        return;
    constexpr QByteArrayView end = "</sup>";
    if (m_html.endsWith(end)) { // `[@a][@b]`: without a comma the numbers 1 and 2 would read as 12
        m_html.chop(end.size());
        m_html += betweenCitations;
    } else {
        m_html += "<sup>";
    }
    m_html.append(numbers).append(end);
}

Position Renderer::positionOf(qsizetype pendingAt)
{
    const auto next = std::upper_bound(m_pieces.cbegin(), m_pieces.cend(), pendingAt,
                                       [](qsizetype at, const Piece &piece) { return at < piece.pendingAt; });
    if (next == m_pieces.cbegin())
        return m_here;
    const Piece &piece = *std::prev(next);
    return m_positions.at(piece.sourceAt + pendingAt - piece.pendingAt);
}

} // namespace unknot::markup
