// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace unknot::desktop {

class Card;

/// Places to go as cards: what each is about, and how much there is.
class CardGrid final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id; ///< also the card's object name
        QString title;
        QString summary;
        QString icon;
        int count = -1; ///< not shown if negative
    };

    CardGrid(const Theme &theme, const QList<Entry> &entries, QWidget *parent = nullptr);

signals:
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Card *makeCard(const Entry &entry);
    void arrange();

    const Theme &m_theme;
    QGridLayout *m_layout = nullptr;
    QList<Card *> m_cards;
    int m_columns = 0;
};

} // namespace unknot::desktop
