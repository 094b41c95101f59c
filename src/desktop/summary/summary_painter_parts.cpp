// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summary/summary_painter.h"

#include "desktop/summary/print_measures.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace unknot::desktop {

using namespace print;

using Kind = app::SummarySection::Kind;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SummaryPainter", text);
}

double indentOf(Kind kind, qsizetype count)
{
    if (kind == Kind::Questions)
        return checkBoxIndent;
    if (kind == Kind::Places)
        return count <= SummaryFigure::mostNumbers ? numberIndent : bulletIndent;
    return count > 1 ? bulletIndent : 0; // a single line needs no bullet
}

} // namespace

double SummaryPainter::heading(QPainter *painter, const QString &title, QPointF topLeft, double width) const
{
    const double height = m_text.rowHeight(PrintStyle::Heading);
    if (painter) {
        m_text.draw(*painter, topLeft, PrintStyle::Heading, title, width, 1);
        rule(*painter, topLeft + QPointF(0, height + 1.5), width, Ink::Text, 0.6);
    }
    return topLeft.y() + height + 5;
}

double SummaryPainter::lines(QPainter *painter, const app::SummarySection &section, QPointF topLeft, double width) const
{
    const qsizetype count = section.lines.size() + section.leftOut;
    const double indent = indentOf(section.kind, count);
    double top = topLeft.y();
    for (qsizetype i = 0; i < section.lines.size(); ++i) {
        const int rows = rowsOf(section.kind);
        if (painter) {
            bullet(*painter, section.kind, i, count, {topLeft.x(), top});
            m_text.draw(*painter, {topLeft.x() + indent, top}, PrintStyle::Body, section.lines[i], width - indent, rows);
        }
        top += m_text.height(PrintStyle::Body, section.lines[i], width - indent, rows) + lineGap;
        if (section.kind == Kind::Questions && m_room.answerLines) {
            top += writingLine - 2;
            if (painter)
                rule(*painter, {topLeft.x() + indent, top}, width - indent, Ink::Rule, 0.5);
            top += 5;
        }
    }
    if (section.leftOut > 0) {
        if (painter) {
            m_text.draw(*painter, {topLeft.x() + indent, top}, PrintStyle::Body, app::leftOutWords(section),
                        width - indent, 1, Ink::Muted);
        }
        top += m_text.rowHeight(PrintStyle::Body) + lineGap;
    }
    return top;
}

void SummaryPainter::bullet(QPainter &painter, Kind kind, qsizetype index, qsizetype count, QPointF topLeft) const
{
    const double middle = topLeft.y() + m_text.rowHeight(PrintStyle::Body) / 2;
    if (kind == Kind::Questions) {
        painter.setPen(QPen(inkColor(Ink::Text), 0.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(topLeft.x() + 0.5, middle - 4.2, 8.4, 8.4));
    } else if (kind == Kind::Places && count <= SummaryFigure::mostNumbers) {
        m_text.draw(painter, topLeft, PrintStyle::Strong, QString::number(index + 1), numberIndent, 1);
    } else if (indentOf(kind, count) > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(inkColor(Ink::Text));
        painter.drawEllipse(QPointF(topLeft.x() + 2, middle), 1.3, 1.3);
    }
}

void SummaryPainter::rule(QPainter &painter, QPointF left, double width, Ink ink, double weight) const
{
    painter.setPen(QPen(inkColor(ink), weight));
    painter.drawLine(left, left + QPointF(width, 0));
}

/// Eleven circles; the chosen one is filled. Without a number they are there to be marked by hand.
double SummaryPainter::scale(QPainter *painter, QPointF topLeft) const
{
    const double width = columnWidth();
    double top = heading(painter, tr("How strong the pain is now"), topLeft, width);
    constexpr double radius = 7.6;
    const double step = (width - 2 * radius - 1) / app::highestIntensity;
    const QString words = m_content.intensity
                              ? tr("%1 of 10, %2").arg(*m_content.intensity).arg(app::intensityWords(*m_content.intensity))
                              : tr("0 no pain, 10 the worst pain I can imagine. Mark the number.");
    const PrintStyle style = m_content.intensity ? PrintStyle::Strong : PrintStyle::Small;
    if (painter) {
        for (int number = 0; number <= app::highestIntensity; ++number) {
            const QPointF centre(topLeft.x() + radius + 0.5 + number * step, top + radius + 0.5);
            const bool chosen = m_content.intensity == number;
            painter->setPen(QPen(inkColor(chosen ? Ink::Text : Ink::Rule), 0.8));
            painter->setBrush(inkColor(chosen ? Ink::Text : Ink::Paper));
            painter->drawEllipse(centre, radius, radius);
            m_text.drawCentred(*painter, centre, PrintStyle::Badge, QString::number(number),
                               chosen ? Ink::Paper : Ink::Text);
        }
    }
    top += 2 * radius + 5;
    if (painter)
        m_text.draw(*painter, {topLeft.x(), top}, style, words, width, 1);
    return top + m_text.rowHeight(style) + lineGap;
}

double SummaryPainter::questions(QPainter *painter, double top) const
{
    const app::SummarySection *found = m_content.find(Kind::Questions);
    if (!found)
        return top;
    return section(painter, *found, {margin, top}, m_paper.width() - 2 * margin) + m_room.gap;
}

/// Lines to write on, down to the foot of the page.
void SummaryPainter::notes(QPainter &painter, double top) const
{
    const double width = m_paper.width() - 2 * margin;
    const double first = heading(&painter, tr("Notes"), {margin, top}, width) + writingLine - 4;
    for (double y = first; y < foot() - 4; y += writingLine)
        rule(painter, {margin, y}, width, Ink::Rule, 0.5);
}

void SummaryPainter::footer(QPainter &painter) const
{
    const double width = m_paper.width() - 2 * margin;
    const double top = m_paper.height() - margin - footerHeight + 8;
    rule(painter, {margin, top}, width, Ink::Rule, 0.6);
    const QString page = tr("Page 1 of 1");
    const double pageWidth = m_text.width(PrintStyle::Small, page) + 1;
    m_text.draw(painter, {margin, top + 4}, PrintStyle::Small, m_content.footer, width - pageWidth - gutter, 1,
                Ink::Muted);
    m_text.draw(painter, {margin + width - pageWidth, top + 4}, PrintStyle::Small, page, pageWidth, 1, Ink::Muted);
}

} // namespace unknot::desktop
