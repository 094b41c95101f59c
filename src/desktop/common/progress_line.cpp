// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/common/progress_line.h"

#include "desktop/theme/painting.h"

#include <QStyle>

#include <algorithm>

namespace unknot::desktop {

ProgressLine::ProgressLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.px(4));
}

void ProgressLine::setProgress(double progress)
{
    m_progress = std::clamp(progress, 0.0, 1.0);
    setAccessibleName(tr("%1 percent read").arg(qRound(m_progress * 100)));
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double radius = height() / 2.0;
    drawBox(painter, rect(), radius, m_theme.color(Token::Line), {});
    QRectF done(rect());
    done.setWidth(done.width() * m_progress);
    drawBox(painter, QStyle::visualRect(layoutDirection(), rect(), done.toRect()), radius, m_theme.color(Token::Accent), {});
}

} // namespace unknot::desktop
