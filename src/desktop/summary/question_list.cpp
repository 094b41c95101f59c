// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summary/question_list.h"

#include "app/summary/summary_options.h"
#include "desktop/common/button.h"
#include "desktop/common/flow_layout.h"
#include "desktop/common/focus_order.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

QuestionList::QuestionList(const Theme &theme, QWidget *previous, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_previous(previous)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(6));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(theme.px(6));
    layout->addLayout(m_rows);
    auto *buttons = new FlowLayout(theme.px(8));
    m_add = new Button(theme, ButtonKind::Secondary, tr("Add a question"), u"plus"_s, this);
    m_add->setObjectName("addQuestion");
    m_suggest = new Button(theme, ButtonKind::Secondary, tr("Suggestions"), u"down"_s, this);
    m_suggest->setObjectName("suggestQuestion");
    buttons->addWidget(m_add);
    buttons->addWidget(m_suggest);
    layout->addLayout(buttons);
    connect(m_add, &Button::clicked, this, [this] {
        addRow({})->setFocus(Qt::OtherFocusReason);
        follow();
    });
    connect(m_suggest, &Button::clicked, this, &QuestionList::showSuggestions);
}

QStringList QuestionList::questions() const
{
    QStringList questions;
    for (const QLineEdit *field : m_fields)
        questions += field->text();
    return questions;
}

void QuestionList::setQuestions(const QStringList &questions)
{
    while (!m_fields.isEmpty())
        delete m_fields.takeLast()->parentWidget();
    for (const QString &question : questions.first(std::min(questions.size(), most)))
        addRow(question);
    follow();
}

void QuestionList::setSuggestions(const QStringList &suggestions)
{
    m_suggestions = suggestions;
    follow();
}

QLineEdit *QuestionList::addRow(const QString &question)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(4));
    auto *field = new QLineEdit(question, row);
    field->setObjectName("question");
    field->setMaxLength(static_cast<int>(app::longestQuestion));
    field->setMinimumHeight(m_theme.px(36));
    field->setTextMargins(m_theme.px(6), 0, m_theme.px(6), 0);
    field->setPlaceholderText(tr("What do you want to ask?"));
    field->setAccessibleName(tr("Question %1").arg(m_fields.size() + 1));
    field->setCursorPosition(0); // a long question shows its beginning
    auto *remove = new Button(m_theme, ButtonKind::Icon, tr("Remove this question"), u"close"_s, row);
    remove->setObjectName("removeQuestion");
    layout->addWidget(field, 1);
    layout->addWidget(remove);
    m_rows->addWidget(row);
    m_fields += field;
    connect(field, &QLineEdit::textChanged, this, &QuestionList::changed);
    connect(remove, &Button::clicked, this, [this, row] { removeRow(row); });
    return field;
}

void QuestionList::removeRow(QWidget *row)
{
    const auto isInRow = [row](const QLineEdit *field) { return field->parentWidget() == row; };
    const auto field = std::find_if(m_fields.cbegin(), m_fields.cend(), isInRow);
    const qsizetype index = field - m_fields.cbegin();
    m_fields.removeAt(index);
    if (m_fields.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_fields[std::min(index, m_fields.size() - 1)]->setFocus(Qt::OtherFocusReason);
    row->hide();
    row->deleteLater(); // its own button is still at work
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setAccessibleName(tr("Question %1").arg(i + 1));
    follow();
    emit changed();
}

void QuestionList::showSuggestions()
{
    auto *menu = new QMenu(this);
    menu->setObjectName("questionSuggestions");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList asked = questions();
    for (const QString &suggestion : std::as_const(m_suggestions)) {
        if (asked.contains(suggestion))
            continue;
        connect(menu->addAction(suggestion), &QAction::triggered, this, [this, suggestion] {
            addRow(suggestion);
            follow();
            emit changed();
        });
    }
    menu->popup(m_suggest->mapToGlobal(QPoint(0, m_suggest->height())));
}

void QuestionList::follow()
{
    QList<QWidget *> inOrder{m_previous};
    for (QLineEdit *field : std::as_const(m_fields))
        inOrder += field->parentWidget();
    chainFocus(inOrder + QList<QWidget *>{m_add, m_suggest});
    const QStringList asked = questions();
    const bool hasRoom = asked.size() < most;
    m_add->setEnabled(hasRoom);
    m_suggest->setEnabled(hasRoom && std::any_of(m_suggestions.cbegin(), m_suggestions.cend(),
                                                 [&](const QString &suggestion) { return !asked.contains(suggestion); }));
}

} // namespace unknot::desktop
