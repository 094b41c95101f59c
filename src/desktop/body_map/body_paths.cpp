// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_paths.h"

#include "desktop/body_map/body_assembly.h"
#include "desktop/body_map/body_file.h"

#include <QFile>
#include <QHash>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

QString viewName(BodyView view)
{
    switch (view) {
    case BodyView::Front:
        return u"front"_s;
    case BodyView::Back:
        return u"back"_s;
    case BodyView::Sole:
        break;
    }
    return u"sole"_s;
}

double distance(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double part = length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0.0;
    const QPointF rest = point - from - part * along;
    return std::hypot(rest.x(), rest.y());
}

double distanceToEdge(QPointF point, const QPainterPath &path)
{
    const QPolygonF edge = path.toFillPolygon();
    double best = HUGE_VAL;
    for (qsizetype i = 1; i < edge.size(); ++i)
        best = std::min(best, distance(point, edge.at(i - 1), edge.at(i)));
    return best;
}

BodyPaths load(BodyView view)
{
    QFile file(u":/body/"_s + viewName(view) + u".body"_s);
    Result<BodyPaths> paths = file.open(QIODevice::ReadOnly) ? readBodyFile(file.readAll()).and_then(assembleBody)
                                                             : failure(ErrorCode::FileMissing, file.fileName());
    // The files are part of the program and a test reads them all: without them there is no picture, only its words.
    Q_ASSERT_X(paths.has_value(), "bodyPaths", qUtf8Printable(paths ? QString() : paths.error().subject));
    return paths.value_or(BodyPaths());
}

} // namespace

BodyPaths::BodyPaths(BodyShapes shapes)
    : m_shapes(std::move(shapes)), m_bounds(m_shapes.silhouette.boundingRect() | m_shapes.behind.boundingRect())
{
}

std::optional<int> BodyPaths::indexOf(const BodyPlace &place) const
{
    const auto found = std::ranges::find(m_shapes.elements, place, &BodyElement::place);
    if (found == m_shapes.elements.end())
        return std::nullopt;
    return static_cast<int>(found - m_shapes.elements.begin());
}

const BodyElement *BodyPaths::find(const RegionId &region, checklist::Side side) const
{
    for (const BodyElement &element : m_shapes.elements) {
        if (element.place.region == region &&
            (element.place.side == side || element.place.side == checklist::Side::None))
            return &element;
    }
    return nullptr;
}

QPainterPath BodyPaths::outlineOf(const QList<int> &elements) const
{
    QHash<int, int> users;
    for (const int element : elements) {
        for (const int edge : m_shapes.elements[static_cast<size_t>(element)].edges)
            ++users[edge];
    }
    QPainterPath outline;
    for (const int element : elements) {
        for (const int edge : m_shapes.elements[static_cast<size_t>(element)].edges) {
            if (users.value(edge) == 1)
                outline.addPath(m_shapes.edges[static_cast<size_t>(edge)]);
        }
    }
    return outline;
}

std::optional<int> BodyPaths::at(QPointF point) const
{
    for (size_t i = 0; i < m_shapes.elements.size(); ++i) {
        const BodyElement &element = m_shapes.elements[i];
        if (element.bounds.contains(point) && element.path.contains(point))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

std::optional<BodyHit> BodyPaths::nearest(QPointF point, double reach) const
{
    if (const std::optional<int> hit = at(point))
        return BodyHit{.element = *hit, .away = 0};
    std::optional<BodyHit> best;
    for (size_t i = 0; i < m_shapes.elements.size(); ++i) {
        const BodyElement &element = m_shapes.elements[i];
        if (!element.bounds.adjusted(-reach, -reach, reach, reach).contains(point))
            continue;
        const double away = distanceToEdge(point, element.path);
        if (away <= reach && (!best || away < best->away))
            best = {.element = static_cast<int>(i), .away = away};
    }
    return best;
}

const BodyPaths &bodyPaths(BodyView view)
{
    // Constant data of the program, like a table in the source, but too large to be built at start.
    switch (view) {
    case BodyView::Front: {
        static const BodyPaths front = load(BodyView::Front);
        return front;
    }
    case BodyView::Back: {
        static const BodyPaths back = load(BodyView::Back);
        return back;
    }
    case BodyView::Sole:
        break;
    }
    static const BodyPaths sole = load(BodyView::Sole);
    return sole;
}

QString elementId(BodyView view, const BodyPlace &place)
{
    const QString id = viewName(view) + u'-' + place.region.toString();
    switch (place.side) {
    case checklist::Side::Left:
        return id + "-left"_L1;
    case checklist::Side::Right:
        return id + "-right"_L1;
    case checklist::Side::None:
    case checklist::Side::Both:
        break;
    }
    return id;
}

} // namespace unknot::desktop
