// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/question_page.h"

#include "desktop/common/text_label.h"

#include <QVBoxLayout>

namespace unknot::desktop {

QuestionPage::QuestionPage(const Theme &theme, app::ChecklistSession &session, const QString &title, const QString &sentence,
                           QWidget *parent)
    : QWidget(parent), m_theme(theme), m_session(session), m_maker(theme, session)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(2));
    m_layout->addWidget((new TextLabel(theme, TextRole::PageTitle, Token::Text, title, this))->wrapping());
    m_layout->addWidget((new TextLabel(theme, TextRole::Body, Token::Muted, sentence, this))->wrapping());
    m_layout->addSpacing(theme.px(8));
}

void QuestionPage::refresh()
{
    for (const BoundRow &row : std::as_const(m_rows))
        row.refresh();
}

void QuestionPage::addTitle(QVBoxLayout &layout, const QString &title, const QString &why)
{
    layout.addSpacing(m_theme.px(10));
    const auto add = [&](TextRole role, const QString &text) {
        auto *label = (new TextLabel(m_theme, role, Token::Muted, text.toHtmlEscaped(), layout.parentWidget()))->wrapping();
        label->setContentsMargins(m_theme.px(12), 0, m_theme.px(12), m_theme.px(2));
        layout.addWidget(label);
    };
    add(TextRole::SecondaryStrong, title);
    if (!why.isEmpty())
        add(TextRole::Secondary, why);
}

void QuestionPage::addRow(QVBoxLayout &layout, const BoundRow &row)
{
    layout.addWidget(row.widget);
    row.refresh();
    m_rows.append(row);
}

void QuestionPage::addSymptoms(app::ChecklistStep step)
{
    for (const app::SymptomGroup &group : app::symptomGroups(m_session.content(), step)) {
        addTitle(*m_layout, group.title, group.items.constFirst().groupWhy);
        for (const pack::Symptom &symptom : group.items)
            addRow(*m_layout, m_maker.make(symptom, this));
    }
}

} // namespace unknot::desktop
