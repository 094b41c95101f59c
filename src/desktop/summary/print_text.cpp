// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summary/print_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

/// Parts of a point: fine enough that rounding to whole pixels, as fonts do, is not seen.
constexpr double fineness = 20.0;

struct Type
{
    double size; ///< in points
    double line; ///< as a share of the size
    QFont::Weight weight;
};

Type typeOf(PrintStyle style)
{
    switch (style) {
    case PrintStyle::Title:
        return {19.0, 1.2, QFont::Bold};
    case PrintStyle::Subtitle:
        return {9.0, 1.3, QFont::Normal};
    case PrintStyle::Name:
        return {10.5, 1.3, QFont::Bold};
    case PrintStyle::Urgent:
        return {12.0, 1.3, QFont::Bold};
    case PrintStyle::Heading:
        return {10.0, 1.25, QFont::Bold};
    case PrintStyle::Body:
        return {9.0, 1.3, QFont::Normal};
    case PrintStyle::Strong:
        return {9.0, 1.3, QFont::Bold};
    case PrintStyle::Small:
        return {7.5, 1.3, QFont::Normal};
    case PrintStyle::Badge:
        return {7.5, 1.0, QFont::Bold};
    }
    return {9.0, 1.3, QFont::Normal};
}

} // namespace

PrintText::PrintText(const QFont &font) : m_font(font.family())
{
    m_font.setHintingPreference(QFont::PreferNoHinting);
    m_font.setStyleStrategy(QFont::ForceOutline);
}

QFont PrintText::font(PrintStyle style) const
{
    QFont font = m_font;
    font.setPixelSize(static_cast<int>(std::lround(typeOf(style).size * fineness)));
    font.setWeight(typeOf(style).weight);
    return font;
}

double PrintText::rowHeight(PrintStyle style) const
{
    return typeOf(style).size * typeOf(style).line;
}

double PrintText::width(PrintStyle style, const QString &text) const
{
    return QFontMetricsF(font(style)).horizontalAdvance(text) / fineness;
}

/// Breaks the text into rows; those beyond the last allowed one stay without a place.
int PrintText::layOut(QTextLayout &layout, double width, int rows) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && count <= rows; line = layout.createLine(), ++count)
        line.setLineWidth(width * fineness);
    layout.endLayout();
    return count;
}

double PrintText::height(PrintStyle style, const QString &text, double width, int rows) const
{
    const QString key = u"%1 %2 %3 %4"_s.arg(static_cast<int>(style)).arg(width).arg(rows).arg(text);
    if (const auto known = m_heights.constFind(key); known != m_heights.constEnd())
        return *known;
    QTextLayout layout(text, font(style));
    const double height = std::clamp(layOut(layout, width, rows), 1, rows) * rowHeight(style);
    m_heights.insert(key, height);
    return height;
}

void PrintText::draw(QPainter &painter, QPointF topLeft, PrintStyle style, const QString &text, double width, int rows,
                     Ink ink) const
{
    const QFont face = font(style);
    const QFontMetricsF metrics(face);
    QTextLayout layout(text, face);
    const int count = layOut(layout, width, rows);
    painter.save();
    painter.setPen(inkColor(ink));
    painter.translate(topLeft);
    painter.scale(1 / fineness, 1 / fineness);
    const double row = rowHeight(style) * fineness;
    const double rise = (row - metrics.ascent() - metrics.descent()) / 2;
    for (int i = 0; i < std::min(count, rows); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (i + 1 == rows && count > rows) {
            QTextLayout last(metrics.elidedText(text.sliced(line.textStart()), Qt::ElideRight, width * fineness), face);
            (void)layOut(last, width, 1);
            last.lineAt(0).draw(&painter, QPointF(0, i * row + rise));
        } else {
            line.draw(&painter, QPointF(0, i * row + rise - line.position().y()));
        }
    }
    painter.restore();
}

void PrintText::drawCentred(QPainter &painter, QPointF centre, PrintStyle style, const QString &text, Ink ink) const
{
    const double room = width(style, text) + 1;
    draw(painter, centre - QPointF((room - 1) / 2, rowHeight(style) / 2), style, text, room, 1, ink);
}

} // namespace unknot::desktop
