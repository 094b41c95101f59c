// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/search/search_field.h"

#include "desktop/theme/painting.h"

#include <QAction>
#include <QKeyEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

SearchField::SearchField(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setObjectName("searchField");
    setPlaceholderText(tr("Search the handbook"));
    setAccessibleName(tr("Search the handbook"));
    setFrame(false);
    setMaxLength(300);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &SearchField::follow);
    follow();
}

QSize SearchField::sizeHint() const
{
    return {m_theme.px(520), std::max(m_theme.px(40), fontMetrics().height() + m_theme.px(16))};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        const double radius = m_theme.px(10);
        drawBox(painter, rect(), radius, m_theme.color(Token::Surface), m_theme.color(Token::ControlLine));
        if (hasFocus())
            drawFocusRing(painter, m_theme, rect(), radius);
        const int icon = m_theme.px(20);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(m_theme.px(14), (height() - icon) / 2, icon, icon));
        painter.drawPixmap(place.topLeft(), m_theme.pixmap(u"search"_s, Token::Muted, icon, devicePixelRatioF()));
        if (text().isEmpty() && !hasFocus()) {
            const QString key = tr("Ctrl K");
            painter.setFont(m_theme.font(TextRole::Small));
            const int width = painter.fontMetrics().horizontalAdvance(key) + m_theme.px(14);
            const int keyHeight = painter.fontMetrics().height() + m_theme.px(4);
            const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(this->width() - width - m_theme.px(12), (height() - keyHeight) / 2, width, keyHeight));
            drawBox(painter, box, m_theme.px(6), m_theme.color(Token::Sunken), m_theme.color(Token::Line));
            painter.setPen(m_theme.color(Token::Muted));
            painter.drawText(box, Qt::AlignCenter, key);
        }
    }
    QLineEdit::paintEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: emit moveWanted(1); return;
    case Qt::Key_Up: emit moveWanted(-1); return;
    case Qt::Key_PageDown: emit moveWanted(5); return;
    case Qt::Key_PageUp: emit moveWanted(-5); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit openWanted(); return;
    case Qt::Key_Escape: emit leaveWanted(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    emit focused();
}

void SearchField::follow()
{
    setFont(m_theme.font(TextRole::Body));
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    setPalette(palette);
    setTextMargins(m_theme.px(42), 0, m_theme.px(12), 0);
    updateGeometry();
}

} // namespace unknot::desktop
