// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/common/side_button.h"

#include "desktop/theme/painting.h"

using namespace Qt::StringLiterals;

namespace unknot::desktop {

SideButton::SideButton(const Theme &theme, const QString &text, const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(text);
    setAccessibleName(accessibleName);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize SideButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Secondary));
    return {metrics.horizontalAdvance(text()) + m_theme.px(12 + 16 + 6 + 12), std::max(m_theme.px(28), metrics.height() + m_theme.px(8))};
}

void SideButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double radius = height() / 2.0;
    const bool on = isChecked();
    drawBox(painter, rect(), radius, m_theme.color(on ? Token::AccentSoft : Token::Surface), m_theme.color(on ? Token::Accent : Token::ControlLine));
    const int icon = m_theme.px(16);
    if (on)
        painter.drawPixmap(m_theme.px(10), (height() - icon) / 2, m_theme.pixmap(u"check"_s, Token::OnAccentSoft, icon, devicePixelRatioF()));
    painter.setFont(m_theme.font(TextRole::Secondary));
    painter.setPen(m_theme.color(on ? Token::OnAccentSoft : Token::Text));
    const QRect words = on ? rect().adjusted(m_theme.px(26), 0, 0, 0) : rect();
    painter.drawText(words, Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width() - m_theme.px(10)));
    if (showsKeyboardFocus(*this))
        drawFocusRing(painter, m_theme, rect(), radius);
}

} // namespace unknot::desktop
