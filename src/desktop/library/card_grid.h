// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"
#include "pack/article.h"

#include <QWidget>

class QGridLayout;

namespace unknot::desktop {

class Card;

/// The categories as cards: what each is about and how many articles it has.
class CategoryGrid final : public QWidget
{
    Q_OBJECT

public:
    CategoryGrid(const Theme &theme, const QList<pack::Category> &categories, QWidget *parent = nullptr);

signals:
    void categoryChosen(const QString &category);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Card *makeCard(const pack::Category &category);
    void arrange();

    const Theme &m_theme;
    QGridLayout *m_layout = nullptr;
    QList<Card *> m_cards;
    int m_columns = 0;
};

} // namespace unknot::desktop
