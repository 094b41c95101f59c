// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/library/category_grid.h"

#include "desktop/common/card.h"
#include "desktop/common/icon_label.h"
#include "desktop/common/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

CategoryGrid::CategoryGrid(const Theme &theme, const QList<pack::Category> &categories, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(16));
    for (const pack::Category &category : categories)
        m_cards.append(makeCard(category));
    connect(&theme, &Theme::changed, this, &CategoryGrid::arrange);
    arrange();
}

Card *CategoryGrid::makeCard(const pack::Category &category)
{
    auto *card = new Card(m_theme, Card::Look::Surface, this);
    card->setObjectName(u"category-"_s + category.id.toString());
    card->setClickable(u"%1, %2"_s.arg(category.title, category.articleCount == 1 ? tr("1 article") : tr("%n articles", nullptr, category.articleCount)));
    card->setAccessibleDescription(category.summary);
    connect(card, &Card::activated, this, [this, id = category.id.toString()] { emit categoryChosen(id); });
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(m_theme.px(18), m_theme.px(16), m_theme.px(18), m_theme.px(16));
    layout->setSpacing(m_theme.px(6));
    auto *top = new QHBoxLayout;
    top->setSpacing(m_theme.px(10));
    top->addWidget(new IconLabel(m_theme, category.icon, Token::Accent, 20, card));
    top->addWidget(new TextLabel(m_theme, TextRole::Subheading, Token::Text, category.title, card), 1);
    top->addWidget(new TextLabel(m_theme, TextRole::Secondary, Token::Muted, QString::number(category.articleCount), card));
    layout->addLayout(top);
    layout->addWidget((new TextLabel(m_theme, TextRole::Secondary, Token::Muted, category.summary, card))->wrapping());
    layout->addStretch(1);
    return card;
}

void CategoryGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CategoryGrid::arrange()
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
