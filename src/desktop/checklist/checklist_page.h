// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_session.h"
#include "desktop/checklist/result_content.h"
#include "desktop/main_window/page.h"
#include "desktop/theme/theme.h"
#include "notebook/saved_checklist.h"

class QScrollArea;
class QVBoxLayout;

namespace unknot::app {
class NotebookService;
}

namespace unknot::desktop {

class AnswerKeeper;
class Button;
class ChecklistSteps;
class ChecklistTools;
class ComparisonView;
class FilterView;
class QuestionPage;
class ResultHead;
class SavedChecklists;
class SidePane;

/// The checklist: five short parts, and beside them (below in a narrow window) what the answers lead to. A warning
/// stands above everything.
class ChecklistPage final : public PageWidget
{
    Q_OBJECT

public:
    ChecklistPage(const Theme &theme, app::ChecklistSession &session, app::NotebookService &notebook, QWidget *parent = nullptr);

    void open(const app::Location &location) override;
    void focusContent() override;
    void startFind() override;
    bool undo() override;
    void redo() override;
    void showStep(app::ChecklistStep step);
    [[nodiscard]] AnswerKeeper &keeper() { return *m_keeper; }

signals:
    void targetOpened(const unknot::Target &target, const QString &because);
    void bookmarkToggled(const unknot::Target &target, const QString &title);
    void emergencyNumbersWanted();
    void warningSignsWanted();
    void summaryWanted();
    void bodyMapWanted();
    void told(const QString &message);
    /// The answers were cleared; `undo` of the session brings them back.
    void cleared();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What the middle of the page shows.
    enum class Middle { Questions, Found, Comparison };

    [[nodiscard]] static QStringList stepTitles();
    [[nodiscard]] QuestionPage *makeStep(app::ChecklistStep step);
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QWidget *makeQuestions();
    [[nodiscard]] QLayout *makeStepButtons(QWidget *parent);
    void makeResults();
    void followNotebook();
    void showMiddle(Middle middle);
    void goBy(int steps);
    void find(const QString &text);
    void leaveFinding();
    void clearAnswers();
    void openSaved(const notebook::SavedChecklist &checklist);
    /// Nothing for `other`: the present answers.
    void compare(const notebook::SavedChecklist &before, const std::optional<notebook::SavedChecklist> &other);
    void refresh();
    void refreshResults();
    void refreshProgress();
    void refreshSaved();
    void refreshStars();
    void orderFocus();
    void placePanes();
    void placeResults(bool beside);

    static constexpr int stepCount = 5;

    const Theme &m_theme;
    app::ChecklistSession &m_session;
    app::NotebookService &m_notebook;
    AnswerKeeper *m_keeper = nullptr;
    ChecklistSteps *m_steps = nullptr;
    QWidget *m_stepsColumn = nullptr;
    SavedChecklists *m_saved = nullptr;
    QScrollArea *m_questions = nullptr;
    QWidget *m_questionColumn = nullptr;
    ChecklistTools *m_tools = nullptr;
    QWidget *m_pages = nullptr;
    QuestionPage *m_stepPages[stepCount] = {};
    QWidget *m_stepButtons = nullptr;
    Button *m_previous = nullptr;
    Button *m_next = nullptr;
    FilterView *m_found = nullptr;           ///< made when something is looked for
    ComparisonView *m_comparison = nullptr;  ///< made when something is compared
    WarningPane *m_warnings = nullptr;
    SidePane *m_side = nullptr;
    QScrollArea *m_resultScroll = nullptr;
    QWidget *m_resultBox = nullptr;
    QVBoxLayout *m_resultColumn = nullptr;
    ResultHead *m_head = nullptr;
    ResultPanel *m_results = nullptr;
    ResultLimits m_limits;
    pack::Urgency m_urgency = pack::Urgency::None; ///< as it is shown
    Middle m_middle = Middle::Questions;
    int m_step = 0;
    bool m_beside = true;
};

} // namespace unknot::desktop
