// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/comparison_view.h"

#include "app/words/urgency_words.h"
#include "desktop/checklist/icon_line.h"
#include "desktop/common/button.h"
#include "desktop/common/card.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

QString titleOf(app::AnswerKind kind)
{
    switch (kind) {
    case app::AnswerKind::WarningSigns: return ComparisonView::tr("Warning signs");
    case app::AnswerKind::Places: return ComparisonView::tr("Where it hurts");
    case app::AnswerKind::Symptoms: return ComparisonView::tr("What it feels like, what sets it off, what was tried");
    case app::AnswerKind::HealthFacts: return ComparisonView::tr("Health facts");
    case app::AnswerKind::NotSure: return ComparisonView::tr("Not sure about");
    }
    return {};
}

QString urgencyWords(pack::Urgency urgency)
{
    const QString title = app::urgencyTitle(urgency);
    return title.isEmpty() ? ComparisonView::tr("no warning signs") : title;
}

QString urgencySentence(const ComparisonView::Content &content)
{
    if (content.before.urgency == content.after.urgency)
        return ComparisonView::tr("Urgency, then and now: %1.").arg(urgencyWords(content.after.urgency));
    return ComparisonView::tr("Urgency then: %1. Now: %2.").arg(urgencyWords(content.before.urgency), urgencyWords(content.after.urgency));
}

} // namespace

ComparisonView::ComparisonView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("comparison");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget((new TextLabel(theme, TextRole::PageTitle, Token::Text, tr("What has changed"), this))->wrapping());
    m_close = new Button(theme, ButtonKind::Secondary, tr("Back to the questions"), u"back"_s, this);
    m_close->setObjectName("closeComparison");
    connect(m_close, &Button::clicked, this, &ComparisonView::closed);
    layout->addWidget(m_close, 0, Qt::AlignLeft);
}

void ComparisonView::setContent(const Content &content)
{
    delete m_body;
    m_body = new QWidget(this);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(m_theme.px(8));
    body->addWidget((new TextLabel(m_theme, TextRole::Body, Token::Muted,
                                   tr("From “%1” to “%2”").arg(content.before.name, content.after.name).toHtmlEscaped(), m_body))->wrapping());
    const bool isWorse = content.after.urgency > content.before.urgency;
    auto *urgency = new Card(m_theme, isWorse ? Card::Look::Danger : Card::Look::Surface, m_body);
    auto *urgencyLayout = new QVBoxLayout(urgency);
    urgencyLayout->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
    auto *sentence = (new TextLabel(m_theme, TextRole::BodyStrong, Token::Text, urgencySentence(content).toHtmlEscaped(), urgency))->wrapping();
    sentence->setObjectName("comparedUrgency");
    urgencyLayout->addWidget(sentence);
    body->addWidget(urgency);
    for (const app::AnswerChange &change : content.changes)
        addChange(*body, change);
    if (content.changes.isEmpty())
        body->addWidget((new TextLabel(m_theme, TextRole::Body, Token::Text, tr("The answers are the same."), m_body))->wrapping());
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->insertWidget(1, m_body);
    m_body->show();
}

void ComparisonView::addChange(QVBoxLayout &layout, const app::AnswerChange &change)
{
    auto *title = (new TextLabel(m_theme, TextRole::SecondaryStrong, Token::Muted, titleOf(change.kind), m_body))->wrapping();
    title->setContentsMargins(0, m_theme.px(8), 0, 0);
    layout.addWidget(title);
    const auto add = [&](const QString &icon, Token token, const QString &pattern, const QStringList &labels) {
        for (const QString &label : labels) {
            auto *line = new IconLine(m_theme, icon, token, Token::Text, m_body);
            line->setWords(pattern.arg(label.toHtmlEscaped()));
            layout.addWidget(line);
        }
    };
    add(u"plus"_s, Token::Accent, tr("<b>New:</b> %1"), change.added);
    add(u"minus"_s, Token::Muted, tr("<b>Gone:</b> %1"), change.gone);
}

void ComparisonView::focusContent()
{
    m_close->setFocus(Qt::OtherFocusReason);
}

} // namespace unknot::desktop
