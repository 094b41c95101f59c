// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace unknot::desktop {

class PrintText;

/// Numbers in small circles for the places of a figure. A number stands on a place that is large enough; otherwise
/// beside it, with a line to it, where it hides no other.
class NumberMarks final
{
public:
    /// No circle leaves `area`.
    explicit NumberMarks(const QRectF &area) : m_area(area) {}

    void add(int number, QPointF point, const QRectF &place);
    void paint(QPainter &painter, const PrintText &text) const;

    static constexpr double radius = 5.0;

private:
    struct Mark
    {
        int number = 0;
        QPointF point; ///< what it points at
        bool fits = false;
    };

    [[nodiscard]] QPointF freePlace(const Mark &mark, const QList<QPointF> &taken) const;

    QRectF m_area;
    QList<Mark> m_marks;
};

} // namespace unknot::desktop
