// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summary/summary_painter.h"

#include "app/summary/summary_fit.h"
#include "desktop/summary/print_measures.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace unknot::desktop {

using namespace print;

using Kind = app::SummarySection::Kind;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SummaryPainter", text);
}

/// What stands in the columns; the rest has its place above or below them.
bool isInColumns(Kind kind)
{
    return kind != Kind::Signs && kind != Kind::Advice && kind != Kind::Safety && kind != Kind::Questions;
}

} // namespace

SummaryPainter::SummaryPainter(app::SummaryContent content, QSizeF paper, const QFont &font)
    : m_content(std::move(content)), m_paper(paper), m_text(font), m_figure(m_content.places)
{
    fit();
}

void SummaryPainter::fit()
{
    constexpr Room rooms[] = {
        {},
        {.answerLines = false},
        {.answerLines = false, .rows = 2},
        {.answerLines = false, .rows = 2, .figure = 0.75, .gap = 6.5},
        {.answerLines = false, .rows = 2, .figure = 0.75, .gap = 6.5, .notes = false},
    };
    for (const Room &room : rooms) {
        m_room = room;
        if (fits())
            return;
    }
    while (!fits() && app::shorten(m_content)) {
    }
    if (!fits())
        m_room.rows = 1;
}

double SummaryPainter::foot() const
{
    return m_paper.height() - margin - footerHeight;
}

bool SummaryPainter::fits() const
{
    return arrange(nullptr) + (m_content.showsNotes && m_room.notes ? leastNotes : 0) <= foot();
}

double SummaryPainter::columnWidth() const
{
    return (m_paper.width() - 2 * margin - gutter) / 2;
}

int SummaryPainter::rowsOf(Kind kind) const
{
    const bool matters = kind == Kind::Advice || kind == Kind::Health || kind == Kind::Allergies;
    return matters && m_room.rows <= 2 ? m_room.rows + 1 : m_room.rows;
}

double SummaryPainter::figureHeight() const
{
    return m_figure.heightFor(columnWidth()) * m_room.figure;
}

void SummaryPainter::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), m_paper), inkColor(Ink::Paper));
    const double bottom = arrange(&painter);
    if (m_content.showsNotes && foot() - bottom >= leastNotes)
        notes(painter, bottom);
    footer(painter);
    painter.restore();
}

double SummaryPainter::arrange(QPainter *painter) const
{
    double top = header(painter, margin);
    top = urgency(painter, top);
    top = safety(painter, top);
    top = columns(painter, top);
    return questions(painter, top);
}

double SummaryPainter::header(QPainter *painter, double top) const
{
    const double width = m_paper.width() - 2 * margin;
    const double nameWidth = m_content.name.isEmpty() ? 0 : width * 0.4;
    const double titleHeight = m_text.rowHeight(PrintStyle::Title);
    const double bottom = top + titleHeight + m_text.rowHeight(PrintStyle::Subtitle) + 7;
    if (painter) {
        m_text.draw(*painter, {margin, top}, PrintStyle::Title, m_content.title, width - nameWidth, 1);
        m_text.draw(*painter, {margin, top + titleHeight}, PrintStyle::Subtitle, m_content.subtitle, width - nameWidth, 1,
                    Ink::Muted);
        if (nameWidth > 0)
            name(*painter, top, nameWidth - gutter / 2);
        rule(*painter, {margin, bottom}, width, Ink::Text, 1.2);
    }
    return bottom + m_room.gap;
}

/// At the right edge, or from the left edge of its room if it needs two rows.
void SummaryPainter::name(QPainter &painter, double top, double width) const
{
    const double used = std::min(width, m_text.width(PrintStyle::Name, m_content.name) + 1);
    const double left = m_paper.width() - margin - std::max(used, m_text.width(PrintStyle::Small, tr("Name")) + 1);
    m_text.draw(painter, {left, top + 2}, PrintStyle::Small, tr("Name"), width, 1, Ink::Muted);
    m_text.draw(painter, {left, top + 12}, PrintStyle::Name, m_content.name, used, 2);
}

double SummaryPainter::urgency(QPainter *painter, double top) const
{
    if (m_content.urgencyTitle.isEmpty())
        return top;
    const double width = m_paper.width() - 2 * margin;
    const QString words = tr("%1: %2.").arg(m_content.urgencyTitle, m_content.urgencyAction);
    const double bandHeight = m_text.height(PrintStyle::Urgent, words, width - 2 * boxPadding, 3) + 10;
    const double bottom = urgencyColumns(nullptr, top + bandHeight);
    if (painter) {
        // What cannot wait is white on black; what can wait some days has only the frame.
        const bool now = m_content.urgency >= pack::Urgency::SameDay;
        painter->setPen(QPen(inkColor(Ink::Text), 1.4));
        painter->setBrush(inkColor(Ink::Paper));
        painter->drawRect(QRectF(margin, top, width, bottom - top));
        if (now)
            painter->fillRect(QRectF(margin, top, width, bandHeight), inkColor(Ink::Text));
        m_text.draw(*painter, {margin + boxPadding, top + 5}, PrintStyle::Urgent, words, width - 2 * boxPadding, 3,
                    now ? Ink::Paper : Ink::Text);
        (void)urgencyColumns(painter, top + bandHeight);
    }
    return bottom + m_room.gap;
}

/// What to do at the left, why at the right.
double SummaryPainter::urgencyColumns(QPainter *painter, double top) const
{
    const double width = (m_paper.width() - 2 * margin - 2 * boxPadding - gutter) / 2;
    double bottom = top;
    double left = margin + boxPadding;
    for (const Kind kind : {Kind::Advice, Kind::Signs}) {
        const app::SummarySection *found = m_content.find(kind);
        if (!found)
            continue;
        const double y = top + boxPadding / 2;
        if (painter)
            m_text.draw(*painter, {left, y}, PrintStyle::Strong, found->title, width, 1);
        const double end = lines(painter, *found, {left, y + m_text.rowHeight(PrintStyle::Strong) + 1}, width);
        bottom = std::max(bottom, end + boxPadding / 2);
        left += width + gutter;
    }
    return bottom;
}

double SummaryPainter::safety(QPainter *painter, double top) const
{
    const app::SummarySection *found = m_content.find(Kind::Safety);
    if (!found)
        return top;
    const double width = m_paper.width() - 2 * margin;
    const double titleWidth = m_text.width(PrintStyle::Strong, found->title) + 12;
    const QPointF inner(margin + boxPadding, top + 5);
    const double bottom = lines(nullptr, *found, inner, width - 2 * boxPadding - titleWidth) + 5;
    if (painter) {
        painter->setPen(QPen(inkColor(Ink::Rule), 0.8));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(margin, top, width, bottom - top), 4, 4);
        m_text.draw(*painter, inner, PrintStyle::Strong, found->title, titleWidth, 1);
        (void)lines(painter, *found, inner + QPointF(titleWidth, 0), width - 2 * boxPadding - titleWidth);
    }
    return bottom + m_room.gap;
}

std::vector<SummaryPainter::Block> SummaryPainter::blocks() const
{
    std::vector<Block> all;
    if (m_content.showsFigure)
        all.push_back({Block::Kind::Figure, m_content.find(Kind::Places)});
    if (m_content.showsScale)
        all.push_back({Block::Kind::Scale, nullptr});
    for (const app::SummarySection &section : m_content.sections) {
        if (isInColumns(section.kind) && section.kind != Kind::Places)
            all.push_back({Block::Kind::Section, &section});
    }
    return all;
}

/// Figure and scale at the left; each part after them goes where there is more room, so that both columns end alike.
double SummaryPainter::columns(QPainter *painter, double top) const
{
    std::array<double, 2> bottoms{top, top};
    for (const Block &next : blocks()) {
        const bool left = next.kind != Block::Kind::Section || bottoms[0] < bottoms[1];
        const double x = margin + (left ? 0 : columnWidth() + gutter);
        double &bottom = bottoms[left ? 0 : 1];
        bottom = block(painter, next, {x, bottom}) + m_room.gap;
    }
    return std::max(bottoms[0], bottoms[1]);
}

double SummaryPainter::block(QPainter *painter, const Block &block, QPointF topLeft) const
{
    const double width = columnWidth();
    if (block.kind == Block::Kind::Scale)
        return scale(painter, topLeft);
    if (block.kind == Block::Kind::Section)
        return section(painter, *block.section, topLeft, width);
    double top = heading(painter, tr("Where it hurts"), topLeft, width);
    const double height = figureHeight();
    if (painter)
        m_figure.paint(*painter, QRectF(topLeft.x(), top, width, height), m_text);
    top += height + 3;
    return block.section ? lines(painter, *block.section, {topLeft.x(), top}, width) : top;
}

double SummaryPainter::section(QPainter *painter, const app::SummarySection &section, QPointF topLeft,
                               double width) const
{
    const double top = heading(painter, section.title, topLeft, width);
    return lines(painter, section, {topLeft.x(), top}, width);
}

} // namespace unknot::desktop
