// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/common/page_frame.h"

#include "desktop/common/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace unknot::desktop {

PageFrame::PageFrame(const Theme &theme, const QString &title, const QString &sentence, QWidget *parent)
    : QScrollArea(parent), m_theme(theme)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    m_content = new QWidget(page);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(8));
    auto *heading = (new TextLabel(theme, TextRole::PageTitle, Token::Text, title, m_content))->wrapping();
    heading->setObjectName("pageTitle");
    m_column->addWidget(heading);
    if (!sentence.isEmpty())
        m_column->addWidget((new TextLabel(theme, TextRole::Reading, Token::Muted, sentence, m_content))->wrapping());
    m_column->addSpacing(theme.px(12));
    row->addWidget(m_content);
    setWidget(page);
    connect(&theme, &Theme::changed, this, &PageFrame::place);
}

void PageFrame::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void PageFrame::addSpacing(int designPixels)
{
    m_column->addSpacing(m_theme.px(designPixels));
}

void PageFrame::addStretch()
{
    m_column->addStretch(1);
}

void PageFrame::place()
{
    const int margin = m_theme.px(width() < m_theme.px(760) ? 24 : 44);
    const int room = width() - 2 * margin - m_theme.px(14);
    m_content->setFixedWidth(std::clamp(room, 120, m_theme.px(1000)));
    widget()->layout()->setContentsMargins(margin, m_theme.px(36), margin, m_theme.px(28));
    widget()->layout()->setAlignment(m_content, Qt::AlignHCenter);
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    place();
    QScrollArea::resizeEvent(event);
}

SidePane::SidePane(const Theme &theme, Qt::Edge lineEdge, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_lineEdge(lineEdge)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SidePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Sunken));
    painter.setPen(m_theme.color(Token::Line));
    const int x = m_lineEdge == Qt::RightEdge ? width() - 1 : 0;
    painter.drawLine(x, 0, x, height());
}

} // namespace unknot::desktop
