// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_session.h"
#include "desktop/theme/theme.h"

#include <QMenu> // moc wants to know what a signal carries
#include <QWidget>

class QLineEdit;

namespace unknot::desktop {

class Button;

/// Above the questions: a field that finds any of them, undo and redo, and the menu for files.
class ChecklistTools final : public QWidget
{
    Q_OBJECT

public:
    ChecklistTools(const Theme &theme, app::ChecklistSession &session, QWidget *parent = nullptr);

    /// Gives the keyboard to the field.
    void startFinding();
    void stopFinding();

signals:
    /// The text of the field, as it is typed; empty: nothing is looked for.
    void wanted(const QString &text);
    /// Escape in the field.
    void findingLeft();
    /// Down or Enter in the field: the keyboard goes on to what was found.
    void firstFoundWanted();
    void exportWanted();
    void importWanted();
    /// The menu is about to be shown: what has no other place may be added.
    void menuOpening(QMenu *menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showMenu();

    app::ChecklistSession &m_session;
    QLineEdit *m_field = nullptr;
    Button *m_undo = nullptr;
    Button *m_redo = nullptr;
    Button *m_more = nullptr;
};

} // namespace unknot::desktop
