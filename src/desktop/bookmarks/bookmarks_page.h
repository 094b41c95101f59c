// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notebook/bookmark_model.h"
#include "desktop/main_window/page.h"
#include "desktop/theme/theme.h"

#include <QSortFilterProxyModel>
#include <QTimer>

class QLineEdit;
class QListView;
class QPlainTextEdit;
class QStackedWidget;

namespace unknot::app {
class NotebookService;
}

namespace unknot::desktop {

class Button;
class TextLabel;

/// What the reader wants to find again: a list in an order of their own, and the note of the chosen one.
class BookmarksPage final : public PageWidget
{
    Q_OBJECT

public:
    /// `resolver` gives the titles that the handbook has for a target today.
    BookmarksPage(const Theme &theme, app::NotebookService &notebook, app::BookmarkResolver resolver, QWidget *parent = nullptr);

    void open(const app::Location &location) override;
    void leave() override;
    void focusContent() override;
    void startFind() override;

signals:
    void targetChosen(const unknot::Target &target);
    void techniquesWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEmpty();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeDetail();
    void showState();
    void showCurrent();
    void saveNote();
    void moveCurrent(int step);
    [[nodiscard]] QModelIndex current() const;

    const Theme &m_theme;
    app::NotebookService &m_notebook;
    app::BookmarkModel m_model;
    QSortFilterProxyModel m_filtered;
    QTimer m_noteTimer;
    Target m_shown;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_empty = nullptr;
    TextLabel *m_emptyTitle = nullptr;
    TextLabel *m_emptyText = nullptr;
    Button *m_beginAnew = nullptr;
    QWidget *m_full = nullptr;
    QLineEdit *m_filter = nullptr;
    TextLabel *m_count = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_detail = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_path = nullptr;
    Button *m_open = nullptr;
    Button *m_remove = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    QPlainTextEdit *m_note = nullptr;
    TextLabel *m_saved = nullptr;
};

} // namespace unknot::desktop
