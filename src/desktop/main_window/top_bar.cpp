// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/main_window/top_bar.h"

#include "desktop/common/button.h"
#include "desktop/search/search_field.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

TopBar::TopBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_back = new Button(theme, ButtonKind::Icon, tr("Back"), u"back"_s, this);
    m_back->setObjectName("backButton");
    m_forward = new Button(theme, ButtonKind::Icon, tr("Forward"), u"forward"_s, this);
    m_forward->setObjectName("forwardButton");
    m_search = new SearchField(theme, this);
    m_search->setMaximumWidth(theme.px(520));
    m_smaller = new Button(theme, ButtonKind::Icon, tr("Smaller text"), u"text-smaller"_s, this);
    m_larger = new Button(theme, ButtonKind::Icon, tr("Larger text"), u"text-size"_s, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addStretch(1);
    layout->addWidget(m_search, 8);
    layout->addStretch(1);
    layout->addWidget(m_smaller);
    layout->addWidget(m_larger);
    connect(m_back, &Button::clicked, this, &TopBar::backWanted);
    connect(m_forward, &Button::clicked, this, &TopBar::forwardWanted);
    connect(m_smaller, &Button::clicked, this, &TopBar::smallerWanted);
    connect(m_larger, &Button::clicked, this, &TopBar::largerWanted);
    connect(&theme, &Theme::changed, this, [this] {
        m_search->setMaximumWidth(m_theme.px(520));
        update();
    });
    setHistory(false, false);
}

void TopBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(Token::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a very narrow window (or with very large text) the keys Ctrl + and Ctrl − stay; the buttons make room.
    const bool roomy = width() >= m_theme.px(560);
    m_smaller->setVisible(roomy);
    m_larger->setVisible(roomy);
}

} // namespace unknot::desktop
