// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summary/summary_preview.h"

#include "desktop/theme/painting.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unknot::desktop {

namespace {
constexpr int frame = 1;
constexpr double widest = 860.0; ///< in design pixels: about the size of the paper
}

SummaryPreview::SummaryPreview(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("summaryPreview");
    setAccessibleName(tr("The page as it will be printed"));
    setFocusPolicy(Qt::TabFocus); // a screen reader can come here and read it
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SummaryPreview::setPage(const app::SummaryContent &content, Paper paper)
{
    m_page.emplace(content, sizeOf(paper), QGuiApplication::font());
    setAccessibleDescription(app::summaryText(m_page->content()));
    updateGeometry();
    update(); // painted once, however often this was called before the next frame
}

QRectF SummaryPreview::sheet() const
{
    const double wide = std::min<double>(width(), m_theme.px(widest)) - 2 * frame;
    const double high = wide * m_page->paper().height() / m_page->paper().width();
    return {(width() - wide) / 2, frame, wide, high};
}

int SummaryPreview::heightForWidth(int width) const
{
    const QSizeF paper = m_page ? m_page->paper() : sizeOf(Paper::A4);
    const double wide = std::min(width, m_theme.px(widest)) - 2 * frame;
    return static_cast<int>(std::ceil(wide * paper.height() / paper.width())) + 2 * frame;
}

QSize SummaryPreview::sizeHint() const
{
    const int width = m_theme.px(600);
    return {width, heightForWidth(width)};
}

QSize SummaryPreview::minimumSizeHint() const
{
    return {m_theme.px(240), 0};
}

void SummaryPreview::paintEvent(QPaintEvent *)
{
    if (!m_page)
        return;
    QPainter painter(this);
    const QRectF page = sheet();
    painter.save();
    painter.setClipRect(page);
    painter.translate(page.topLeft());
    const double scale = page.width() / m_page->paper().width();
    painter.scale(scale, scale);
    m_page->paint(painter);
    painter.restore();
    drawBox(painter, page.adjusted(-frame, -frame, frame, frame), 0, {}, m_theme.color(Token::ControlLine));
    if (showsKeyboardFocus(*this))
        drawFocusRing(painter, m_theme, page, 0);
}

} // namespace unknot::desktop
