// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summary/summary_figure.h"

#include "desktop/body_map/body_map_scene.h"
#include "desktop/body_map/figure_words.h"
#include "desktop/summary/number_marks.h"
#include "desktop/summary/print_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unknot::desktop {

namespace {

using checklist::Side;

constexpr double captionHeight = 12.0;
constexpr double hatchDistance = 2.6;
constexpr double sparseDistance = 5.2; ///< where the side was not said: both sides, but less surely

bool isMeant(const app::SummaryPlace &place, const BodyPlace &drawn)
{
    if (place.region != drawn.region)
        return false;
    return drawn.side == Side::None || place.side == Side::None || place.side == Side::Both || place.side == drawn.side;
}

bool isShownIn(const app::SummaryPlace &place, BodyView view)
{
    return std::ranges::any_of(bodyPaths(view).elements(),
                               [&](const BodyElement &element) { return isMeant(place, element.place); });
}

void hatch(QPainter &painter, const QPainterPath &path, double distance)
{
    painter.save();
    painter.fillPath(path, inkColor(Ink::Tint));
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(QPen(inkColor(Ink::Text), 0.6));
    const QRectF box = path.boundingRect();
    // From below left to above right, on one grid for the whole page: neighbours hatch as one place.
    const double step = distance * 1.4142;
    const double first = std::floor((box.left() + box.top()) / step) * step;
    for (double sum = first; sum < box.right() + box.bottom(); sum += step)
        painter.drawLine(QPointF(sum - box.bottom(), box.bottom()), QPointF(sum - box.top(), box.top()));
    painter.restore();
}

} // namespace

SummaryFigure::SummaryFigure(const QList<app::SummaryPlace> &places)
    : m_places(places), m_views{BodyView::Front, BodyView::Back}
{
    const auto needsSoles = [](const app::SummaryPlace &place) {
        return !isShownIn(place, BodyView::Front) && !isShownIn(place, BodyView::Back) &&
               isShownIn(place, BodyView::Sole);
    };
    if (std::any_of(places.cbegin(), places.cend(), needsSoles))
        m_views += BodyView::Sole;
    const BodyMapScene scene;
    for (const BodyView view : std::as_const(m_views))
        m_bounds |= bodyPaths(view).bounds().translated(scene.origin(view));
}

double SummaryFigure::heightFor(double width) const
{
    return width * m_bounds.height() / m_bounds.width() + captionHeight;
}

QTransform SummaryFigure::toPoints(const QRectF &area, BodyView view) const
{
    const double scale = std::min(area.width() / m_bounds.width(), (area.height() - captionHeight) / m_bounds.height());
    const QPointF origin = BodyMapScene().origin(view) - m_bounds.topLeft();
    const double indent = (area.width() - scale * m_bounds.width()) / 2;
    return QTransform::fromTranslate(area.left() + indent + origin.x() * scale, area.top() + origin.y() * scale)
        .scale(scale, scale);
}

QList<SummaryFigure::Marked> SummaryFigure::marked(BodyView view, const QTransform &transform) const
{
    QList<Marked> found;
    for (const BodyElement &element : bodyPaths(view).elements()) {
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (!isMeant(m_places[i], element.place))
                continue;
            const bool sideSaid = m_places[i].side != Side::None || element.place.side == Side::None;
            found.append({static_cast<int>(i) + 1, transform.map(element.path), transform.map(element.centre), sideSaid});
        }
    }
    return found;
}

void SummaryFigure::paint(QPainter &painter, const QRectF &area, const PrintText &text) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    NumberMarks numbers(area);
    for (const BodyView view : m_views) {
        const QTransform transform = toPoints(area, view);
        const QList<Marked> places = marked(view, transform);
        paintView(painter, view, transform, places);
        paintCaption(painter, view, area, text);
        for (const Marked &place : places)
            numbers.add(place.number, place.centre, place.path.boundingRect());
    }
    if (m_places.size() <= mostNumbers)
        numbers.paint(painter, text);
    painter.restore();
}

void SummaryFigure::paintView(QPainter &painter, BodyView view, const QTransform &transform,
                              const QList<Marked> &places) const
{
    const BodyShapes &shapes = bodyPaths(view).shapes();
    const auto stroke = [&](const QPainterPath &path, Ink ink, double width) {
        painter.strokePath(transform.map(path),
                           QPen(inkColor(ink), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    stroke(shapes.behind, Ink::Text, 0.7);
    painter.fillPath(transform.map(shapes.silhouette), inkColor(Ink::Paper));
    for (const Marked &place : places)
        hatch(painter, place.path, place.sideSaid ? hatchDistance : sparseDistance);
    stroke(shapes.borders, Ink::Faint, 0.4);
    stroke(shapes.middle, Ink::Faint, 0.4);
    stroke(shapes.forms, Ink::Muted, 0.5);
    stroke(shapes.outline, Ink::Text, 0.8);
    for (const Marked &place : places) {
        QPen edge(inkColor(Ink::Text), 0.9, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (!place.sideSaid)
            edge.setDashPattern({2.5, 1.5});
        painter.strokePath(place.path, edge);
    }
}

void SummaryFigure::paintCaption(QPainter &painter, BodyView view, const QRectF &area, const PrintText &text) const
{
    const QRectF box = toPoints(area, view).mapRect(bodyPaths(view).bounds());
    const double middle = area.bottom() - captionHeight / 2;
    text.drawCentred(painter, QPointF(box.center().x(), middle), PrintStyle::Small, viewCaption(view), Ink::Muted);
    const QString right = QCoreApplication::translate("SummaryFigure", "R", "right, one letter beside the figure");
    const QString left = QCoreApplication::translate("SummaryFigure", "L", "left, one letter beside the figure");
    const double away = 0.42 * box.width();
    for (const double sign : {1.0, -1.0}) {
        const bool isRight = sign == rightOf(view);
        text.drawCentred(painter, QPointF(box.center().x() + sign * away, middle), PrintStyle::Badge,
                         isRight ? right : left, Ink::Muted);
    }
}

} // namespace unknot::desktop
