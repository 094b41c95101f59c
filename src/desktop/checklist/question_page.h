// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_session.h"
#include "desktop/checklist/bound_rows.h"
#include "desktop/theme/theme.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace unknot::desktop {

/// The questions of one part of the checklist: shows the session's answers, tells the session of ticks.
class QuestionPage : public QWidget
{
    Q_OBJECT

public:
    QuestionPage(const Theme &theme, app::ChecklistSession &session, const QString &title, const QString &sentence,
                 QWidget *parent = nullptr);

    /// Shows the answers as they are now (after a tick, undo, restoring, clearing).
    virtual void refresh();

signals:
    /// Rows came or went: the order of the keyboard has to be told again.
    void rowsMade();

protected:
    /// A heading of a group, and why it is asked, if the handbook says so.
    void addTitle(QVBoxLayout &layout, const QString &title, const QString &why = {});
    void addRow(QVBoxLayout &layout, const BoundRow &row);
    void addSymptoms(app::ChecklistStep step);
    void forgetRows() { m_rows.clear(); }
    [[nodiscard]] const RowMaker &maker() const { return m_maker; }
    [[nodiscard]] QVBoxLayout &layout() { return *m_layout; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] app::ChecklistSession &session() { return m_session; }

private:
    const Theme &m_theme;
    app::ChecklistSession &m_session;
    RowMaker m_maker;
    QVBoxLayout *m_layout = nullptr;
    QList<BoundRow> m_rows;
};

} // namespace unknot::desktop
