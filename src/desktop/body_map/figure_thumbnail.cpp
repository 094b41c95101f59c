// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/figure_thumbnail.h"

#include "desktop/body_map/figure_picture.h"

#include <QPainter>

namespace unknot::desktop {

FigureThumbnail::FigureThumbnail(const Theme &theme, FigurePlan plan, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_plan(std::move(plan))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (FigurePanel &panel : m_plan.panels)
        panel.knot.reset(); // its mark would cover half of so small a figure
    connect(&theme, &Theme::changed, this, [this] {
        m_picture = {};
        updateGeometry();
        update();
    });
}

QSize FigureThumbnail::sizeHint() const
{
    return {m_theme.px(64), m_theme.px(72)};
}

void FigureThumbnail::paintFresh(double ratio)
{
    m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    const FigurePanel &panel = m_plan.panels.front();
    QRectF place({}, panel.frame.size().scaled(QSizeF(size()), Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    QPainter painter(&m_picture);
    paintFigurePicture(painter, m_theme, panel, m_plan.states, place);
}

void FigureThumbnail::paintEvent(QPaintEvent *)
{
    if (m_plan.panels.isEmpty())
        return;
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio || m_picture.deviceIndependentSize() != QSizeF(size()))
        paintFresh(ratio);
    QPainter(this).drawPixmap(0, 0, m_picture);
}

} // namespace unknot::desktop
