// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_session.h"
#include "desktop/main_window/page.h"
#include "desktop/theme/theme.h"

class QLineEdit;
class QScrollArea;

namespace unknot::app {
class NotebookService;
}

namespace unknot::desktop {

class Button;
class ChecklistSteps;
class QuestionPage;
class ResultPanel;
class SavedChecklists;
class SidePane;
class TextLabel;

/// The checklist: five short parts, and beside them (below in a narrow window) what the answers lead to.
class ChecklistPage final : public PageWidget
{
    Q_OBJECT

public:
    ChecklistPage(const Theme &theme, app::ChecklistSession &session, app::NotebookService &notebook, QWidget *parent = nullptr);

    void open(const app::Location &location) override;
    void focusContent() override;
    void startFind() override;
    bool undo() override;
    void showStep(app::ChecklistStep step);

signals:
    void targetOpened(const unknot::Target &target, const QString &because);
    void bookmarkToggled(const unknot::Target &target, const QString &title);
    void emergencyNumbersWanted();
    void warningSignsWanted();
    void told(const QString &message);
    /// The answers were cleared; `undo` of the session brings them back.
    void cleared();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QuestionPage *makeStep(app::ChecklistStep step);
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QWidget *makeQuestions();
    void makeResults();
    void goBy(int steps);
    void refresh();
    void refreshResults();
    void refreshProgress();
    void refreshStars();
    [[nodiscard]] QList<ConditionId> tickedConditions() const;
    void keepAnswers();
    void rememberConditions(bool on);
    void save();
    void placePanes();
    void placeResults();

    static constexpr int stepCount = 5;

    const Theme &m_theme;
    app::ChecklistSession &m_session;
    app::NotebookService &m_notebook;
    ChecklistSteps *m_steps = nullptr;
    QWidget *m_stepsColumn = nullptr;
    SavedChecklists *m_saved = nullptr;
    QScrollArea *m_questions = nullptr;
    QWidget *m_questionColumn = nullptr;
    QWidget *m_pages = nullptr;
    QuestionPage *m_stepPages[stepCount] = {};
    Button *m_previous = nullptr;
    Button *m_next = nullptr;
    SidePane *m_side = nullptr;
    QScrollArea *m_resultScroll = nullptr;
    QWidget *m_resultBox = nullptr;
    ResultPanel *m_results = nullptr;
    QLineEdit *m_name = nullptr;
    Button *m_save = nullptr;
    Button *m_clear = nullptr;
    int m_step = 0;
    bool m_beside = true;
};

} // namespace unknot::desktop
