// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summary/intensity_slider.h"

#include "app/summary/summary_options.h"
#include "desktop/theme/painting.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unknot::desktop {

namespace {
constexpr int handle = 20; ///< in design pixels, like the rest
constexpr int track = 4;
constexpr int middle = 16;
}

IntensitySlider::IntensitySlider(const Theme &theme, QWidget *parent) : QSlider(Qt::Horizontal, parent), m_theme(theme)
{
    setRange(0, app::highestIntensity);
    setPageStep(1);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IntensitySlider::setAnswered(bool answered)
{
    m_answered = answered;
    update();
}

QSize IntensitySlider::sizeHint() const
{
    const int height = m_theme.px(2 * middle) + QFontMetrics(m_theme.font(TextRole::Small)).height();
    return {m_theme.px(220), height};
}

QSize IntensitySlider::minimumSizeHint() const
{
    return {m_theme.px(160), sizeHint().height()};
}

double IntensitySlider::xOf(int value) const
{
    const double edge = m_theme.px(handle) / 2.0 + 2;
    const double share = static_cast<double>(value) / maximum();
    return edge + (layoutDirection() == Qt::RightToLeft ? 1 - share : share) * (width() - 2 * edge);
}

int IntensitySlider::valueAt(double x) const
{
    int nearest = 0;
    for (int value = 0; value <= maximum(); ++value) {
        if (std::abs(xOf(value) - x) < std::abs(xOf(nearest) - x))
            nearest = value;
    }
    return nearest;
}

void IntensitySlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = m_theme.px(middle);
    const double half = m_theme.px(track) / 2.0;
    const QRectF line(QPointF(xOf(0), y - half), QPointF(xOf(maximum()), y + half));
    drawBox(painter, line.normalized(), half, m_theme.color(Token::ControlLine), {});
    painter.setFont(m_theme.font(TextRole::Small));
    for (int number = 0; number <= maximum(); ++number) {
        const bool chosen = m_answered && number == value();
        painter.setPen(m_theme.color(chosen ? Token::Text : Token::Muted));
        const QRectF place(xOf(number) - m_theme.px(14), m_theme.px(2 * middle) - 2, 2 * m_theme.px(14), height());
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, locale().toString(number));
    }
    if (m_answered) {
        const QRectF filled(QPointF(xOf(0), y - half), QPointF(xOf(value()), y + half));
        drawBox(painter, filled.normalized(), half, m_theme.color(Token::Accent), {});
        painter.setPen(QPen(m_theme.color(Token::Accent), 2));
        painter.setBrush(m_theme.color(Token::Surface));
        const double radius = m_theme.px(handle) / 2.0 - 1;
        painter.drawEllipse(QPointF(xOf(value()), y), radius, radius);
    }
    if (showsKeyboardFocus(*this))
        drawFocusRing(painter, m_theme, rect(), m_theme.px(6));
}

void IntensitySlider::pick(const QMouseEvent &event)
{
    const int value = valueAt(event.position().x());
    setValue(value);
    emit picked(value);
}

void IntensitySlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        pick(*event);
}

void IntensitySlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        pick(*event);
}

void IntensitySlider::mouseReleaseEvent(QMouseEvent *) {} // pressing and moving said everything

} // namespace unknot::desktop
