// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QHash>
#include <QList>
#include <QWidget>

#include <functional>

namespace unknot::desktop {

/// Cards below each other that are told apart by their targets. When the contents change, a card stays with its target
/// (and keeps the keyboard), one that is no longer needed takes another target, and only then is a new one made.
template <typename Card>
class CardList final
{
public:
    CardList(QBoxLayout *layout, std::function<Card *()> make) : m_layout(layout), m_make(std::move(make)) {}

    [[nodiscard]] const QList<Card *> &cards() const { return m_cards; }

    /// True if the cards stand in another order now, or others are shown.
    bool show(const QList<typename Card::Content> &contents)
    {
        const QList<Card *> before = m_cards;
        QHash<decltype(Card::Content::target), Card *> free;
        for (Card *card : before)
            free.insert(card->target(), card);
        QList<Card *> now(contents.size(), nullptr);
        for (qsizetype i = 0; i < contents.size(); ++i)
            now[i] = free.take(contents.at(i).target);
        QList<Card *> spare = free.values() + m_spare;
        for (qsizetype i = 0; i < contents.size(); ++i) {
            if (!now.at(i))
                now[i] = spare.isEmpty() ? m_make() : spare.takeFirst();
            now.at(i)->setContent(contents.at(i));
        }
        for (Card *card : std::as_const(spare))
            card->hide();
        m_spare = spare;
        m_cards = now;
        if (now == before)
            return false;
        place();
        return true;
    }

private:
    void place()
    {
        for (qsizetype i = 0; i < m_cards.size(); ++i) {
            Card *card = m_cards.at(i);
            if (m_layout->indexOf(card) != i) {
                m_layout->removeWidget(card);
                m_layout->insertWidget(static_cast<int>(i), card);
            }
            card->show();
        }
    }

    QBoxLayout *m_layout;
    std::function<Card *()> m_make;
    QList<Card *> m_cards;
    QList<Card *> m_spare;
};

} // namespace unknot::desktop
