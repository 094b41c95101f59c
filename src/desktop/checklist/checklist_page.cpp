// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/checklist_page.h"

#include "app/notebook/notebook_service.h"
#include "desktop/checklist/checklist_steps.h"
#include "desktop/checklist/question_pages.h"
#include "desktop/checklist/result_content.h"
#include "desktop/checklist/saved_checklists.h"
#include "desktop/common/button.h"
#include "desktop/common/page_frame.h"
#include "desktop/common/text_label.h"
#include "pack/pack.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

QStringList stepTitles()
{
    return {ChecklistPage::tr("Safety first"), ChecklistPage::tr("Where it hurts"), ChecklistPage::tr("What it feels like"),
            ChecklistPage::tr("What sets it off"), ChecklistPage::tr("About you")};
}

QScrollArea *makeScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

ChecklistPage::ChecklistPage(const Theme &theme, app::ChecklistSession &session, app::NotebookService &notebook, QWidget *parent)
    : PageWidget(parent), m_theme(theme), m_session(session), m_notebook(notebook)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeResults();
    layout->addWidget(makeSteps());
    layout->addWidget(makeQuestions(), 1);
    layout->addWidget(m_side);
    connect(&session, &app::ChecklistSession::answersChanged, this, &ChecklistPage::refresh);
    connect(&notebook, &app::NotebookService::checklistSaved, this, [this] { m_saved->setChecklists(m_notebook.contents().checklists); });
    connect(&notebook, &app::NotebookService::checklistChanged, this, [this] { m_saved->setChecklists(m_notebook.contents().checklists); });
    connect(&notebook, &app::NotebookService::checklistDeleted, this, [this] { m_saved->setChecklists(m_notebook.contents().checklists); });
    connect(&notebook, &app::NotebookService::bookmarkAdded, this, &ChecklistPage::refreshStars);
    connect(&notebook, &app::NotebookService::bookmarkRemoved, this, &ChecklistPage::refreshStars);
    connect(&theme, &Theme::changed, this, &ChecklistPage::placePanes);
    m_saved->setChecklists(notebook.contents().checklists);
    showStep(app::ChecklistStep::Safety);
    refresh();
}

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
    connect(m_saved, &SavedChecklists::openWanted, this, [this](const notebook::SavedChecklist &checklist) {
        m_session.restore(checklist.answers);
        m_name->setText(checklist.name);
        emit told(tr("Opened “%1”").arg(checklist.name));
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
    m_pages = new QWidget(content);
    auto *pages = new QVBoxLayout(m_pages);
    pages->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(12));
    m_previous = new Button(m_theme, ButtonKind::Secondary, {}, u"back"_s, content);
    m_previous->setObjectName("previousStep");
    m_next = new Button(m_theme, ButtonKind::Primary, {}, u"forward"_s, content);
    m_next->setObjectName("nextStep");
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_previous, &Button::clicked, this, [this] { goBy(-1); });
    connect(m_next, &Button::clicked, this, [this] { goBy(1); });
    m_questions = makeScroll(content, this);
    m_questions->setObjectName("questions");
    return m_questions;
}

void ChecklistPage::makeResults()
{
    m_side = new SidePane(m_theme, Qt::LeftEdge, this);
    auto *sideLayout = new QVBoxLayout(m_side);
    sideLayout->setContentsMargins(1, 0, 0, 0);
    m_resultBox = new QWidget(m_side);
    auto *column = new QVBoxLayout(m_resultBox);
    column->setContentsMargins(m_theme.px(24), m_theme.px(24), m_theme.px(20), m_theme.px(24));
    column->setSpacing(m_theme.px(10));
    auto *head = new QHBoxLayout;
    head->addWidget((new TextLabel(m_theme, TextRole::Heading, Token::Text, tr("What this suggests"), m_resultBox))->wrapping(), 1);
    m_clear = new Button(m_theme, ButtonKind::Quiet, tr("Start again"), {}, m_resultBox);
    m_clear->setObjectName("clearChecklist");
    head->addWidget(m_clear);
    column->addLayout(head);
    auto *saveRow = new QHBoxLayout;
    saveRow->setSpacing(m_theme.px(8));
    m_name = new QLineEdit(m_resultBox);
    m_name->setObjectName("checklistName");
    m_name->setMaxLength(200);
    m_name->setMinimumHeight(m_theme.px(36));
    m_name->setTextMargins(m_theme.px(8), 0, m_theme.px(8), 0);
    m_name->setPlaceholderText(tr("Name, to save it"));
    m_name->setAccessibleName(tr("Name of this checklist"));
    m_save = new Button(m_theme, ButtonKind::Secondary, tr("Save"), u"save"_s, m_resultBox);
    m_save->setObjectName("saveChecklist");
    saveRow->addWidget(m_name, 1);
    saveRow->addWidget(m_save);
    column->addLayout(saveRow);
    m_results = new ResultPanel(m_theme, m_resultBox);
    column->addWidget(m_results);
    column->addStretch(1);
    m_resultScroll = makeScroll(m_resultBox, m_side);
    m_resultScroll->setObjectName("resultScroll");
    sideLayout->addWidget(m_resultScroll);

    connect(m_save, &Button::clicked, this, &ChecklistPage::save);
    connect(m_name, &QLineEdit::returnPressed, this, &ChecklistPage::save);
    connect(m_clear, &Button::clicked, this, [this] {
        m_session.clear();
        m_name->clear();
        focusContent(); // the button is disabled now; the keyboard should not land in the name
        emit cleared();
    });
    connect(m_results, &ResultPanel::opened, this, &ChecklistPage::targetOpened);
    connect(m_results, &ResultPanel::bookmarkToggled, this, &ChecklistPage::bookmarkToggled);
    connect(m_results, &ResultPanel::emergencyNumbersWanted, this, &ChecklistPage::emergencyNumbersWanted);
    connect(m_results, &ResultPanel::warningSignsWanted, this, &ChecklistPage::warningSignsWanted);
}

QuestionPage *ChecklistPage::makeStep(app::ChecklistStep step)
{
    switch (step) {
    case app::ChecklistStep::Safety: return new SafetyPage(m_theme, m_session, m_pages);
    case app::ChecklistStep::Where: {
        auto *page = new RegionPage(m_theme, m_session, m_pages);
        connect(page, &RegionPage::safetyWanted, this, [this] { showStep(app::ChecklistStep::Safety); });
        return page;
    }
    case app::ChecklistStep::Feel:
        return new SymptomPage(m_theme, m_session, step, tr("What does it feel like?"), tr("Tick what fits. Nothing is required, and you can change every answer."), m_pages);
    case app::ChecklistStep::SetsOff:
        return new SymptomPage(m_theme, m_session, step, tr("What sets it off, and what eases it?"), tr("Think of the last few days."), m_pages);
    case app::ChecklistStep::AboutYou: {
        auto *page = new AboutYouPage(m_theme, m_session, m_pages);
        page->setRemembered(m_notebook.isKept(notebook::Keepsake::Conditions));
        connect(page, &AboutYouPage::rememberWanted, this, &ChecklistPage::rememberConditions);
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
    }
    // Not a stacked widget: that is as high as its highest page, and a short part would end in a long blank.
    for (int index = 0; index < stepCount; ++index) {
        if (m_stepPages[index])
            m_stepPages[index]->setVisible(index == m_step);
    }
    m_steps->setCurrent(m_step);
    const QStringList titles = stepTitles();
    m_previous->setVisible(m_step > 0);
    m_next->setVisible(m_step + 1 < stepCount);
    if (m_step > 0)
        m_previous->setText(titles.at(m_step - 1));
    if (m_step + 1 < stepCount)
        m_next->setText(titles.at(m_step + 1));
    m_previous->updateGeometry();
    m_next->updateGeometry();
    m_questions->verticalScrollBar()->setValue(0);
}

void ChecklistPage::goBy(int steps)
{
    showStep(static_cast<app::ChecklistStep>(m_step + steps));
    focusContent();
}

void ChecklistPage::open(const app::Location &)
{
    m_saved->setChecklists(m_notebook.contents().checklists);
    if (auto *page = qobject_cast<AboutYouPage *>(m_stepPages[static_cast<int>(app::ChecklistStep::AboutYou)]))
        page->setRemembered(m_notebook.isKept(notebook::Keepsake::Conditions));
    refreshResults();
}

void ChecklistPage::focusContent()
{
    if (auto *first = m_stepPages[m_step]->findChild<TickRow *>())
        first->setFocus(Qt::TabFocusReason);
}

void ChecklistPage::startFind()
{
    if (auto *filter = m_stepPages[m_step]->findChild<QLineEdit *>())
        filter->setFocus();
}

bool ChecklistPage::undo()
{
    const bool possible = m_session.canUndo();
    if (possible)
        m_session.undo();
    return possible;
}

void ChecklistPage::refresh()
{
    for (QuestionPage *page : m_stepPages) {
        if (page)
            page->refresh();
    }
    refreshProgress();
    refreshResults();
    keepAnswers();
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
    m_clear->setEnabled(!m_session.isEmpty());
    m_save->setEnabled(!m_session.isEmpty());
}

void ChecklistPage::refreshResults()
{
    m_results->setContent(resultContent(m_session, [this](const Target &target) { return m_notebook.isBookmarked(target); }));
    placeResults();
}

void ChecklistPage::refreshStars()
{
    m_results->refreshBookmarks([this](const Target &target) { return m_notebook.isBookmarked(target); });
}

void ChecklistPage::keepAnswers()
{
    if (m_notebook.isKept(notebook::Keepsake::Conditions)) {
        const QList<ConditionId> conditions = tickedConditions();
        if (conditions != m_notebook.contents().conditions)
            m_notebook.rememberConditions(conditions);
    }
    m_notebook.saveDraft(m_session.stored());
}

QList<ConditionId> ChecklistPage::tickedConditions() const
{
    QList<ConditionId> conditions;
    const QStringList ids = m_session.stored().conditions;
    for (const QString &id : ids)
        conditions += ConditionId(id);
    return conditions;
}

void ChecklistPage::rememberConditions(bool on)
{
    if (!on) {
        m_notebook.stopKeeping(notebook::Keepsake::Conditions);
        return;
    }
    m_notebook.startKeeping(notebook::Keepsake::Conditions);
    m_notebook.rememberConditions(tickedConditions());
}

void ChecklistPage::save()
{
    if (m_session.isEmpty())
        return;
    QString name = m_name->text().trimmed();
    if (name.isEmpty())
        name = tr("Checklist of %1").arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    m_notebook.saveChecklist(name, m_session.stored(), pack::toWord(m_session.assessment().urgency));
    emit told(tr("Saved as “%1”").arg(name));
}

void ChecklistPage::placePanes()
{
    const bool narrow = width() < m_theme.px(760);
    const bool beside = width() >= m_theme.px(900);
    m_steps->setCompact(narrow);
    m_saved->setVisible(!narrow && !m_notebook.contents().checklists.isEmpty());
    m_stepsColumn->setFixedWidth(m_theme.px(narrow ? 76 : 224));
    if (beside != m_beside) {
        m_beside = beside;
        if (beside)
            m_resultScroll->setWidget(m_resultBox);
        else
            m_resultScroll->takeWidget();
        placeResults();
        m_resultBox->show();
    }
    m_side->setVisible(beside);
    if (beside)
        m_side->setFixedWidth(std::clamp(width() * 38 / 100, m_theme.px(360), m_theme.px(480)));
}

void ChecklistPage::placeResults()
{
    if (m_beside)
        return;
    // In a narrow window the results follow the questions, but nothing ever stands above a warning.
    const bool first = m_session.assessment().urgency != pack::Urgency::None;
    auto *column = static_cast<QVBoxLayout *>(m_questionColumn->layout());
    const bool isFirst = column->indexOf(m_resultBox) == 0;
    if (m_resultBox->parentWidget() == m_questionColumn && first == isFirst)
        return;
    column->removeWidget(m_resultBox);
    column->insertWidget(first ? 0 : column->count() - 1, m_resultBox);
    if (first)
        m_questions->verticalScrollBar()->setValue(0);
}

void ChecklistPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    placePanes();
}

} // namespace unknot::desktop
