// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_painter.h"

#include "desktop/body_map/body_patterns.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace unknot::desktop {

namespace {

// Line weights in logical pixels; a figure smaller than one pixel a unit has finer ones.
constexpr double outlineWeight = 1.4;
constexpr double borderWeight = 0.8;
constexpr double middleWeight = 0.6;
constexpr double formWeight = 1.0;
constexpr double hoverWeight = 1.4;
constexpr double chosenWeight = 1.5;
constexpr double focusWeight = 2.2;
constexpr double finestShare = 0.7;
constexpr double tickWidth = 11.0;

QPen roundPen(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

double lineShare(const QTransform &toPixels)
{
    return std::clamp(std::sqrt(std::abs(toPixels.determinant())), finestShare, 1.0);
}

} // namespace

void BodyPainter::paint(QPainter &painter, const QTransform &toPixels, const RegionStates &states) const
{
    std::vector<Marked> marked;
    for (int i = 0; const BodyElement &element : m_paths.elements()) {
        if (const RegionMarks marks = states.value(element.place))
            marked.push_back({i, toPixels.map(element.path), toPixels.map(element.centre), marks});
        ++i;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBehind(painter, toPixels);
    // Fills first and without a line, over one silhouette: neighbours then show no hairline between them.
    painter.fillPath(toPixels.map(m_paths.shapes().silhouette), m_theme.color(Token::MapFill));
    for (const Marked &element : marked)
        paintFill(painter, element);
    paintLines(painter, toPixels);
    const auto paintEdges = [&](RegionMark mark) {
        for (const Marked &element : marked) {
            if (element.marks.testFlag(mark))
                paintEdge(painter, element.path, mark);
        }
    };
    paintEdges(RegionMark::Sometimes);
    paintEdges(RegionMark::Often);
    paintMuscle(painter, toPixels, marked);
    paintEdges(RegionMark::Hover);
    paintEdges(RegionMark::Chosen);
    paintEdges(RegionMark::Focus);
    for (const Marked &element : marked) {
        if (element.marks.testFlag(RegionMark::Chosen))
            paintTick(painter, element.centre);
    }
    painter.restore();
}

void BodyPainter::paintBehind(QPainter &painter, const QTransform &toPixels) const
{
    painter.setBrush(m_theme.color(Token::MapFill));
    painter.setPen(roundPen(m_theme.color(Token::MapOutline), outlineWeight * lineShare(toPixels)));
    painter.drawPath(toPixels.map(m_paths.shapes().behind));
}

void BodyPainter::paintFill(QPainter &painter, const Marked &element) const
{
    if (element.marks.testFlag(RegionMark::Chosen))
        painter.fillPath(element.path, m_theme.color(Token::MapChosen));
    else if (element.marks.testFlag(RegionMark::Hover))
        painter.fillPath(element.path, m_theme.color(Token::MapHover));
    for (const auto &[mark, pattern] :
         {std::pair(RegionMark::Often, PainPattern::Stripes), std::pair(RegionMark::Sometimes, PainPattern::Dots)}) {
        if (!element.marks.testFlag(mark))
            continue;
        painter.fillPath(element.path, patternTint(pattern, m_theme.color(Token::MapChosen)));
        painter.fillPath(element.path,
                         patternBrush(pattern, m_theme.color(Token::MapChosenEdge), deviceRatio(painter)));
    }
}

void BodyPainter::paintLines(QPainter &painter, const QTransform &toPixels) const
{
    const BodyShapes &shapes = m_paths.shapes();
    const double share = lineShare(toPixels);
    const auto stroke = [&](const QPainterPath &path, Token token, double weight) {
        painter.strokePath(toPixels.map(path), roundPen(m_theme.color(token), weight * share));
    };
    stroke(shapes.borders, Token::MapLine, borderWeight);
    stroke(shapes.middle, Token::MapLine, middleWeight);
    stroke(shapes.forms, Token::MapOutline, formWeight);
    stroke(shapes.outline, Token::MapOutline, outlineWeight);
}

void BodyPainter::paintMuscle(QPainter &painter, const QTransform &toPixels, const std::vector<Marked> &marked) const
{
    QList<int> elements;
    for (const Marked &element : marked) {
        if (element.marks.testFlag(RegionMark::MuscleLies))
            elements.append(element.element);
    }
    if (!elements.isEmpty())
        paintMuscleOutline(painter, m_theme, toPixels.map(m_paths.outlineOf(elements)));
}

void BodyPainter::paintEdge(QPainter &painter, const QPainterPath &path, RegionMark mark) const
{
    const QColor edge = m_theme.color(Token::MapChosenEdge);
    switch (mark) {
    case RegionMark::Sometimes:
        painter.strokePath(path, patternPen(PainPattern::Dots, edge));
        break;
    case RegionMark::Often:
        painter.strokePath(path, patternPen(PainPattern::Stripes, edge));
        break;
    case RegionMark::Hover:
        painter.strokePath(path, roundPen(m_theme.color(Token::MapHoverEdge), hoverWeight));
        break;
    case RegionMark::Chosen:
        painter.strokePath(path, roundPen(edge, chosenWeight));
        break;
    case RegionMark::Focus:
        painter.strokePath(path, roundPen(m_theme.color(Token::Focus), focusWeight));
        break;
    case RegionMark::MuscleLies:
        break; // one outline for all of them
    }
}

void BodyPainter::paintTick(QPainter &painter, QPointF centre) const
{
    const double radius = tickWidth / 2 - 0.6; // half the line lies outside
    painter.setBrush(m_theme.color(Token::Surface));
    painter.setPen(roundPen(m_theme.color(Token::MapChosenEdge), 1.2));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(roundPen(m_theme.color(Token::MapChosenEdge), 1.7));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-2.3, 0.1), centre + QPointF(-0.7, 1.8), centre + QPointF(2.4, -1.7)}));
}

} // namespace unknot::desktop
