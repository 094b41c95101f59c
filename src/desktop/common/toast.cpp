// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/common/toast.h"

#include "desktop/common/button.h"
#include "desktop/common/text_label.h"
#include "desktop/theme/painting.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

#include <chrono>
#include <utility>

namespace unknot::desktop {

Toast::Toast(const Theme &theme, QWidget *window) : QWidget(window), m_theme(theme)
{
    using namespace std::chrono_literals;
    setObjectName("toast");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(20), theme.px(6), theme.px(10), theme.px(6));
    layout->setSpacing(theme.px(12));
    m_message = new TextLabel(theme, TextRole::Body, Token::Text, {}, this);
    m_message->setObjectName("toastMessage");
    m_undoButton = new Button(theme, ButtonKind::Quiet, tr("Undo"), {}, this);
    m_undoButton->setObjectName("toastUndo");
    layout->addWidget(m_message);
    layout->addWidget(m_undoButton);
    m_timer.setSingleShot(true);
    m_timer.setInterval(8s);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_undoButton->hasFocus())
            m_timer.start(); // never taken away from under the keyboard
        else
            hide();
    });
    connect(m_undoButton, &Button::clicked, this, &Toast::undo);
    window->installEventFilter(this);
    hide();
}

void Toast::showMessage(const QString &message, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_message->setText(message.toHtmlEscaped());
    m_undoButton->setVisible(static_cast<bool>(m_undo));
    adjustSize();
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool Toast::undo()
{
    const auto undo = std::exchange(m_undo, {});
    hide();
    if (!undo)
        return false;
    undo();
    return true;
}

void Toast::place()
{
    const QWidget *window = parentWidget();
    move((window->width() - width()) / 2, window->height() - height() - m_theme.px(24));
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), m_theme.px(10), m_theme.color(Token::Raised), m_theme.color(Token::ControlLine));
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_timer.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace unknot::desktop
