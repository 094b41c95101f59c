// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the checklist's page stand, and how they are joined.
#include "app/notebook/notebook_service.h"
#include "desktop/checklist/answer_keeper.h"
#include "desktop/checklist/checklist_page.h"
#include "desktop/checklist/checklist_steps.h"
#include "desktop/checklist/checklist_tools.h"
#include "desktop/checklist/comparison_view.h"
#include "desktop/checklist/filter_view.h"
#include "desktop/checklist/question_page.h"
#include "desktop/checklist/result_head.h"
#include "desktop/checklist/saved_checklists.h"
#include "desktop/common/button.h"
#include "desktop/common/focus_order.h"
#include "desktop/common/page_frame.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

QScrollArea *makeScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus); // its rows and cards have the keyboard
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

QWidget *ChecklistPage::makeSteps()
{
    m_stepsColumn = new QWidget(this);
    auto *column = new QVBoxLayout(m_stepsColumn);
    column->setContentsMargins(m_theme.px(24), m_theme.px(28), 0, m_theme.px(12));
    column->setSpacing(m_theme.px(20));
    m_steps = new ChecklistSteps(m_theme, stepTitles(), m_stepsColumn);
    m_saved = new SavedChecklists(m_theme, m_stepsColumn);
    column->addWidget(m_steps);
    column->addWidget(m_saved);
    column->addStretch(1);
    connect(m_steps, &ChecklistSteps::stepChosen, this, [this](int step) { showStep(static_cast<app::ChecklistStep>(step)); });
    connect(m_saved, &SavedChecklists::openWanted, this, &ChecklistPage::openSaved);
    connect(m_saved, &SavedChecklists::compareWanted, this, &ChecklistPage::compare);
    connect(m_saved, &SavedChecklists::summaryWanted, this, [this](const notebook::SavedChecklist &checklist) {
        openSaved(checklist);
        emit summaryWanted();
    });
    connect(m_saved, &SavedChecklists::renameWanted, &m_notebook, &app::NotebookService::renameChecklist);
    connect(m_saved, &SavedChecklists::deleteWanted, &m_notebook, &app::NotebookService::deleteChecklist);
    return m_stepsColumn;
}

QWidget *ChecklistPage::makeQuestions()
{
    auto *content = new QWidget(this);
    m_questionColumn = content;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(m_theme.px(24), m_theme.px(24), m_theme.px(24), m_theme.px(28));
    column->setSpacing(m_theme.px(16));
    m_tools = new ChecklistTools(m_theme, m_session, content);
    column->addWidget(m_tools);
    connect(m_tools, &ChecklistTools::wanted, this, &ChecklistPage::find);
    connect(m_tools, &ChecklistTools::findingLeft, this, &ChecklistPage::leaveFinding);
    connect(m_tools, &ChecklistTools::firstFoundWanted, this, &ChecklistPage::focusContent);
    connect(m_tools, &ChecklistTools::menuOpening, this, [this](QMenu *menu) {
        if (m_saved->isHidden())
            m_saved->addTo(*menu);
    });
    connect(m_tools, &ChecklistTools::exportWanted, m_keeper, [this] { m_keeper->askForExport(window()); });
    connect(m_tools, &ChecklistTools::importWanted, m_keeper, [this] { m_keeper->askForImport(window()); });
    m_pages = new QWidget(content);
    auto *pages = new QVBoxLayout(m_pages);
    pages->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_stepButtons = new QWidget(content);
    m_stepButtons->setLayout(makeStepButtons(m_stepButtons));
    column->addWidget(m_stepButtons);
    column->addStretch(1);
    m_questions = makeScroll(content, this);
    m_questions->setObjectName("questions");
    return m_questions;
}

QLayout *ChecklistPage::makeStepButtons(QWidget *parent)
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(m_theme.px(12));
    m_previous = new Button(m_theme, ButtonKind::Secondary, {}, u"back"_s, parent);
    m_previous->setObjectName("previousStep");
    m_next = new Button(m_theme, ButtonKind::Primary, {}, u"forward"_s, parent);
    m_next->setObjectName("nextStep");
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    connect(m_previous, &Button::clicked, this, [this] { goBy(-1); });
    connect(m_next, &Button::clicked, this, [this] { goBy(1); });
    return buttons;
}

void ChecklistPage::makeResults()
{
    m_side = new SidePane(m_theme, Qt::LeftEdge, this);
    auto *sideLayout = new QVBoxLayout(m_side);
    sideLayout->setContentsMargins(1, 0, 0, 0);
    m_resultBox = new QWidget(m_side);
    m_resultColumn = new QVBoxLayout(m_resultBox);
    m_resultColumn->setContentsMargins(m_theme.px(24), m_theme.px(24), m_theme.px(20), m_theme.px(24));
    m_resultColumn->setSpacing(m_theme.px(12));
    m_warnings = new WarningPane(m_theme, m_resultBox);
    m_head = new ResultHead(m_theme, m_resultBox);
    m_results = new ResultPanel(m_theme, [this](const Target &target) { return explainChanges(m_session, target); }, m_resultBox);
    for (QWidget *part : {static_cast<QWidget *>(m_warnings), static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_results)})
        m_resultColumn->addWidget(part);
    m_resultColumn->addStretch(1);
    m_resultScroll = makeScroll(m_resultBox, m_side);
    m_resultScroll->setObjectName("resultScroll");
    sideLayout->addWidget(m_resultScroll);

    connect(m_head, &ResultHead::saveWanted, m_keeper, &AnswerKeeper::save);
    connect(m_head, &ResultHead::summaryWanted, this, &ChecklistPage::summaryWanted);
    connect(m_head, &ResultHead::clearWanted, this, &ChecklistPage::clearAnswers);
    connect(m_results, &ResultPanel::opened, this, &ChecklistPage::targetOpened);
    connect(m_results, &ResultPanel::bookmarkToggled, this, &ChecklistPage::bookmarkToggled);
    connect(m_results, &ResultPanel::moreSuggestionsWanted, this, [this] {
        m_limits.suggestions = std::numeric_limits<qsizetype>::max();
        refreshResults();
    });
    connect(m_results, &ResultPanel::moreHeldBackWanted, this, [this] {
        m_limits.heldBack = std::numeric_limits<qsizetype>::max();
        refreshResults();
    });
    connect(m_results, &ResultPanel::orderChanged, this, [this] { chainFocus(QList<QWidget *>{m_head} + m_results->partsInOrder()); });
    connect(m_warnings, &WarningPane::emergencyNumbersWanted, this, &ChecklistPage::emergencyNumbersWanted);
    connect(m_warnings, &WarningPane::warningSignsWanted, this, &ChecklistPage::warningSignsWanted);
}

/// From the parts of the checklist over the questions to what they lead to, as one thinks.
void ChecklistPage::orderFocus()
{
    if (!m_results)
        return; // still being made
    QWidget *middle = m_stepPages[m_step];
    if (m_middle == Middle::Found)
        middle = m_found;
    else if (m_middle == Middle::Comparison)
        middle = m_comparison;
    chainFocus(QList<QWidget *>{m_stepsColumn, m_tools, middle, m_stepButtons, m_warnings, m_head} + m_results->partsInOrder());
}

void ChecklistPage::placePanes()
{
    const bool narrow = width() < m_theme.px(760);
    const bool beside = width() >= m_theme.px(900);
    m_steps->setCompact(narrow);
    m_saved->setVisible(!narrow && !m_notebook.contents().checklists.isEmpty());
    m_stepsColumn->setFixedWidth(m_theme.px(narrow ? 76 : 224));
    if (beside != m_beside)
        placeResults(beside);
    m_side->setVisible(beside);
    if (beside)
        m_side->setFixedWidth(std::clamp(width() * 38 / 100, m_theme.px(360), m_theme.px(480)));
}

/// In a narrow window the results follow the questions, but nothing ever stands above a warning.
void ChecklistPage::placeResults(bool beside)
{
    m_beside = beside;
    const bool isUrgent = !m_warnings->isHidden();
    auto *column = static_cast<QVBoxLayout *>(m_questionColumn->layout());
    if (beside) {
        column->removeWidget(m_resultBox);
        m_resultScroll->setWidget(m_resultBox);
        m_resultColumn->insertWidget(0, m_warnings);
    } else {
        m_resultScroll->takeWidget();
        column->insertWidget(column->count() - 1, m_resultBox);
        column->insertWidget(0, m_warnings);
    }
    m_resultBox->show();
    m_warnings->setVisible(isUrgent);
}

} // namespace unknot::desktop
