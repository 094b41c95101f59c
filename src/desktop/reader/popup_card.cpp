// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reader/popup_card.h"

#include "desktop/common/text_label.h"
#include "desktop/theme/painting.h"

#include <QScreen>
#include <QVBoxLayout>

namespace unknot::desktop {

PopupCard::PopupCard(const Theme &theme, const QString &html, QWidget *parent) : QFrame(parent, Qt::Popup), m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("popupCard");
    auto *label = new TextLabel(theme, TextRole::Secondary, Token::Text, html, this);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setFixedWidth(theme.px(380));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->addWidget(label);
    connect(label, &QLabel::linkActivated, this, [this](const QString &href) {
        emit linkActivated(href);
        close();
    });
}

void PopupCard::popup(const QPoint &globalPosition)
{
    adjustSize();
    QPoint place = globalPosition + QPoint(-width() / 2, m_theme.px(16));
    if (const QScreen *screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        if (place.y() + height() > room.bottom())
            place.setY(globalPosition.y() - height() - m_theme.px(16));
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(place);
    show();
    setFocus();
}

void PopupCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 0, m_theme.color(Token::Raised), m_theme.color(Token::ControlLine));
}

} // namespace unknot::desktop
