// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/figure_picture.h"

#include "desktop/body_map/body_patterns.h"

#include <QImage>
#include <QLinearGradient>
#include <QPainter>

namespace unknot::desktop {

namespace {

constexpr double fadeWidth = 8; // in design pixels

/// A side of a picture where the body goes on: there it fades instead of ending in a hard cut.
struct Fade
{
    QRectF strip;
    QPointF from; ///< nothing is left here
    QPointF to;   ///< everything is left here
};

QList<Fade> fades(const FigurePanel &panel, const QSizeF &size, double width)
{
    const QRectF &frame = panel.frame;
    const QPainterPath &body = bodyPaths(panel.view).shapes().silhouette;
    const double w = size.width();
    const double h = size.height();
    constexpr double beyond = 2; // the layer is a little larger than the picture
    const QRectF layer = QRectF(QPointF(0, 0), size).adjusted(-beyond, -beyond, beyond, beyond);
    QList<Fade> result;
    if (body.intersects(QRectF(frame.left() - 1, frame.top(), 1, frame.height())))
        result.append({layer & QRectF(-beyond, -beyond, width + beyond, layer.height()), {0, 0}, {width, 0}});
    if (body.intersects(QRectF(frame.right(), frame.top(), 1, frame.height())))
        result.append({layer & QRectF(w - width, -beyond, width + beyond, layer.height()), {w, 0}, {w - width, 0}});
    if (body.intersects(QRectF(frame.left(), frame.top() - 1, frame.width(), 1)))
        result.append({layer & QRectF(-beyond, -beyond, layer.width(), width + beyond), {0, 0}, {0, width}});
    if (body.intersects(QRectF(frame.left(), frame.bottom(), frame.width(), 1)))
        result.append({layer & QRectF(-beyond, h - width, layer.width(), width + beyond), {0, h}, {0, h - width}});
    return result;
}

} // namespace

void paintFigurePicture(QPainter &painter, const Theme &theme, const FigurePanel &panel, const RegionStates &states,
                        const QRectF &picture)
{
    // On a layer of its own, because the fading takes away what was painted.
    const double ratio = deviceRatio(painter);
    QImage layer((picture.size() * ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    layer.setDevicePixelRatio(ratio);
    layer.fill(Qt::transparent);
    const double scale = picture.width() / panel.frame.width();
    const QTransform toPixels = QTransform::fromScale(scale, scale).translate(-panel.frame.left(), -panel.frame.top());
    QPainter on(&layer);
    on.setRenderHint(QPainter::Antialiasing);
    BodyPainter(theme, bodyPaths(panel.view)).paint(on, toPixels, states);
    if (panel.knot)
        paintKnotMark(on, theme, toPixels.map(*panel.knot), scale);
    on.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    for (const Fade &fade : fades(panel, picture.size(), theme.px(fadeWidth))) {
        QLinearGradient gradient(fade.from, fade.to);
        gradient.setColorAt(0, Qt::transparent);
        gradient.setColorAt(1, Qt::black);
        on.fillRect(fade.strip, gradient);
    }
    on.end();
    // Between two pixels of the device the layer would be smoothed.
    const QTransform device = painter.deviceTransform();
    painter.drawImage(device.inverted().map(QPointF(device.map(picture.topLeft()).toPoint())), layer);
}

} // namespace unknot::desktop
