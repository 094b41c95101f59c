// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/summary_content.h"
#include "desktop/body_map/body_place.h"

#include <QList>
#include <QPainterPath>
#include <QRectF>
#include <QTransform>

class QPainter;

namespace unknot::desktop {

class PrintText;

/// The body from the front and from behind for paper, the marked places hatched and numbered as in the list below it.
/// A place that only a sole shows brings the soles. Lengths are in points.
class SummaryFigure final
{
public:
    explicit SummaryFigure(const QList<app::SummaryPlace> &places);

    [[nodiscard]] double heightFor(double width) const;
    void paint(QPainter &painter, const QRectF &area, const PrintText &text) const;
    /// More places than this are hatched, but not numbered: the numbers would hide the body.
    static constexpr qsizetype mostNumbers = 12;

private:
    struct Marked
    {
        int number = 0;
        QPainterPath path;
        QPointF centre;
        bool sideSaid = true;
    };

    [[nodiscard]] QTransform toPoints(const QRectF &area, BodyView view) const;
    [[nodiscard]] QList<Marked> marked(BodyView view, const QTransform &transform) const;
    void paintView(QPainter &painter, BodyView view, const QTransform &transform, const QList<Marked> &places) const;
    void paintCaption(QPainter &painter, BodyView view, const QRectF &area, const PrintText &text) const;

    QList<app::SummaryPlace> m_places;
    QList<BodyView> m_views;
    QRectF m_bounds; ///< of all views, in body units
};

} // namespace unknot::desktop
