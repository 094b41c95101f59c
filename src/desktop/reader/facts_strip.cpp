// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reader/facts_strip.h"

#include "desktop/theme/painting.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int textHeight(const QFont &font, const QString &text, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), wrapFlags, text).height();
}

} // namespace

FactsStrip::FactsStrip(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void FactsStrip::setFacts(const QList<Fact> &facts)
{
    m_facts = facts;
    QStringList spoken;
    for (const Fact &fact : facts)
        spoken += u"%1: %2 %3"_s.arg(fact.key, fact.value, fact.detail).simplified();
    setAccessibleName(spoken.join(u"; "_s));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

QSize FactsStrip::sizeHint() const
{
    return {m_theme.px(684), heightForWidth(m_theme.px(684))};
}

int FactsStrip::columnsFor(int width) const
{
    const int count = static_cast<int>(m_facts.size());
    const int fitting = std::max(1, width / m_theme.px(128));
    if (count <= fitting)
        return std::max(count, 1);
    const int rows = (count + fitting - 1) / fitting;
    return (count + rows - 1) / rows; // rows of about the same length
}

int FactsStrip::rowHeight(int firstFact, int columns, int cellWidth) const
{
    const int textWidth = cellWidth - m_theme.px(28);
    int tallest = 0;
    for (int index = firstFact; index < std::min(firstFact + columns, static_cast<int>(m_facts.size())); ++index) {
        const Fact &fact = m_facts.at(index);
        const int height = textHeight(m_theme.font(TextRole::Small), fact.key, textWidth)
            + textHeight(m_theme.font(TextRole::BodyStrong), fact.value, textWidth)
            + textHeight(m_theme.font(TextRole::Small), fact.detail, textWidth) + (fact.barMax > 0 ? m_theme.px(14) : 0);
        tallest = std::max(tallest, height);
    }
    return tallest + m_theme.px(26);
}

int FactsStrip::heightForWidth(int width) const
{
    if (m_facts.isEmpty())
        return 0;
    const int columns = columnsFor(width);
    int height = 0;
    for (int first = 0; first < m_facts.size(); first += columns)
        height += rowHeight(first, columns, width / columns);
    return height;
}

void FactsStrip::resizeEvent(QResizeEvent *)
{
    // A nested layout may have asked for the height of another width.
    setMinimumHeight(heightForWidth(width()));
}

void FactsStrip::paintEvent(QPaintEvent *)
{
    if (m_facts.isEmpty())
        return;
    QPainter painter(this);
    drawBox(painter, rect(), m_theme.px(12), m_theme.color(Token::Surface), m_theme.color(Token::Line));
    const int columns = columnsFor(width());
    const int cellWidth = width() / columns;
    int top = 0;
    for (int first = 0; first < m_facts.size(); first += columns) {
        const int height = rowHeight(first, columns, cellWidth);
        painter.setPen(m_theme.color(Token::Line));
        if (top > 0)
            painter.drawLine(0, top, width(), top);
        for (int column = 0; column < columns && first + column < m_facts.size(); ++column) {
            const QRect cell = QStyle::visualRect(layoutDirection(), rect(), QRect(column * cellWidth, top, cellWidth, height));
            painter.setPen(m_theme.color(Token::Line));
            if (column > 0)
                painter.drawLine(cell.topLeft(), cell.bottomLeft());
            paintFact(painter, m_facts.at(first + column), cell);
        }
        top += height;
    }
}

void FactsStrip::paintFact(QPainter &painter, const Fact &fact, const QRect &cell) const
{
    QRect place = cell.adjusted(m_theme.px(14), m_theme.px(12), -m_theme.px(14), 0);
    const auto write = [&](TextRole role, Token token, const QString &text) {
        const QFont font = m_theme.font(role);
        painter.setFont(font);
        painter.setPen(m_theme.color(token));
        painter.drawText(place, wrapFlags, text);
        place.setTop(place.top() + textHeight(font, text, place.width()));
    };
    write(TextRole::Small, Token::Muted, fact.key);
    write(TextRole::BodyStrong, Token::Text, fact.value);
    if (fact.barMax > 0) {
        constexpr int bars = 10;
        const double gap = m_theme.px(2);
        const double barWidth = std::min<double>(m_theme.px(8), (place.width() - gap * (bars - 1)) / bars);
        for (int bar = 1; bar <= bars; ++bar) {
            const bool on = bar >= fact.barMin && bar <= fact.barMax;
            drawBox(painter, QRectF(place.left() + (barWidth + gap) * (bar - 1), place.top() + m_theme.px(4), barWidth, m_theme.px(7)),
                    m_theme.px(2), m_theme.color(on ? Token::Accent : Token::Line), {});
        }
        place.setTop(place.top() + m_theme.px(14));
    }
    write(TextRole::Small, Token::Muted, fact.detail);
}

} // namespace unknot::desktop
