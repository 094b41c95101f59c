// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/library/card_grid.h"

#include "desktop/common/card.h"
#include "desktop/common/icon_label.h"
#include "desktop/common/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

CardGrid::CardGrid(const Theme &theme, const QList<Entry> &entries, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(16));
    for (const Entry &entry : entries)
        m_cards.append(makeCard(entry));
    connect(&theme, &Theme::changed, this, &CardGrid::arrange);
    arrange();
}

Card *CardGrid::makeCard(const Entry &entry)
{
    auto *card = new Card(m_theme, Card::Look::Surface, this);
    card->setObjectName(entry.id);
    card->setClickable(entry.count < 0 ? entry.title : u"%1, %2"_s.arg(entry.title, QString::number(entry.count)));
    card->setAccessibleDescription(entry.summary);
    connect(card, &Card::activated, this, [this, id = entry.id] { emit chosen(id); });
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(m_theme.px(18), m_theme.px(16), m_theme.px(18), m_theme.px(16));
    layout->setSpacing(m_theme.px(6));
    auto *top = new QHBoxLayout;
    top->setSpacing(m_theme.px(10));
    top->addWidget(new IconLabel(m_theme, entry.icon, Token::Accent, 20, card));
    top->addWidget(new TextLabel(m_theme, TextRole::Subheading, Token::Text, entry.title, card), 1);
    if (entry.count >= 0)
        top->addWidget(new TextLabel(m_theme, TextRole::Secondary, Token::Muted, QString::number(entry.count), card));
    layout->addLayout(top);
    layout->addWidget((new TextLabel(m_theme, TextRole::Secondary, Token::Muted, entry.summary, card))->wrapping());
    layout->addStretch(1);
    return card;
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardGrid::arrange()
{
    const int columns = width() >= m_theme.px(860) ? 3 : width() >= m_theme.px(520) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (Card *card : std::as_const(m_cards))
        m_layout->removeWidget(card);
    for (int index = 0; index < m_cards.size(); ++index)
        m_layout->addWidget(m_cards.at(index), index / columns, index % columns);
    for (int column = 0; column < 3; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace unknot::desktop
