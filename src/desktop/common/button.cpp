// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/common/button.h"

#include "desktop/theme/painting.h"

#include <QPainter>
#include <QStyle>

namespace unknot::desktop {

Button::Button(const Theme &theme, ButtonKind kind, const QString &text, const QString &icon, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_kind(kind), m_iconName(icon)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (kind == ButtonKind::Icon) {
        setToolTip(text);
        setAccessibleName(text);
    }
    follow();
    connect(&theme, &Theme::changed, this, &Button::follow);
}

void Button::setCheckedIconName(const QString &icon)
{
    m_checkedIconName = icon;
    update();
}

void Button::setOnDanger(bool on)
{
    m_onDanger = on;
    update();
}

QSize Button::sizeHint() const
{
    const int height = m_theme.px(36);
    if (m_kind == ButtonKind::Icon)
        return {height, height};
    const int padding = m_theme.px(m_kind == ButtonKind::Quiet ? 4 : 14);
    const int iconWidth = m_iconName.isEmpty() ? 0 : m_theme.px(16 + 8);
    const int textWidth = QFontMetrics(font()).horizontalAdvance(text().remove(u'&'));
    return {2 * padding + iconWidth + textWidth + 2, std::max(height, QFontMetrics(font()).height() + m_theme.px(12))};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

Button::Colors Button::colors() const
{
    const auto color = [this](Token token) { return m_theme.color(token); };
    if (m_onDanger) {
        return m_kind == ButtonKind::Primary
            ? Colors{color(Token::OnDanger), {}, Token::DangerSolid}
            : Colors{underMouse() ? color(Token::DangerSolid).lighter(115) : QColor(), color(Token::OnDanger), Token::OnDanger};
    }
    if (!isEnabled() && m_kind == ButtonKind::Icon)
        return {QColor(), QColor(), Token::Line};
    if (!isEnabled())
        return {m_kind == ButtonKind::Primary ? color(Token::Sunken) : QColor(), m_kind == ButtonKind::Secondary ? color(Token::Line) : QColor(), Token::Muted};
    const bool active = underMouse() || isDown();
    switch (m_kind) {
    case ButtonKind::Primary:
        return {active ? color(Token::OnAccentSoft) : color(Token::Accent), {}, Token::OnAccent};
    case ButtonKind::Secondary:
        return {color(active ? Token::Sunken : Token::Surface), color(Token::ControlLine), Token::Text};
    case ButtonKind::Quiet:
        return {active ? color(Token::Sunken) : QColor(), {}, Token::Link};
    case ButtonKind::Icon:
        if (isChecked())
            return {color(Token::AccentSoft), {}, Token::OnAccentSoft};
        return {active ? color(Token::Line) : QColor(), {}, Token::Muted};
    }
    return {};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors look = colors();
    const double radius = m_theme.px(8);
    drawBox(painter, rect(), radius, look.fill, look.edge);

    const QString iconName = isChecked() && !m_checkedIconName.isEmpty() ? m_checkedIconName : m_iconName;
    const QString label = m_kind == ButtonKind::Icon ? QString() : text();
    const int iconSize = iconName.isEmpty() ? 0 : m_theme.px(m_kind == ButtonKind::Icon ? 20 : 16);
    const int gap = iconSize > 0 && !label.isEmpty() ? m_theme.px(8) : 0;
    const int textWidth = fontMetrics().horizontalAdvance(QString(label).remove(u'&'));
    QRect content(0, 0, iconSize + gap + textWidth, height());
    content.moveCenter(rect().center());
    content.setLeft(std::max(content.left(), m_theme.px(2)));
    if (iconSize > 0) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(),
                                               QRect(content.left(), (height() - iconSize) / 2, iconSize, iconSize));
        painter.drawPixmap(place.topLeft(), m_theme.pixmap(iconName, look.text, iconSize, devicePixelRatioF()));
    }
    if (!label.isEmpty()) {
        painter.setPen(m_theme.color(look.text));
        painter.setFont(font());
        const QRect place = QStyle::visualRect(layoutDirection(), rect(),
                                               QRect(content.left() + iconSize + gap, 0, textWidth + 2, height()));
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, label);
    }
    if (showsKeyboardFocus(*this))
        drawFocusRing(painter, m_theme, rect(), radius);
}

void Button::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void Button::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void Button::follow()
{
    QFont font = m_theme.font(TextRole::Body);
    font.setWeight(QFont::Medium);
    setFont(font);
    updateGeometry();
    update();
}

} // namespace unknot::desktop
