// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_map_view.h"

#include "desktop/body_map/figure_words.h"
#include "desktop/theme/painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QPaintEvent>

#include <algorithm>

namespace unknot::desktop {

namespace {

constexpr double marginPixels = 8; // lines, ring and caption reach out of a panel

} // namespace

void BodyMapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    RegionStates states = m_pattern;
    for (const BodyPlace &place : m_chosen)
        states[place] |= RegionMark::Chosen;
    if (m_hovered)
        states[m_scene.element(*m_hovered).place] |= RegionMark::Hover;
    for (const ScenePanel &panel : m_scene.panels()) {
        const QRectF place = toPixels().mapRect(panel.place());
        const double around = marginPixels + captionHeight();
        if (place.adjusted(-around, -around, around, around).intersects(event->rect()))
            paintPanel(painter, panel, states);
    }
    if (const std::optional<int> item = namedItem())
        paintName(painter, *item);
}

void BodyMapView::paintPanel(QPainter &painter, const ScenePanel &panel, const RegionStates &states) const
{
    const QTransform pixels = QTransform(toPixels()).translate(panel.origin.x(), panel.origin.y());
    const QRectF place = pixels.mapRect(panel.frame);
    RegionStates here = states;
    if (showsRing() && m_scene.view(m_current) == panel.view)
        here[m_scene.element(m_current).place] |= RegionMark::Focus;
    painter.save();
    if (part() != BodyPart::Whole) {
        const double radius = m_theme.px(12);
        drawBox(painter, place, radius, m_theme.color(Token::Surface), m_theme.color(Token::Line));
        QPainterPath window;
        window.addRoundedRect(place.adjusted(1, 1, -1, -1), radius, radius);
        painter.setClipPath(window, Qt::IntersectClip);
    }
    BodyPainter(m_theme, bodyPaths(panel.view)).paint(painter, pixels, here);
    painter.restore();
    paintCaption(painter, panel, place);
}

double BodyMapView::captionHeight() const
{
    return QFontMetricsF(m_theme.font(TextRole::Small)).height() + m_theme.px(6);
}

void BodyMapView::paintCaption(QPainter &painter, const ScenePanel &panel, const QRectF &place) const
{
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_theme.color(Token::Muted));
    const QFontMetricsF metrics(painter.font());
    const QRectF line(place.left(), place.bottom(), place.width(), captionHeight());
    const bool rightIsLeft = rightOf(panel.view) < 0;
    const bool oneSide = panel.frame.left() >= 0 || panel.frame.right() <= 0;
    const bool isRight = (panel.frame.right() <= 0) == rightIsLeft;
    const QString caption =
        oneSide ? handCaption(isRight ? checklist::Side::Right : checklist::Side::Left, panel.view)
                : shortCaption(panel.view);
    const double room = metrics.horizontalAdvance(caption) + m_theme.px(16);
    painter.drawText(QRectF(line.center().x() - room / 2, line.top(), room, line.height()),
                     Qt::AlignHCenter | Qt::AlignBottom, caption);
    const double beside = (line.width() - room) / 2;
    const QStringList sides{tr("Right", "side of the body"), tr("Left", "side of the body")};
    if (oneSide || beside < std::max(metrics.horizontalAdvance(sides[0]), metrics.horizontalAdvance(sides[1])))
        return;
    // Close to the words in the middle: at the rim of the picture they would belong to nothing.
    const double width = std::min(beside, double(m_theme.px(64)));
    const QRectF first(line.center().x() - room / 2 - width, line.top(), width, line.height());
    painter.drawText(first, Qt::AlignHCenter | Qt::AlignBottom, sides[rightIsLeft ? 0 : 1]);
    painter.drawText(first.translated(width + room, 0), Qt::AlignHCenter | Qt::AlignBottom, sides[rightIsLeft ? 1 : 0]);
}

QRectF BodyMapView::nameBox(int item) const
{
    const QFontMetricsF metrics(m_theme.font(TextRole::SecondaryStrong));
    const QSizeF size(metrics.horizontalAdvance(itemName(item)) + m_theme.px(24), metrics.height() + m_theme.px(12));
    const QRectF place(itemRect(item));
    const double gap = m_theme.px(8);
    const double above = place.top() - gap - size.height();
    const QPointF corner(place.center().x() - size.width() / 2, above < 0 ? place.bottom() + gap : above);
    return {std::clamp(corner.x(), 0.0, std::max(width() - size.width(), 0.0)),
            std::clamp(corner.y(), 0.0, std::max(height() - size.height(), 0.0)), size.width(), size.height()};
}

void BodyMapView::paintName(QPainter &painter, int item) const
{
    const QRectF box = nameBox(item);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Text));
    painter.drawRoundedRect(box, m_theme.px(8), m_theme.px(8));
    painter.setPen(m_theme.color(Token::Surface));
    painter.setFont(m_theme.font(TextRole::SecondaryStrong));
    painter.drawText(box, Qt::AlignCenter, itemName(item));
}

} // namespace unknot::desktop
