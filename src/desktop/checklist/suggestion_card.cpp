// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/suggestion_card.h"

#include "desktop/common/button.h"
#include "desktop/common/icon_label.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

QHBoxLayout *iconLine(const Theme &theme, const QString &icon, Token token, const QString &richText, QWidget *parent)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    line->addWidget(new IconLabel(theme, icon, token, 16, parent), 0, Qt::AlignTop);
    auto *label = (new TextLabel(theme, TextRole::Secondary, token == Token::Accent ? Token::Muted : token, richText, parent))->wrapping();
    label->setTextFormat(Qt::RichText);
    line->addWidget(label, 1);
    return line;
}

} // namespace

SuggestionCard::SuggestionCard(const Theme &theme, const Content &content, QWidget *parent)
    : Card(theme, Look::Surface, parent), m_target(content.target)
{
    setObjectName("suggestion");
    setClickable(content.title);
    connect(this, &Card::activated, this, [this, because = content.because] { emit opened(m_target, because); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(10), theme.px(10), theme.px(12));
    layout->setSpacing(theme.px(4));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget((new TextLabel(theme, TextRole::BodyStrong, Token::Text, content.title.toHtmlEscaped(), this))->wrapping(), 1);
    if (!content.fit.isEmpty())
        head->addWidget(new TextLabel(theme, TextRole::Secondary, Token::Muted, content.fit, this));
    m_star = new Button(theme, ButtonKind::Icon, tr("Bookmark"), u"star"_s, this);
    m_star->setCheckable(true);
    m_star->setCheckedIconName(u"star-on"_s);
    connect(m_star, &Button::clicked, this, [this, title = content.title] { emit bookmarkToggled(m_target, title); });
    head->addWidget(m_star, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addLayout(iconLine(theme, u"checklist"_s, Token::Accent, content.because, this));
    if (!content.against.isEmpty())
        layout->addLayout(iconLine(theme, u"info"_s, Token::Muted, content.against, this));
    for (const QString &caution : content.cautions)
        layout->addLayout(iconLine(theme, u"warning"_s, Token::CautionText, caution.toHtmlEscaped(), this));
    setBookmarked(content.bookmarked);
}

void SuggestionCard::setBookmarked(bool on)
{
    m_star->setChecked(on);
    m_star->setAccessibleName(on ? tr("Remove the bookmark") : tr("Bookmark"));
}

WithheldCard::WithheldCard(const Theme &theme, const Target &target, const QString &title, const QString &reason, QWidget *parent)
    : Card(theme, Look::Dashed, parent)
{
    setObjectName("withheld");
    setClickable(tr("Held back: %1").arg(title));
    setAccessibleDescription(reason);
    connect(this, &Card::activated, this, [this, target] { emit opened(target); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(4));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(new IconLabel(theme, u"forbidden"_s, Token::Muted, 16, this));
    head->addWidget((new TextLabel(theme, TextRole::Body, Token::Muted, u"<s>%1</s>"_s.arg(title.toHtmlEscaped()), this))->wrapping(), 1);
    head->addWidget(new TextLabel(theme, TextRole::Secondary, Token::Muted, tr("avoid"), this));
    layout->addLayout(head);
    auto *why = (new TextLabel(theme, TextRole::Secondary, Token::Text, reason, this))->wrapping();
    why->setTextFormat(Qt::RichText);
    layout->addWidget(why);
}

} // namespace unknot::desktop
