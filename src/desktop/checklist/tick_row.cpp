// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/tick_row.h"

#include "desktop/theme/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {
constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int textLeft = 44; // design pixels: margin, box, gap

/// The next (or previous) row that can be ticked, past the controls that belong to a row.
void focusNeighbour(TickRow &row, bool backward)
{
    QWidget *const start = &row;
    for (QWidget *next = start;;) {
        next = backward ? next->previousInFocusChain() : next->nextInFocusChain();
        if (next == start)
            return;
        if (qobject_cast<TickRow *>(next) && next->isVisible() && next->isEnabled()) {
            next->setFocus(backward ? Qt::BacktabFocusReason : Qt::TabFocusReason);
            return;
        }
    }
}
}

TickRow::TickRow(const Theme &theme, Look look, const QString &label, const QString &help, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_look(look), m_help(help)
{
    setText(label);
    setAccessibleName(label);
    setAccessibleDescription(help);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &TickRow::follow);
    follow();
}

int TickRow::textWidth(int width) const
{
    return std::max(m_theme.px(80), width - m_theme.px(textLeft + 12) - m_atEnd);
}

void TickRow::reserve(int atEnd, int below)
{
    if (atEnd == m_atEnd && below == m_below)
        return;
    m_atEnd = atEnd;
    m_below = below;
    m_measuredWidth = -1;
    updateGeometry();
}

int TickRow::textStart() const
{
    return m_theme.px(textLeft);
}

int TickRow::heightForWidth(int width) const
{
    if (width == m_measuredWidth)
        return m_measuredHeight;
    const QRect room(0, 0, textWidth(width), 10000);
    int height = QFontMetrics(m_theme.font(TextRole::Body)).boundingRect(room, wrapFlags, text()).height();
    if (!m_help.isEmpty())
        height += QFontMetrics(m_theme.font(TextRole::Secondary)).boundingRect(room, wrapFlags, m_help).height();
    m_measuredWidth = width;
    m_measuredHeight = std::max(m_theme.px(36), height + m_theme.px(16)) + m_below;
    return m_measuredHeight;
}

QSize TickRow::sizeHint() const
{
    return {m_theme.px(420), heightForWidth(width() > 0 ? width() : m_theme.px(420))};
}

QSize TickRow::minimumSizeHint() const
{
    return {m_theme.px(160), m_theme.px(36)};
}

void TickRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double radius = m_theme.px(8);
    const bool warning = m_look == Look::WarningSign;
    if (isChecked())
        drawBox(painter, rect(), radius, m_theme.color(warning ? Token::DangerFill : Token::AccentSoft), {});
    else if (underMouse())
        drawBox(painter, rect(), radius, m_theme.color(Token::Sunken), {});

    const QFont labelFont = m_theme.font(TextRole::Body);
    const int lineHeight = QFontMetrics(labelFont).height();
    const int size = m_theme.px(20);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(m_theme.px(12), m_theme.px(8) + (lineHeight - size) / 2, size, size));
    const Token on = warning ? Token::DangerSolid : Token::Accent;
    drawBox(painter, box, m_theme.px(5), m_theme.color(isChecked() ? on : Token::Surface), m_theme.color(isChecked() ? on : Token::ControlLine));
    if (isChecked()) {
        const int tick = m_theme.px(16);
        painter.drawPixmap(box.center() - QPoint(tick / 2 - 1, tick / 2 - 1),
                           m_theme.pixmap(u"check"_s, warning ? Token::OnDanger : Token::OnAccent, tick, devicePixelRatioF()));
    }

    QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(m_theme.px(textLeft), m_theme.px(8), textWidth(width()), height()));
    QRect used;
    painter.setFont(labelFont);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(place, wrapFlags, text(), &used);
    if (!m_help.isEmpty()) {
        place.setTop(used.bottom() + 1);
        painter.setFont(m_theme.font(TextRole::Secondary));
        painter.setPen(m_theme.color(Token::Muted));
        painter.drawText(place, wrapFlags, m_help);
    }
    if (showsKeyboardFocus(*this))
        drawFocusRing(painter, m_theme, rect(), radius);
}

void TickRow::keyPressEvent(QKeyEvent *event)
{
    // Down and Up go to the next row, as in a list; Right and Left to what belongs to a row; Enter ticks as Space does.
    if (event->key() == Qt::Key_Down)
        focusNeighbour(*this, false);
    else if (event->key() == Qt::Key_Up)
        focusNeighbour(*this, true);
    else if (event->key() == Qt::Key_Right)
        focusNextChild();
    else if (event->key() == Qt::Key_Left)
        focusPreviousChild();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TickRow::follow()
{
    m_measuredWidth = -1;
    updateGeometry();
    update();
}

} // namespace unknot::desktop
