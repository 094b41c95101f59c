// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/withheld_card.h"

#include "desktop/common/icon_label.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

WithheldCard::WithheldCard(const Theme &theme, QWidget *parent) : Card(theme, Look::Dashed, parent)
{
    setObjectName("withheld");
    connect(this, &Card::activated, this, [this] { emit opened(m_content.target); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(4));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(new IconLabel(theme, u"forbidden"_s, Token::Muted, 16, this));
    m_title = (new TextLabel(theme, TextRole::Body, Token::Muted, {}, this))->wrapping();
    head->addWidget(m_title, 1);
    head->addWidget(new TextLabel(theme, TextRole::Secondary, Token::Muted, tr("avoid"), this));
    layout->addLayout(head);
    m_reason = (new TextLabel(theme, TextRole::Secondary, Token::Text, {}, this))->wrapping();
    m_reason->setTextFormat(Qt::RichText);
    layout->addWidget(m_reason);
    m_instead = (new TextLabel(theme, TextRole::Secondary, Token::Text, {}, this))->wrapping();
    m_instead->setObjectName("instead");
    m_instead->setTextFormat(Qt::RichText);
    m_instead->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_instead, &QLabel::linkActivated, this, [this](const QString &href) {
        if (const auto target = Target::parse(href))
            emit opened(*target);
    });
    layout->addWidget(m_instead);
}

void WithheldCard::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    setClickable(tr("Held back: %1").arg(content.title));
    setAccessibleDescription(content.reason);
    m_title->setText(u"<s>%1</s>"_s.arg(content.title.toHtmlEscaped()));
    m_reason->setText(content.reason);
    m_instead->setText(content.instead);
    m_instead->setVisible(!content.instead.isEmpty());
}

} // namespace unknot::desktop
