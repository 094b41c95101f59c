// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/checklist_page.h"

#include "app/notebook/notebook_service.h"
#include "desktop/checklist/answer_keeper.h"
#include "desktop/checklist/checklist_steps.h"
#include "desktop/checklist/checklist_tools.h"
#include "desktop/checklist/comparison_view.h"
#include "desktop/checklist/filter_view.h"
#include "desktop/checklist/question_pages.h"
#include "desktop/checklist/result_head.h"
#include "desktop/checklist/saved_checklists.h"
#include "desktop/checklist/tick_row.h"
#include "desktop/common/button.h"
#include "desktop/common/page_frame.h"
#include "pack/pack.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

ChecklistPage::ChecklistPage(const Theme &theme, app::ChecklistSession &session, app::NotebookService &notebook, QWidget *parent)
    : PageWidget(parent), m_theme(theme), m_session(session), m_notebook(notebook)
{
    m_keeper = new AnswerKeeper(session, notebook, this);
    connect(m_keeper, &AnswerKeeper::told, this, &ChecklistPage::told);
    connect(m_keeper, &AnswerKeeper::imported, this, [this] { showStep(m_session.stepToResume()); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSteps());
    layout->addWidget(makeQuestions(), 1);
    makeResults();
    layout->addWidget(m_side);
    connect(&session, &app::ChecklistSession::answersChanged, this, &ChecklistPage::refresh);
    connect(&theme, &Theme::changed, this, &ChecklistPage::placePanes);
    followNotebook();
    refreshSaved();
    showStep(session.stepToResume());
    refresh();
}

QStringList ChecklistPage::stepTitles()
{
    return {tr("Safety first"), tr("Where it hurts"), tr("What it feels like"), tr("What sets it off"), tr("About you")};
}

void ChecklistPage::followNotebook()
{
    for (const auto signal : {&app::NotebookService::checklistSaved, &app::NotebookService::checklistDeleted})
        connect(&m_notebook, signal, this, &ChecklistPage::refreshSaved);
    connect(&m_notebook, &app::NotebookService::checklistChanged, this, &ChecklistPage::refreshSaved);
    connect(&m_notebook, &app::NotebookService::bookmarkAdded, this, &ChecklistPage::refreshStars);
    connect(&m_notebook, &app::NotebookService::bookmarkRemoved, this, &ChecklistPage::refreshStars);
}

QuestionPage *ChecklistPage::makeStep(app::ChecklistStep step)
{
    switch (step) {
    case app::ChecklistStep::Safety: return new SafetyPage(m_theme, m_session, m_pages);
    case app::ChecklistStep::Where: {
        auto *page = new RegionPage(m_theme, m_session, m_pages);
        connect(page, &RegionPage::safetyWanted, this, [this] { showStep(app::ChecklistStep::Safety); });
        connect(page, &RegionPage::bodyMapWanted, this, &ChecklistPage::bodyMapWanted);
        return page;
    }
    case app::ChecklistStep::Feel:
        return new SymptomPage(m_theme, m_session, step, tr("What does it feel like?"),
                               tr("Tick what fits. What you leave open is simply not counted, and you can change every answer."), m_pages);
    case app::ChecklistStep::SetsOff:
        return new SymptomPage(m_theme, m_session, step, tr("What sets it off, and what eases it?"),
                               tr("Think of the last few days. What you leave open is simply not counted."), m_pages);
    case app::ChecklistStep::AboutYou: {
        auto *page = new AboutYouPage(m_theme, m_session, m_pages);
        page->setRemembered(m_keeper->remembersConditions());
        connect(page, &AboutYouPage::rememberWanted, m_keeper, &AnswerKeeper::rememberConditions);
        return page;
    }
    }
    return nullptr;
}

void ChecklistPage::showStep(app::ChecklistStep step)
{
    m_step = static_cast<int>(step);
    if (!m_stepPages[m_step]) {
        m_stepPages[m_step] = makeStep(step);
        m_pages->layout()->addWidget(m_stepPages[m_step]);
        connect(m_stepPages[m_step], &QuestionPage::rowsMade, this, &ChecklistPage::orderFocus);
    }
    // Only the part that is seen follows the answers: the others do when one comes to them.
    m_stepPages[m_step]->refresh();
    // Not a stacked widget: that is as high as its highest page, and a short part would end in a long blank.
    for (int index = 0; index < stepCount; ++index) {
        if (m_stepPages[index])
            m_stepPages[index]->setVisible(index == m_step);
    }
    m_steps->setCurrent(m_step);
    const QStringList titles = stepTitles();
    m_previous->setVisible(m_step > 0);
    m_next->setVisible(m_step + 1 < stepCount);
    m_previous->setText(titles.value(m_step - 1));
    m_next->setText(titles.value(m_step + 1));
    m_previous->updateGeometry();
    m_next->updateGeometry();
    m_tools->stopFinding();
    showMiddle(Middle::Questions);
    m_questions->verticalScrollBar()->setValue(0);
    orderFocus();
}

void ChecklistPage::showMiddle(Middle middle)
{
    m_middle = middle;
    m_pages->setVisible(middle == Middle::Questions);
    m_stepButtons->setVisible(middle == Middle::Questions);
    if (m_found)
        m_found->setVisible(middle == Middle::Found);
    if (m_comparison)
        m_comparison->setVisible(middle == Middle::Comparison);
}

void ChecklistPage::goBy(int steps)
{
    showStep(static_cast<app::ChecklistStep>(m_step + steps));
    focusContent();
}

void ChecklistPage::find(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        if (m_middle == Middle::Found)
            showStep(static_cast<app::ChecklistStep>(m_step));
        return;
    }
    auto *column = static_cast<QVBoxLayout *>(m_questionColumn->layout());
    if (!m_found) {
        m_found = new FilterView(m_theme, m_session, stepTitles(), m_questionColumn);
        column->insertWidget(column->indexOf(m_pages), m_found);
    }
    m_found->find(text);
    showMiddle(Middle::Found);
    orderFocus();
}

void ChecklistPage::leaveFinding()
{
    m_tools->stopFinding();
    focusContent();
}

void ChecklistPage::clearAnswers()
{
    m_session.clear();
    m_limits = {};
    m_head->setName({});
    refreshResults();
    showStep(app::ChecklistStep::Safety);
    focusContent(); // the button is disabled now; the keyboard should not land in the name
    emit cleared();
}

void ChecklistPage::openSaved(const notebook::SavedChecklist &checklist)
{
    m_session.restore(checklist.answers);
    m_head->setName(checklist.name);
    showStep(m_session.stepToResume());
    emit told(tr("Opened “%1”").arg(checklist.name));
}

void ChecklistPage::compare(const notebook::SavedChecklist &before, const std::optional<notebook::SavedChecklist> &other)
{
    auto *column = static_cast<QVBoxLayout *>(m_questionColumn->layout());
    if (!m_comparison) {
        m_comparison = new ComparisonView(m_theme, m_questionColumn);
        column->insertWidget(column->indexOf(m_pages), m_comparison);
        connect(m_comparison, &ComparisonView::closed, this, [this] { goBy(0); });
    }
    const auto sideOf = [](const notebook::SavedChecklist &saved) {
        return ComparisonView::Side{saved.name, pack::urgencyFromWord(saved.urgency).value_or(pack::Urgency::None)};
    };
    const ComparisonView::Side now{tr("the answers now"), m_session.assessment().urgency};
    m_comparison->setContent({.before = sideOf(before),
                              .after = other ? sideOf(*other) : now,
                              .changes = app::compareAnswers(before.answers, other ? other->answers : m_session.stored(),
                                                             m_session.content(), m_session.labels())});
    m_tools->stopFinding();
    showMiddle(Middle::Comparison);
    orderFocus();
    m_comparison->focusContent();
    m_questions->verticalScrollBar()->setValue(0);
}

void ChecklistPage::open(const app::Location &)
{
    refreshSaved();
    if (auto *page = qobject_cast<AboutYouPage *>(m_stepPages[static_cast<int>(app::ChecklistStep::AboutYou)]))
        page->setRemembered(m_keeper->remembersConditions());
    refreshResults();
}

void ChecklistPage::focusContent()
{
    QWidget *shown = m_middle == Middle::Found ? static_cast<QWidget *>(m_found) : m_stepPages[m_step];
    // Not findChild(): that prefers children to grandchildren, whichever stands first.
    if (const auto rows = shown->findChildren<TickRow *>(); !rows.isEmpty())
        rows.constFirst()->setFocus(Qt::TabFocusReason);
}

void ChecklistPage::startFind()
{
    m_tools->startFinding();
}

bool ChecklistPage::undo()
{
    const bool possible = m_session.canUndo();
    m_session.undo();
    return possible;
}

void ChecklistPage::redo()
{
    m_session.redo();
}

void ChecklistPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_middle == Middle::Found)
        leaveFinding();
    else if (event->key() == Qt::Key_Escape && m_middle == Middle::Comparison)
        goBy(0);
    else
        PageWidget::keyPressEvent(event);
}

void ChecklistPage::refresh()
{
    if (m_middle == Middle::Found)
        m_found->refresh();
    else
        m_stepPages[m_step]->refresh();
    refreshProgress();
    refreshResults();
}

void ChecklistPage::refreshProgress()
{
    for (int index = 0; index < stepCount; ++index) {
        const app::StepProgress progress = m_session.progress(static_cast<app::ChecklistStep>(index));
        QString detail;
        if (progress.ticked > 0)
            detail = tr("%1 ticked").arg(progress.ticked);
        else if (progress.groups > 0 && progress.answeredGroups > 0)
            detail = progress.done ? tr("none ticked") : tr("%1 of %2 answered").arg(progress.answeredGroups).arg(progress.groups);
        m_steps->setState(index, detail, progress.done);
    }
    m_head->setHasAnswers(!m_session.isEmpty());
}

void ChecklistPage::refreshResults()
{
    const WarningPane::Content warning = warningContent(m_session);
    const bool isWorse = warning.banner.urgency > m_urgency || (!warning.findOut.isEmpty() && m_warnings->isHidden());
    m_urgency = warning.banner.urgency;
    const bool hasNewButtons = m_warnings->setContent(warning);
    m_results->setContent(resultContent(m_session, m_limits));
    refreshStars();
    if (hasNewButtons)
        orderFocus();
    if (!isWorse)
        return;
    // It is seen at once, wherever one has scrolled to.
    m_resultScroll->verticalScrollBar()->setValue(0);
    if (!m_beside)
        m_questions->verticalScrollBar()->setValue(0);
}

void ChecklistPage::refreshStars()
{
    m_results->refreshBookmarks([this](const Target &target) { return m_notebook.isBookmarked(target); });
}

void ChecklistPage::refreshSaved()
{
    m_saved->setChecklists(m_notebook.contents().checklists);
}

void ChecklistPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    placePanes();
}

} // namespace unknot::desktop
