// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/common/card.h"

#include "desktop/theme/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace unknot::desktop {

namespace {

struct CardColors
{
    QColor fill;
    QColor edge;
    Qt::PenStyle line = Qt::SolidLine;
};

CardColors colorsOf(const Theme &theme, Card::Look look)
{
    switch (look) {
    case Card::Look::Plain: return {};
    case Card::Look::Surface: return {theme.color(Token::Surface), theme.color(Token::Line)};
    case Card::Look::Dashed: return {QColor(), theme.color(Token::ControlLine), Qt::DashLine};
    case Card::Look::Soft: return {theme.color(Token::AccentSoft), QColor()};
    case Card::Look::Note: return {theme.color(Token::NoteFill), theme.color(Token::NoteEdge)};
    case Card::Look::Caution: return {theme.color(Token::CautionFill), theme.color(Token::CautionEdge)};
    case Card::Look::Danger: return {theme.color(Token::DangerFill), theme.color(Token::DangerEdge)};
    case Card::Look::DangerSolid: return {theme.color(Token::DangerSolid), QColor()};
    }
    return {};
}

} // namespace

Card::Card(const Theme &theme, Look look, QWidget *parent) : QWidget(parent), m_theme(theme), m_look(look)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setClickable(const QString &accessibleName)
{
    m_clickable = true;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(accessibleName);
}

void Card::setLook(Look look)
{
    m_look = look;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CardColors colors = colorsOf(m_theme, m_look);
    if (m_clickable && underMouse() && m_look == Look::Surface)
        colors.edge = m_theme.color(Token::ControlLine);
    if (m_clickable && underMouse() && m_look == Look::Plain)
        colors.fill = m_theme.color(Token::Sunken);
    const double radius = m_theme.px(12);
    drawBox(painter, rect(), radius, colors.fill, colors.edge, colors.line);
    if (showsKeyboardFocus(*this))
        drawFocusRing(painter, m_theme, rect(), radius);
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit activated();
    else
        QWidget::mouseReleaseEvent(event);
}

void Card::keyPressEvent(QKeyEvent *event)
{
    const bool press = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_clickable && press)
        emit activated();
    else
        QWidget::keyPressEvent(event);
}

void Card::enterEvent(QEnterEvent *)
{
    update();
}

void Card::leaveEvent(QEvent *)
{
    update();
}

void Card::focusInEvent(QFocusEvent *)
{
    update();
}

void Card::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace unknot::desktop
