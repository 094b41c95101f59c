// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reader/figure_card.h"

#include "desktop/body_map/muscle_figure.h"
#include "desktop/common/text_label.h"
#include "desktop/reader/technique_figure.h"

#include <QBoxLayout>

namespace unknot::desktop {

FigureCard::FigureCard(const Theme &theme, RegionName regionName, QWidget *parent)
    : Card(theme, Look::Surface, parent), m_theme(theme), m_regionName(std::move(regionName))
{
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14));
    m_layout->setSpacing(theme.px(20));
    m_caption = (new TextLabel(theme, TextRole::Body, Token::Text, {}, this))->wrapping();
    m_caption->setObjectName("figureCaption");
    connect(&theme, &Theme::changed, this, &FigureCard::place);
    hide();
}

void FigureCard::showArticle(const pack::Article &article)
{
    delete m_picture;
    m_picture = nullptr;
    m_caption->clear();
    if (article.muscle) {
        m_picture = new MuscleFigure(m_theme, *article.muscle, m_regionName, this);
    } else if (article.technique) {
        if (auto drawing = techniqueDrawing(article.target.article())) {
            m_caption->setText(drawing->caption.toHtmlEscaped());
            m_picture = new TechniqueFigure(m_theme, std::move(*drawing), this);
        }
    }
    setVisible(m_picture != nullptr);
    if (!m_picture)
        return;
    m_picture->setMaximumWidth(m_theme.px(400)); // a wide column would make the figure higher than the window
    m_layout->insertWidget(0, m_picture);
    m_picture->show();
    m_caption->setVisible(!m_caption->text().isEmpty());
    if (!m_caption->text().isEmpty())
        m_layout->addWidget(m_caption, 1);
    place();
}

void FigureCard::place()
{
    // Beside the picture the caption needs some width; otherwise it stands below.
    m_layout->setDirection(width() >= m_theme.px(520) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FigureCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    place();
}

} // namespace unknot::desktop
