// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/icon_line.h"

#include "desktop/common/icon_label.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>

namespace unknot::desktop {

IconLine::IconLine(const Theme &theme, const QString &icon, Token iconToken, Token textToken, QWidget *parent) : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(8));
    line->addWidget(new IconLabel(theme, icon, iconToken, 16, this), 0, Qt::AlignTop);
    m_words = (new TextLabel(theme, TextRole::Secondary, textToken, {}, this))->wrapping();
    m_words->setTextFormat(Qt::RichText);
    line->addWidget(m_words, 1);
    hide();
}

void IconLine::setWords(const QString &richText)
{
    if (richText == m_text)
        return;
    m_text = richText;
    m_words->setText(richText);
    setVisible(!richText.isEmpty());
}

} // namespace unknot::desktop
