// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/common/card.h"
#include "desktop/body_map/figure_words.h"
#include "pack/article.h"

class QBoxLayout;

namespace unknot::desktop {

class TextLabel;

/// The picture of an article, if there is one: a drawing with its caption for a technique, the body for a muscle.
class FigureCard final : public Card
{
    Q_OBJECT

public:
    FigureCard(const Theme &theme, RegionName regionName, QWidget *parent = nullptr);

    /// Hidden for an article without a picture.
    void showArticle(const pack::Article &article);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    RegionName m_regionName;
    QBoxLayout *m_layout = nullptr;
    QWidget *m_picture = nullptr;
    TextLabel *m_caption = nullptr;
};

} // namespace unknot::desktop
