// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/common/notice_box.h"

#include "desktop/common/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

struct NoticeLook
{
    QString icon;
    Token firstWords;
};

NoticeLook noticeLook(Card::Look look)
{
    switch (look) {
    case Card::Look::Danger: return {u"alert"_s, Token::DangerText};
    case Card::Look::Caution: return {u"warning"_s, Token::CautionText};
    case Card::Look::Surface: return {u"alert"_s, Token::DangerText};
    default: return {u"info"_s, Token::NoteText};
    }
}

} // namespace

NoticeBox::NoticeBox(const Theme &theme, Look look, const QString &firstWords, const QString &text, QWidget *parent)
    : Card(theme, look, parent), m_theme(theme)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(18), theme.px(12), theme.px(18), theme.px(12));
    layout->setSpacing(theme.px(12));
    m_icon = new QLabel(this);
    m_icon->setAlignment(Qt::AlignTop);
    m_label = (new TextLabel(theme, TextRole::Body, Token::Text, {}, this))->wrapping();
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    connect(m_label, &QLabel::linkActivated, this, &NoticeBox::linkActivated);
    connect(&theme, &Theme::changed, this, &NoticeBox::follow);
    setMessage(firstWords, text);
    follow();
}

void NoticeBox::setMessage(const QString &firstWords, const QString &richText)
{
    const QString color = cssColor(m_theme.color(noticeLook(look()).firstWords));
    m_label->setText(u"<span style=\"font-weight:600;color:%1\">%2</span> %3"_s.arg(color, firstWords.toHtmlEscaped(), richText));
    m_label->setProperty("firstWords", firstWords);
    m_label->setProperty("richText", richText);
}

void NoticeBox::follow()
{
    const NoticeLook look = noticeLook(this->look());
    m_icon->setPixmap(m_theme.pixmap(look.icon, look.firstWords, m_theme.px(20), devicePixelRatioF()));
    setMessage(m_label->property("firstWords").toString(), m_label->property("richText").toString());
}

} // namespace unknot::desktop
