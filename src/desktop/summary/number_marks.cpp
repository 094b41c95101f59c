// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summary/number_marks.h"

#include "desktop/summary/print_text.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot::desktop {

namespace {

constexpr double leastPlace = 2.6 * NumberMarks::radius; ///< a smaller place would be hidden by its number
constexpr double distances[] = {13.0, 18.0, 24.0, 31.0, 40.0};
constexpr int directions = 16;

bool isFree(QPointF spot, const QList<QPointF> &taken, double distance)
{
    return std::all_of(taken.cbegin(), taken.cend(),
                       [&](QPointF other) { return QLineF(spot, other).length() >= distance; });
}

} // namespace

void NumberMarks::add(int number, QPointF point, const QRectF &place)
{
    m_marks.append({number, point, std::min(place.width(), place.height()) >= leastPlace});
}

/// On the place itself, or the nearest spot around it; if everything is taken, on the place all the same.
QPointF NumberMarks::freePlace(const Mark &mark, const QList<QPointF> &taken) const
{
    constexpr double apart = 2 * radius + 1;
    if (mark.fits && isFree(mark.point, taken, apart))
        return mark.point;
    QList<QPointF> small;
    for (const Mark &other : m_marks) {
        if (!other.fits)
            small += other.point;
    }
    const QRectF inside = m_area.adjusted(radius, radius, -radius, -radius);
    for (const double distance : distances) {
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const QPointF spot = mark.point + distance * QPointF(std::cos(angle), -std::sin(angle));
            if (inside.contains(spot) && isFree(spot, taken, apart) && isFree(spot, small, radius + 3))
                return spot;
        }
    }
    return mark.point;
}

void NumberMarks::paint(QPainter &painter, const PrintText &text) const
{
    QList<QPointF> spots;
    for (const Mark &mark : m_marks)
        spots += freePlace(mark, spots);
    painter.setPen(QPen(inkColor(Ink::Text), 0.6));
    for (qsizetype i = 0; i < spots.size(); ++i) {
        if (spots[i] == m_marks[i].point)
            continue;
        painter.drawLine(m_marks[i].point, spots[i]);
        painter.setBrush(inkColor(Ink::Text));
        painter.drawEllipse(m_marks[i].point, 0.9, 0.9);
    }
    for (qsizetype i = 0; i < spots.size(); ++i) {
        painter.setBrush(inkColor(Ink::Paper));
        painter.setPen(QPen(inkColor(Ink::Text), 0.8));
        painter.drawEllipse(spots[i], radius, radius);
        text.drawCentred(painter, spots[i], PrintStyle::Badge, QString::number(m_marks[i].number));
    }
}

} // namespace unknot::desktop
