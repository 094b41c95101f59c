// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_session.h"
#include "desktop/main_window/page.h"
#include "desktop/summary/summary_output.h"
#include "desktop/theme/theme.h"

#include <QTimer>

class QButtonGroup;
class QScrollArea;
class QVBoxLayout;

namespace unknot::desktop {

class SidePane;
class SummaryForm;
class SummaryPreview;

/// The one-page summary: at the left the reader decides what goes in, at the right (below in a narrow window) stands
/// the page as it will be printed. What is typed here is kept in memory only.
class SummaryPage final : public PageWidget
{
    Q_OBJECT

public:
    SummaryPage(const Theme &theme, const app::ChecklistSession &session, bool reviewedByClinician,
                QWidget *parent = nullptr);

    void open(const app::Location &location) override;
    void focusContent() override;

    [[nodiscard]] app::SummaryContent content() const;
    [[nodiscard]] Paper paper() const;
    /// Writes the PDF and tells how it went.
    void saveAs(const QString &path);

signals:
    void checklistWanted();
    void told(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeForm();
    void makePreview();
    [[nodiscard]] QLayout *makeActions();
    void refresh();
    void suggestQuestions();
    void askForFile();
    void print();
    void placePanes();

    const Theme &m_theme;
    const app::ChecklistSession &m_session;
    bool m_reviewedByClinician;
    QStringList m_suggested; ///< the questions that stand there by themselves
    QTimer m_refresh;        ///< many keys between two frames make one page
    SummaryForm *m_form = nullptr;
    QScrollArea *m_formScroll = nullptr;
    QVBoxLayout *m_formColumn = nullptr;
    SidePane *m_side = nullptr;
    QScrollArea *m_previewScroll = nullptr;
    QWidget *m_previewBox = nullptr;
    SummaryPreview *m_preview = nullptr;
    QButtonGroup *m_papers = nullptr;
    bool m_beside = true;
};

} // namespace unknot::desktop
