// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/urgency_banner.h"

#include "desktop/common/button.h"
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

void UrgencyBanner::setContent(const Content &content)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    setVisible(content.urgency != pack::Urgency::None);
    if (content.urgency == pack::Urgency::None)
        return;
    const BannerLook look = lookOf(content.urgency);
    setLook(look.card);
    setAccessibleName(u"%1. %2"_s.arg(content.level, content.action));
    auto *outer = static_cast<QHBoxLayout *>(layout());
    outer->addWidget(new IconLabel(m_theme, look.icon, look.title, 24, this), 0, Qt::AlignTop);
    auto *column = new QWidget(this);
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(m_theme.px(6));
    words->addWidget(new TextLabel(m_theme, TextRole::SecondaryStrong, look.title, content.level, column));
    auto *action = (new TextLabel(m_theme, TextRole::Heading, look.title, content.action.toHtmlEscaped(), column))->wrapping();
    action->setObjectName("urgencyAction");
    words->addWidget(action);
    for (const QString &advice : content.advice)
        words->addWidget((new TextLabel(m_theme, TextRole::Body, look.text, advice.toHtmlEscaped(), column))->wrapping());
    words->addSpacing(m_theme.px(4));
    words->addWidget(new TextLabel(m_theme, TextRole::SecondaryStrong, look.text, tr("Because you ticked"), column));
    for (const QString &label : content.because)
        words->addWidget((new TextLabel(m_theme, TextRole::Secondary, look.text, u"• "_s + label.toHtmlEscaped(), column))->wrapping());
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(10));
    const bool emergency = content.urgency == pack::Urgency::Emergency;
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
    row->addStretch(1);
    words->addSpacing(m_theme.px(6));
    words->addLayout(row);
    outer->addWidget(column, 1);
    column->show();
}

} // namespace unknot::desktop
