// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_patterns.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot::desktop {

namespace {

// In logical pixels, as the design has them.
constexpr double stripeDistance = 5.0;
constexpr double stripeWidth = 1.7;
constexpr double dotDistance = 4.2;
constexpr double dotWidth = 2.0;
constexpr double knotWidth = 15.0;
constexpr double leastKnotShare = 0.8;

/// A texture of `size` device pixels each way that repeats without a seam.
template <typename Paint>
QBrush texture(int size, double ratio, const QColor &color, Paint paint)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, color);
    painter.end();
    QBrush brush(image);
    brush.setTransform(QTransform::fromScale(1 / ratio, 1 / ratio));
    return brush;
}

QBrush stripes(const QColor &color, double ratio)
{
    const int size = std::max(2, static_cast<int>(std::lround(stripeDistance * std::numbers::sqrt2 * ratio)));
    return texture(size, ratio, color, [&](QPainter &painter, const QColor &ink) {
        painter.setPen(QPen(ink, stripeWidth * ratio, Qt::SolidLine, Qt::FlatCap));
        for (const double shift : {-1.0, 0.0, 1.0}) // the neighbours' lines reach into the corners
            painter.drawLine(QPointF((shift - 1) * size, 2 * size), QPointF((shift + 2) * size, -size));
    });
}

QBrush dots(const QColor &color, double ratio)
{
    // Two dots a tile, so that the rows are set off against each other.
    const int size = std::max(2, static_cast<int>(std::lround(dotDistance * std::numbers::sqrt2 * ratio)));
    return texture(size, ratio, color, [&](QPainter &painter, const QColor &ink) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        const double radius = dotWidth * ratio / 2;
        painter.drawEllipse(QPointF(size, size) * 0.25, radius, radius);
        painter.drawEllipse(QPointF(size, size) * 0.75, radius, radius);
    });
}

} // namespace

QBrush patternBrush(PainPattern pattern, const QColor &color, double ratio)
{
    return pattern == PainPattern::Stripes ? stripes(color, ratio) : dots(color, ratio);
}

QColor patternTint(PainPattern pattern, const QColor &chosen)
{
    QColor tint = chosen;
    tint.setAlphaF(pattern == PainPattern::Stripes ? 0.40F : 0.14F);
    return tint;
}

QPen patternPen(PainPattern pattern, const QColor &edge)
{
    constexpr double width = 0.9;
    QPen pen(edge, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (pattern == PainPattern::Dots)
        pen.setDashPattern({3 / width, 2 / width});
    return pen;
}

double deviceRatio(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    return std::hypot(transform.m11(), transform.m12());
}

void paintKnotMark(QPainter &painter, const Theme &theme, QPointF centre, double scale)
{
    const double radius = std::clamp(scale, leastKnotShare, 1.0) * knotWidth / 2 - 0.75; // half the line lies outside
    const double arm = radius * 0.44;
    painter.setBrush(theme.color(Token::Surface));
    painter.setPen(QPen(theme.color(Token::Text), 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(centre, radius, radius);
    painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
    painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

void paintMuscleOutline(QPainter &painter, const Theme &theme, const QPainterPath &path)
{
    QColor halo = theme.color(Token::Text);
    halo.setAlphaF(0.14F);
    painter.strokePath(path, QPen(halo, 4.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(path, QPen(theme.color(Token::Text), 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace unknot::desktop
