// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_session.h"

#include <QObject>

namespace unknot::app {
class NotebookService;
}

namespace unknot::desktop {

/// Keeps the answers where the reader wants them: as a draft and as remembered health facts in the notebook (only if
/// switched on), under a name, or in a file.
class AnswerKeeper final : public QObject
{
    Q_OBJECT

public:
    AnswerKeeper(app::ChecklistSession &session, app::NotebookService &notebook, QObject *parent = nullptr);

    void rememberConditions(bool on);
    [[nodiscard]] bool remembersConditions() const;
    /// Under a name of the day if `name` is empty. Nothing is saved where nothing is answered.
    void save(const QString &name);

    void exportTo(const QString &path);
    /// Takes the place of the present answers, which can be undone.
    void importFrom(const QString &path);
    /// Asks for a file, then does the above.
    void askForExport(QWidget *window);
    void askForImport(QWidget *window);

signals:
    /// Something to tell the reader: it was done, or why it was not.
    void told(const QString &message);
    void imported();

private:
    void keep();
    [[nodiscard]] QList<ConditionId> tickedConditions() const;

    app::ChecklistSession &m_session;
    app::NotebookService &m_notebook;
};

} // namespace unknot::desktop
