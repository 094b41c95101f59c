// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/pattern_swatch.h"

#include "desktop/body_map/body_patterns.h"

#include <QPainter>
#include <QPainterPath>

namespace unknot::desktop {

PatternSwatch::PatternSwatch(const Theme &theme, RegionMark mark, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize PatternSwatch::sizeHint() const
{
    return {m_theme.px(32), m_theme.px(24)};
}

void PatternSwatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath box;
    box.addRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), m_theme.px(4), m_theme.px(4));
    painter.fillPath(box, m_theme.color(Token::MapFill));
    if (m_mark == RegionMark::MuscleLies) {
        paintMuscleOutline(painter, m_theme, box);
        paintKnotMark(painter, m_theme, box.boundingRect().center());
        return;
    }
    const PainPattern pattern = m_mark == RegionMark::Often ? PainPattern::Stripes : PainPattern::Dots;
    const QColor edge = m_theme.color(Token::MapChosenEdge);
    painter.fillPath(box, patternTint(pattern, m_theme.color(Token::MapChosen)));
    painter.fillPath(box, patternBrush(pattern, edge, deviceRatio(painter)));
    painter.strokePath(box, patternPen(pattern, edge));
}

} // namespace unknot::desktop
