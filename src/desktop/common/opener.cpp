// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/common/opener.h"

#include "desktop/theme/painting.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {
constexpr int margin = 8; // design pixels, as the next three
constexpr int gap = 4;
constexpr int iconEdge = 16;
constexpr int radius = 6;
} // namespace

Opener::Opener(const Theme &theme, const QString &text, const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(text);
    setAccessibleName(accessibleName);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize Opener::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Secondary));
    return {metrics.horizontalAdvance(text()) + m_theme.px(2 * margin + gap + iconEdge),
            std::max(m_theme.px(28), metrics.height() + m_theme.px(8))};
}

void Opener::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        drawBox(painter, rect(), m_theme.px(radius), m_theme.color(Token::Sunken), {});
    const int icon = m_theme.px(iconEdge);
    const QRect words = rect().adjusted(m_theme.px(margin), 0, -m_theme.px(margin + gap) - icon, 0);
    painter.setFont(m_theme.font(TextRole::Secondary));
    painter.setPen(m_theme.color(Token::Link));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeft, text());
    const QRect arrow(width() - m_theme.px(margin) - icon, (height() - icon) / 2, icon, icon);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), arrow).topLeft(),
                       m_theme.pixmap(isChecked() ? u"up"_s : u"down"_s, Token::Link, icon, devicePixelRatioF()));
    if (showsKeyboardFocus(*this))
        drawFocusRing(painter, m_theme, rect(), m_theme.px(radius));
}

} // namespace unknot::desktop
