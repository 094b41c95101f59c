// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/urgency_banner.h"

#include "desktop/common/button.h"
#include "desktop/common/flow_layout.h"
#include "desktop/common/icon_label.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

struct BannerLook
{
    Card::Look card;
    Token title;
    Token text;
    QString icon;
};

BannerLook lookOf(pack::Urgency urgency)
{
    switch (urgency) {
    case pack::Urgency::Emergency: return {Card::Look::DangerSolid, Token::OnDanger, Token::OnDanger, u"alert"_s};
    case pack::Urgency::SameDay: return {Card::Look::Danger, Token::DangerText, Token::Text, u"phone"_s};
    case pack::Urgency::Soon:
    case pack::Urgency::None: break;
    }
    return {Card::Look::Note, Token::NoteText, Token::Text, u"calendar"_s};
}

} // namespace

UrgencyBanner::UrgencyBanner(const Theme &theme, QWidget *parent) : Card(theme, Look::DangerSolid, parent), m_theme(theme)
{
    setObjectName("urgencyBanner");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(20), theme.px(18), theme.px(20), theme.px(18));
    layout->setSpacing(theme.px(14));
    hide();
}

bool UrgencyBanner::setContent(const Content &content)
{
    if (content == m_content)
        return false;
    m_content = content;
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    setVisible(content.urgency != pack::Urgency::None);
    if (content.urgency == pack::Urgency::None)
        return true;
    const BannerLook look = lookOf(content.urgency);
    setLook(look.card);
    setAccessibleName(u"%1. %2"_s.arg(content.level, content.action));
    auto *outer = static_cast<QHBoxLayout *>(layout());
    outer->addWidget(new IconLabel(m_theme, look.icon, look.title, 24, this), 0, Qt::AlignTop);
    QWidget *words = makeWords();
    outer->addWidget(words, 1);
    const auto parts = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts)
        part->show(); // at once: a layout would show them with the next event only
    return true;
}

QWidget *UrgencyBanner::makeWords()
{
    const BannerLook look = lookOf(m_content.urgency);
    auto *column = new QWidget(this);
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(m_theme.px(6));
    const auto add = [&](TextRole role, Token token, const QString &richText) {
        auto *label = (new TextLabel(m_theme, role, token, richText, column))->wrapping();
        words->addWidget(label);
        return label;
    };
    add(TextRole::SecondaryStrong, look.title, m_content.level.toHtmlEscaped());
    add(TextRole::Heading, look.title, m_content.action.toHtmlEscaped())->setObjectName("urgencyAction");
    for (const QString &advice : std::as_const(m_content.advice))
        add(TextRole::Body, look.text, advice.toHtmlEscaped());
    words->addSpacing(m_theme.px(4));
    add(TextRole::SecondaryStrong, look.text, tr("Because you ticked"))->setObjectName("urgencyBecause");
    for (const QString &reason : std::as_const(m_content.because))
        add(TextRole::Secondary, look.text, u"• "_s + reason)->setTextFormat(Qt::RichText);
    if (!m_content.raised.isEmpty())
        add(TextRole::Secondary, look.text, m_content.raised)->setObjectName("urgencyRaised");
    words->addSpacing(m_theme.px(6));
    words->addLayout(makeButtons(column));
    return column;
}

QLayout *UrgencyBanner::makeButtons(QWidget *column)
{
    auto *row = new FlowLayout(m_theme.px(10));
    const bool emergency = m_content.urgency == pack::Urgency::Emergency;
    if (emergency) {
        auto *numbers = new Button(m_theme, ButtonKind::Primary, tr("Emergency numbers"), u"phone"_s, column);
        numbers->setObjectName("emergencyNumbers");
        numbers->setOnDanger(true);
        connect(numbers, &Button::clicked, this, &UrgencyBanner::emergencyNumbersWanted);
        row->addWidget(numbers);
    }
    auto *signs = new Button(m_theme, ButtonKind::Secondary, tr("Read about warning signs"), {}, column);
    signs->setOnDanger(emergency);
    connect(signs, &Button::clicked, this, &UrgencyBanner::warningSignsWanted);
    row->addWidget(signs);
    return row;
}

} // namespace unknot::desktop
