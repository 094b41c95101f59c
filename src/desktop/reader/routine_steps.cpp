// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reader/routine_steps.h"

#include "app/words/words.h"
#include "desktop/common/card.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

RoutineSteps::RoutineSteps(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(6));
}

void RoutineSteps::setRoutine(const std::optional<pack::Routine> &routine)
{
    qDeleteAll(findChildren<Card *>(QString(), Qt::FindDirectChildrenOnly));
    setVisible(routine.has_value());
    if (!routine)
        return;
    int number = 0;
    for (const pack::RoutineStep &step : routine->steps)
        addStep(++number, step);
}

void RoutineSteps::addStep(int number, const pack::RoutineStep &step)
{
    auto *card = new Card(m_theme, Card::Look::Surface, this);
    card->setClickable(tr("Step %1: %2").arg(number).arg(step.techniqueTitle));
    connect(card, &Card::activated, this, [this, target = step.technique.toString()] { emit targetClicked(target); });
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(m_theme.px(16), m_theme.px(10), m_theme.px(16), m_theme.px(10));
    row->setSpacing(m_theme.px(14));
    auto *numberLabel = new TextLabel(m_theme, TextRole::BodyStrong, Token::Accent, QString::number(number), card);
    numberLabel->setFixedWidth(m_theme.px(22));
    auto *words = new QVBoxLayout;
    words->setSpacing(m_theme.px(2));
    words->addWidget((new TextLabel(m_theme, TextRole::BodyStrong, Token::Text, step.techniqueTitle.toHtmlEscaped(), card))->wrapping());
    if (!step.note.isEmpty())
        words->addWidget((new TextLabel(m_theme, TextRole::Secondary, Token::Muted, step.note.toHtmlEscaped(), card))->wrapping());
    row->addWidget(numberLabel, 0, Qt::AlignTop);
    words->addWidget((new TextLabel(m_theme, TextRole::Secondary, Token::Accent, app::stepDuration(step), card))->wrapping());
    row->addLayout(words, 1);
    m_layout->addWidget(card);
}

} // namespace unknot::desktop
