// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/suggestion_card.h"

#include "desktop/checklist/icon_line.h"
#include "desktop/common/button.h"
#include "desktop/common/opener.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

SuggestionCard::SuggestionCard(const Theme &theme, Explain explain, QWidget *parent)
    : Card(theme, Look::Surface, parent), m_theme(theme), m_explain(std::move(explain))
{
    setObjectName("suggestion");
    connect(this, &Card::activated, this, [this] { emit opened(m_content.target, m_content.because); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(10), theme.px(10), theme.px(8));
    layout->setSpacing(theme.px(4));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    auto *names = new QVBoxLayout;
    names->setSpacing(theme.px(2));
    m_caption = (new TextLabel(theme, TextRole::Small, Token::Muted, {}, this))->wrapping();
    m_title = (new TextLabel(theme, TextRole::BodyStrong, Token::Text, {}, this))->wrapping();
    names->addWidget(m_caption);
    names->addWidget(m_title);
    head->addLayout(names, 1);
    m_star = new Button(theme, ButtonKind::Icon, tr("Bookmark"), u"star"_s, this);
    m_star->setCheckable(true);
    m_star->setCheckedIconName(u"star-on"_s);
    connect(m_star, &Button::clicked, this, [this] { emit bookmarkToggled(m_content.target, m_content.title); });
    head->addWidget(m_star, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_because = new IconLine(theme, u"checklist"_s, Token::Accent, Token::Muted, this);
    m_against = new IconLine(theme, u"minus"_s, Token::Muted, Token::Muted, this);
    m_cautions = new IconLine(theme, u"warning"_s, Token::CautionText, Token::CautionText, this);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(theme.px(4));
    for (QWidget *line : {m_because, m_against, m_cautions})
        m_lines->addWidget(line);
    layout->addLayout(m_lines);
    m_opener = new Opener(theme, tr("What would change this?"), {}, this);
    m_opener->setObjectName("whatWouldChange");
    connect(m_opener, &Opener::clicked, this, &SuggestionCard::showChanges);
    auto *openerRow = new QHBoxLayout; // its words begin where those of the lines above do
    openerRow->addSpacing(theme.px(16));
    openerRow->addWidget(m_opener);
    openerRow->addStretch(1);
    layout->addLayout(openerRow);
}

void SuggestionCard::setContent(const Content &content)
{
    if (content == m_content) {
        showChanges(); // another answer may have become the one that matters
        return;
    }
    if (content.target != m_content.target)
        m_opener->setChecked(false);
    const bool moved = content.cautionsFirst != m_content.cautionsFirst;
    m_content = content;
    setClickable(content.title);
    m_opener->setAccessibleName(tr("What would change this? %1").arg(content.title));
    m_caption->setText(content.caption.toHtmlEscaped());
    m_caption->setVisible(!content.caption.isEmpty());
    m_title->setText(content.title.toHtmlEscaped());
    m_because->setWords(content.because);
    m_against->setWords(content.against);
    m_cautions->setWords(content.cautions);
    m_opener->setVisible(content.canChange);
    if (moved)
        placeCautions();
    showChanges();
}

void SuggestionCard::placeCautions()
{
    m_lines->removeWidget(m_cautions);
    m_lines->insertWidget(m_content.cautionsFirst ? 0 : 2, m_cautions);
}

void SuggestionCard::showChanges()
{
    const bool open = m_opener->isChecked() && m_content.canChange;
    if (!m_changes && !open)
        return;
    if (!m_changes) {
        m_changes = (new TextLabel(m_theme, TextRole::Secondary, Token::Text, {}, this))->wrapping();
        m_changes->setObjectName("changes");
        m_changes->setTextFormat(Qt::RichText);
        m_changes->setContentsMargins(m_theme.px(24), 0, 0, m_theme.px(6));
        layout()->addWidget(m_changes);
    }
    m_changes->setVisible(open);
    if (open)
        m_changes->setText(m_explain(m_content.target));
}

void SuggestionCard::setBookmarked(bool on)
{
    m_star->setChecked(on);
    m_star->setAccessibleName(on ? tr("Remove the bookmark") : tr("Bookmark"));
}

} // namespace unknot::desktop
