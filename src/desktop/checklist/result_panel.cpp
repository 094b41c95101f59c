// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/result_panel.h"

#include "desktop/common/button.h"
#include "desktop/common/icon_label.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

ResultPanel::ResultPanel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("results");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(12));
    m_banner = new UrgencyBanner(theme, this);
    connect(m_banner, &UrgencyBanner::emergencyNumbersWanted, this, &ResultPanel::emergencyNumbersWanted);
    connect(m_banner, &UrgencyBanner::warningSignsWanted, this, &ResultPanel::warningSignsWanted);
    layout->addWidget(m_banner);
    layout->addStretch(1);
}

void ResultPanel::setContent(const Content &content)
{
    m_banner->setContent(content.banner);
    // The answer is small (five cards a group), so it is made afresh: nothing of an older answer can stay.
    delete m_body;
    m_body = new QWidget(this);
    m_bodyLayout = new QVBoxLayout(m_body);
    m_bodyLayout->setContentsMargins(0, 0, 0, 0);
    m_bodyLayout->setSpacing(m_theme.px(8));
    if (!content.safetyLine.isEmpty()) {
        auto *line = new QHBoxLayout;
        line->setSpacing(m_theme.px(8));
        line->addWidget(new IconLabel(m_theme, content.safe ? u"check"_s : u"info"_s, content.safe ? Token::Success : Token::Muted, 16, m_body), 0, Qt::AlignTop);
        auto *words = (new TextLabel(m_theme, TextRole::Secondary, Token::Muted, content.safetyLine.toHtmlEscaped(), m_body))->wrapping();
        words->setObjectName("safetyLine");
        line->addWidget(words, 1);
        m_bodyLayout->addLayout(line);
    }
    if (!content.setAside.isEmpty()) {
        auto *card = new Card(m_theme, Card::Look::Dashed, m_body);
        card->setObjectName("setAside");
        auto *words = new QVBoxLayout(card);
        words->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
        words->addWidget(new TextLabel(m_theme, TextRole::BodyStrong, Token::Text, tr("Suggestions are set aside"), card));
        words->addWidget((new TextLabel(m_theme, TextRole::Secondary, Token::Muted, content.setAside.toHtmlEscaped(), card))->wrapping());
        m_bodyLayout->addWidget(card);
    }
    for (const Group &group : content.groups)
        addGroup(group);
    if (!content.emptyText.isEmpty()) {
        auto *empty = (new TextLabel(m_theme, TextRole::Body, Token::Muted, content.emptyText.toHtmlEscaped(), m_body))->wrapping();
        empty->setObjectName("resultEmpty");
        m_bodyLayout->addWidget(empty);
    }
    addHeldBack(content.heldBack);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_body);
    m_body->show(); // at once: a layout would show it with the next event only
}

void ResultPanel::addTitle(const QString &title)
{
    m_bodyLayout->addSpacing(m_theme.px(6));
    m_bodyLayout->addWidget(new TextLabel(m_theme, TextRole::SecondaryStrong, Token::Muted, title, m_body));
}

void ResultPanel::addGroup(const Group &group)
{
    if (group.suggestions.isEmpty())
        return;
    addTitle(group.title);
    QList<QWidget *> more;
    for (qsizetype index = 0; index < group.suggestions.size(); ++index) {
        auto *card = new SuggestionCard(m_theme, group.suggestions.at(index), m_body);
        connect(card, &SuggestionCard::opened, this, &ResultPanel::opened);
        connect(card, &SuggestionCard::bookmarkToggled, this, &ResultPanel::bookmarkToggled);
        m_bodyLayout->addWidget(card);
        if (index >= shownPerGroup) {
            card->hide();
            more += card;
        }
    }
    if (more.isEmpty())
        return;
    auto *button = new Button(m_theme, ButtonKind::Quiet, tr("Show %1 more").arg(more.size()), u"down"_s, m_body);
    connect(button, &Button::clicked, this, [button, more] {
        for (QWidget *card : more)
            card->show();
        button->hide();
    });
    m_bodyLayout->addWidget(button, 0, Qt::AlignLeft);
}

void ResultPanel::addHeldBack(const QList<HeldBack> &heldBack)
{
    if (heldBack.isEmpty())
        return;
    addTitle(tr("Held back for you"));
    for (const HeldBack &technique : heldBack) {
        auto *card = new WithheldCard(m_theme, technique.target, technique.title, technique.reason, m_body);
        connect(card, &WithheldCard::opened, this, [this](const Target &target) { emit opened(target, {}); });
        m_bodyLayout->addWidget(card);
    }
}

void ResultPanel::refreshBookmarks(const std::function<bool(const Target &)> &isBookmarked)
{
    const auto cards = findChildren<SuggestionCard *>();
    for (SuggestionCard *card : cards)
        card->setBookmarked(isBookmarked(card->target()));
}

} // namespace unknot::desktop
