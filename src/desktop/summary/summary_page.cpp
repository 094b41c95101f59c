// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summary/summary_page.h"

#include "app/words/error_words.h"
#include "desktop/common/button.h"
#include "desktop/common/flow_layout.h"
#include "desktop/common/page_frame.h"
#include "desktop/common/text_label.h"
#include "desktop/summary/summary_form.h"
#include "desktop/summary/summary_preview.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QRadioButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

constexpr qsizetype questionsAtFirst = 3;

QScrollArea *makeScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    return scroll;
}

QString proposedFile()
{
    const QString name = SummaryPage::tr("summary-%1.pdf").arg(QDate::currentDate().toString(Qt::ISODate));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

} // namespace

SummaryPage::SummaryPage(const Theme &theme, const app::ChecklistSession &session, bool reviewedByClinician,
                         QWidget *parent)
    : PageWidget(parent), m_theme(theme), m_session(session), m_reviewedByClinician(reviewedByClinician)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &SummaryPage::refresh);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_formScroll = makeScroll(makeForm(), this);
    m_formScroll->setObjectName("summaryFormScroll");
    m_side = new SidePane(theme, Qt::LeftEdge, this);
    makePreview();
    layout->addWidget(m_formScroll, 2);
    layout->addWidget(m_side, 3);
    connect(m_form, &SummaryForm::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(&session, &app::ChecklistSession::answersChanged, this, [this] {
        if (isVisible())
            m_refresh.start();
    });
    connect(&theme, &Theme::changed, this, &SummaryPage::placePanes);
}

QWidget *SummaryPage::makeForm()
{
    auto *content = new QWidget(this);
    m_formColumn = new QVBoxLayout(content);
    m_formColumn->setContentsMargins(m_theme.px(24), m_theme.px(24), m_theme.px(24), m_theme.px(28));
    m_formColumn->setSpacing(m_theme.px(10));
    auto *back = new Button(m_theme, ButtonKind::Quiet, tr("Back to the checklist"), u"back"_s, content);
    back->setObjectName("summaryBack");
    connect(back, &Button::clicked, this, &SummaryPage::checklistWanted);
    m_formColumn->addWidget(back, 0, Qt::AlignLeft);
    m_formColumn->addWidget((new TextLabel(m_theme, TextRole::PageTitle, Token::Text, tr("One-page summary"), content))->wrapping());
    const QString sentence = tr("For a therapist or a doctor. You decide what goes in. What you type here stays on this page "
                                "until you close Unknot; it is stored nowhere.");
    m_formColumn->addWidget((new TextLabel(m_theme, TextRole::Body, Token::Muted, sentence, content))->wrapping());
    m_form = new SummaryForm(m_theme, content);
    m_formColumn->addWidget(m_form);
    auto *clear = new Button(m_theme, ButtonKind::Quiet, tr("Empty all fields"), {}, content);
    clear->setObjectName("summaryClear");
    connect(clear, &Button::clicked, m_form, &SummaryForm::clear);
    m_formColumn->addWidget(clear, 0, Qt::AlignLeft);
    m_formColumn->addStretch(1);
    return content;
}

void SummaryPage::makePreview()
{
    auto *sideLayout = new QVBoxLayout(m_side);
    sideLayout->setContentsMargins(1, 0, 0, 0);
    m_previewBox = new QWidget(m_side);
    auto *column = new QVBoxLayout(m_previewBox);
    column->setContentsMargins(m_theme.px(24), m_theme.px(24), m_theme.px(20), m_theme.px(24));
    column->setSpacing(m_theme.px(12));
    column->addLayout(makeActions());
    m_preview = new SummaryPreview(m_theme, m_previewBox);
    column->addWidget(m_preview);
    column->addStretch(1);
    m_previewScroll = makeScroll(m_previewBox, m_side);
    m_previewScroll->setObjectName("summaryPreviewScroll");
    sideLayout->addWidget(m_previewScroll);
}

QLayout *SummaryPage::makeActions()
{
    QWidget *bar = m_previewBox;
    auto *row = new FlowLayout(m_theme.px(10));
    auto *save = new Button(m_theme, ButtonKind::Primary, tr("Save as PDF…"), u"save"_s, bar);
    save->setObjectName("savePdf");
    auto *print = new Button(m_theme, ButtonKind::Secondary, tr("Print…"), {}, bar);
    print->setObjectName("printSummary");
    row->addWidget(save);
    row->addWidget(print);
    m_papers = new QButtonGroup(this);
    for (const auto &[paper, name] : {std::pair(Paper::A4, u"A4"_s), std::pair(Paper::Letter, tr("Letter"))}) {
        auto *radio = new QRadioButton(name, bar);
        radio->setObjectName(paper == Paper::A4 ? u"paperA4"_s : u"paperLetter"_s);
        radio->setAccessibleName(tr("Paper: %1").arg(name));
        radio->setMinimumHeight(m_theme.px(36));
        m_papers->addButton(radio, static_cast<int>(paper));
        row->addWidget(radio);
    }
    m_papers->button(static_cast<int>(usualPaper()))->setChecked(true);
    connect(m_papers, &QButtonGroup::idToggled, &m_refresh, [this](int, bool on) {
        if (on)
            m_refresh.start();
    });
    connect(save, &Button::clicked, this, &SummaryPage::askForFile);
    connect(print, &Button::clicked, this, &SummaryPage::print);
    return row;
}

void SummaryPage::open(const app::Location &)
{
    suggestQuestions();
    refresh();
}

void SummaryPage::focusContent()
{
    if (auto *first = m_form->findChild<QWidget *>(u"summaryName"_s))
        first->setFocus(Qt::OtherFocusReason);
}

/// Questions that the reader has not touched follow the answers.
void SummaryPage::suggestQuestions()
{
    const QStringList all = app::suggestedQuestions(m_session.answers(), m_session.assessment().urgency);
    m_form->setSuggestions(all);
    if (m_form->questions() != m_suggested)
        return;
    m_suggested = all.first(std::min(all.size(), questionsAtFirst));
    m_form->setQuestions(m_suggested);
}

app::SummaryContent SummaryPage::content() const
{
    const app::StepProgress safety = m_session.progress(app::ChecklistStep::Safety);
    return app::makeSummary({.content = m_session.content(),
                             .labels = m_session.labels(),
                             .answers = m_session.answers(),
                             .assessment = m_session.assessment(),
                             .answeredSafetyGroups = safety.answeredGroups,
                             .safetyGroups = safety.groups,
                             .date = QDate::currentDate(),
                             .reviewedByClinician = m_reviewedByClinician},
                            m_form->parts(), m_form->entries());
}

Paper SummaryPage::paper() const
{
    return static_cast<Paper>(m_papers->checkedId());
}

void SummaryPage::refresh()
{
    m_preview->setPage(content(), paper());
}

void SummaryPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the summary as PDF"), proposedFile(), tr("PDF (*.pdf)"));
    dialog->setObjectName("savePdfDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(proposedFile());
    connect(dialog, &QFileDialog::fileSelected, this, &SummaryPage::saveAs);
    dialog->open();
}

void SummaryPage::saveAs(const QString &path)
{
    const Result<void> written = writeSummaryPdf(path, content(), paper(), QGuiApplication::font());
    emit told(written ? tr("Saved as %1").arg(QDir::toNativeSeparators(path)) : app::errorSentence(written.error()));
}

void SummaryPage::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(pageSizeOf(paper()));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName("printDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    // The connection keeps the printer as long as there is a dialog that uses it.
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (!printSummary(*printer, content(), QGuiApplication::font()))
            emit told(tr("The printer did not take the page. Save it as PDF and print that."));
    });
    dialog->open();
}

void SummaryPage::placePanes()
{
    const bool beside = width() >= m_theme.px(820);
    if (beside == m_beside)
        return;
    m_beside = beside;
    if (beside) {
        m_previewScroll->setWidget(m_previewBox);
        m_previewBox->setAutoFillBackground(false);
    } else {
        m_previewScroll->takeWidget();
        m_formColumn->addWidget(m_previewBox);
    }
    m_previewBox->layout()->setContentsMargins(beside ? m_theme.px(24) : 0, m_theme.px(24), beside ? m_theme.px(20) : 0,
                                               m_theme.px(24));
    m_previewBox->show();
    m_side->setVisible(beside);
}

void SummaryPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    placePanes();
}

} // namespace unknot::desktop
