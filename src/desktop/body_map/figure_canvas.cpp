// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/figure_canvas.h"

#include "desktop/body_map/body_patterns.h"
#include "desktop/body_map/figure_words.h"

#include <QImage>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace unknot::desktop {

namespace {

// In design pixels.
constexpr double usualWidth = 300;
constexpr double leastWidth = 160;
constexpr double gapWidth = 12;
constexpr double tallest = 340;
constexpr double fadeWidth = 8;
// Design pixels a body unit: enlarged no further, so that a head does not fill the page.
constexpr double largestScale = 2.0;
constexpr double soleScale = 1.0; // beside a standing figure

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

FigureCanvas::FigureCanvas(const Theme &theme, FigurePlan plan, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_plan(std::move(plan))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &FigureCanvas::follow);
    follow();
}

int FigureCanvas::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(placed(width).captionTop + captionHeight()));
}

QSize FigureCanvas::sizeHint() const
{
    const int width = m_theme.px(usualWidth);
    return {width, heightForWidth(width)};
}

QSize FigureCanvas::minimumSizeHint() const
{
    const int width = m_theme.px(leastWidth);
    return {width, heightForWidth(width)};
}

double FigureCanvas::captionHeight() const
{
    return fontMetrics().height() + m_theme.px(4);
}

FigureCanvas::Placed FigureCanvas::placed(int width) const
{
    const bool standing =
        std::ranges::any_of(m_plan.panels, [](const FigurePanel &panel) { return panel.view != BodyView::Sole; });
    const auto isBeside = [&](const FigurePanel &panel) { return standing && panel.view == BodyView::Sole; };
    const double gap = m_theme.px(gapWidth);
    double units = 0;
    double tall = 1;
    double room = width - gap * static_cast<double>(std::max<qsizetype>(m_plan.panels.size() - 1, 0));
    for (const FigurePanel &panel : m_plan.panels) {
        if (isBeside(panel)) {
            room -= panel.frame.width() * soleScale * m_theme.unit();
        } else {
            units += panel.frame.width();
            tall = std::max(tall, panel.frame.height());
        }
    }
    const double scale = std::max(
        0.1, std::min({room / std::max(units, 1.0), tallest * m_theme.unit() / tall, largestScale * m_theme.unit()}));
    Placed result{.pictures = {}, .captionTop = 0};
    double left = 0;
    for (const FigurePanel &panel : m_plan.panels) {
        const QSizeF size = panel.frame.size() * (isBeside(panel) ? soleScale * m_theme.unit() : scale);
        result.pictures.append(QRectF(QPointF(left, 0), size));
        result.captionTop = std::max(result.captionTop, size.height());
        left += size.width() + gap;
    }
    const double shift = (width - (left - gap)) / 2;
    for (QRectF &picture : result.pictures)
        picture.translate(shift, result.captionTop - picture.height());
    return result;
}

void FigureCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Placed place = placed(width());
    for (qsizetype i = 0; i < m_plan.panels.size(); ++i) {
        const FigurePanel &panel = m_plan.panels.at(i);
        const QRectF &picture = place.pictures.at(i);
        paintPicture(painter, panel, picture);
        const QRectF caption(picture.left() - m_theme.px(gapWidth) / 2.0, place.captionTop,
                             picture.width() + m_theme.px(gapWidth), captionHeight());
        painter.setPen(m_theme.color(Token::Muted));
        painter.drawText(caption, Qt::AlignHCenter | Qt::AlignBottom, viewCaption(panel.view));
    }
}

void FigureCanvas::paintPicture(QPainter &painter, const FigurePanel &panel, const QRectF &picture) const
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
    BodyPainter(m_theme, bodyPaths(panel.view)).paint(on, toPixels, m_plan.states);
    if (panel.knot)
        paintKnotMark(on, m_theme, toPixels.map(*panel.knot), scale);
    on.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    for (const Fade &fade : fades(panel, picture.size(), m_theme.px(fadeWidth))) {
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

void FigureCanvas::follow()
{
    setFont(m_theme.font(TextRole::Small));
    updateGeometry();
    update();
}

} // namespace unknot::desktop
