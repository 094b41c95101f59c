// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/figure_canvas.h"

#include "desktop/body_map/figure_picture.h"
#include "desktop/body_map/figure_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unknot::desktop {

namespace {

// In design pixels.
constexpr double usualWidth = 300;
constexpr double leastWidth = 160;
constexpr double gapWidth = 12;
constexpr double tallest = 340;
// Design pixels a body unit: enlarged no further, so that a head does not fill the page.
constexpr double largestScale = 2.0;
constexpr double soleScale = 1.0; // beside a standing figure

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
        paintFigurePicture(painter, m_theme, panel, m_plan.states, picture);
        const QRectF caption(picture.left() - m_theme.px(gapWidth) / 2.0, place.captionTop,
                             picture.width() + m_theme.px(gapWidth), captionHeight());
        painter.setPen(m_theme.color(Token::Muted));
        painter.drawText(caption, Qt::AlignHCenter | Qt::AlignBottom, viewCaption(panel.view));
    }
}

void FigureCanvas::follow()
{
    setFont(m_theme.font(TextRole::Small));
    updateGeometry();
    update();
}

} // namespace unknot::desktop
