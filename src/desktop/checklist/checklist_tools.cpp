// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/checklist_tools.h"

#include "desktop/common/button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

ChecklistTools::ChecklistTools(const Theme &theme, app::ChecklistSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(4));
    m_field = new QLineEdit(this);
    m_field->setObjectName("checklistFilter");
    m_field->setPlaceholderText(tr("Find a question by any word"));
    m_field->setToolTip(tr("For instance “rope”, “pins and needles”, “blood thinner” or “typing”"));
    m_field->setAccessibleName(tr("Find a question by any word"));
    m_field->setAccessibleDescription(m_field->toolTip());
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(theme.px(36));
    m_field->setTextMargins(theme.px(8), 0, theme.px(8), 0);
    m_field->installEventFilter(this);
    layout->addWidget(m_field, 1);
    const auto addButton = [&](const QString &text, const QString &icon, const char *name) {
        auto *button = new Button(theme, ButtonKind::Icon, text, icon, this);
        button->setObjectName(QLatin1StringView(name));
        layout->addWidget(button);
        return button;
    };
    m_undo = addButton(tr("Take the last answer back"), u"undo"_s, "undoAnswer");
    m_redo = addButton(tr("Make it again"), u"redo"_s, "redoAnswer");
    m_more = addButton(tr("More: answers as a file"), u"more"_s, "answersMenu");
    connect(m_field, &QLineEdit::textChanged, this, &ChecklistTools::wanted);
    connect(m_undo, &Button::clicked, &session, &app::ChecklistSession::undo);
    connect(m_redo, &Button::clicked, &session, &app::ChecklistSession::redo);
    connect(m_more, &Button::clicked, this, &ChecklistTools::showMenu);
    connect(&session, &app::ChecklistSession::answersChanged, this, &ChecklistTools::refresh);
    refresh();
}

void ChecklistTools::refresh()
{
    m_undo->setEnabled(m_session.canUndo());
    m_redo->setEnabled(m_session.canRedo());
}

void ChecklistTools::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName("checklistMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *save = menu->addAction(tr("Save the answers as a file …"), this, &ChecklistTools::exportWanted);
    save->setEnabled(!m_session.isEmpty());
    menu->addAction(tr("Open answers from a file …"), this, &ChecklistTools::importWanted);
    emit menuOpening(menu);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ChecklistTools::startFinding()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ChecklistTools::stopFinding()
{
    m_field->clear();
}

bool ChecklistTools::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            emit findingLeft();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit firstFoundWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace unknot::desktop
