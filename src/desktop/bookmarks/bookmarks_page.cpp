// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/bookmarks/bookmarks_page.h"

#include "app/notebook/notebook_service.h"
#include "app/words/words.h"
#include "desktop/bookmarks/bookmark_delegate.h"
#include "desktop/common/button.h"
#include "desktop/common/icon_label.h"
#include "desktop/common/page_frame.h"
#include "desktop/common/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

BookmarksPage::BookmarksPage(const Theme &theme, app::NotebookService &notebook, app::BookmarkResolver resolver, QWidget *parent)
    : PageWidget(parent), m_theme(theme), m_notebook(notebook), m_model(notebook, std::move(resolver))
{
    using namespace std::chrono_literals;
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered.setFilterRole(app::BookmarkModel::TitleRole);
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(600ms); // saved when the typing pauses, when another row is chosen, and on leaving

    m_stack = new QStackedWidget(this);
    m_empty = makeEmpty();
    m_full = new QWidget(this);
    auto *row = new QHBoxLayout(m_full);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList(), 1);
    row->addWidget(makeDetail());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_full);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(&m_noteTimer, &QTimer::timeout, this, &BookmarksPage::saveNote);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &BookmarksPage::showState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &BookmarksPage::showState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &BookmarksPage::showState);
    connect(&notebook, &app::NotebookService::ready, this, &BookmarksPage::showState);
    connect(&notebook, &app::NotebookService::unavailable, this, &BookmarksPage::showState);
    showState();
}

QWidget *BookmarksPage::makeEmpty()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(m_theme.px(8));
    m_emptyTitle = new TextLabel(m_theme, TextRole::Heading, Token::Text, {}, page);
    m_emptyTitle->setObjectName("bookmarksEmpty");
    m_emptyText = new TextLabel(m_theme, TextRole::Body, Token::Muted, {}, page);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    m_emptyText->setMinimumWidth(m_theme.px(380));
    auto *browse = new Button(m_theme, ButtonKind::Secondary, tr("Browse techniques"), u"book"_s, page);
    connect(browse, &Button::clicked, this, &BookmarksPage::techniquesWanted);
    m_beginAnew = new Button(m_theme, ButtonKind::Secondary, tr("Put it aside and begin a new one"), {}, page);
    m_beginAnew->setObjectName("beginAnew");
    connect(m_beginAnew, &Button::clicked, &m_notebook, &app::NotebookService::beginAnew);
    column->addStretch(2);
    column->addWidget(new IconLabel(m_theme, u"bookmark"_s, Token::Muted, 28, page), 0, Qt::AlignHCenter);
    column->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyText, 0, Qt::AlignHCenter);
    column->addSpacing(m_theme.px(8));
    column->addWidget(m_beginAnew, 0, Qt::AlignHCenter);
    column->addWidget(browse, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget *BookmarksPage::makeList()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(m_theme.px(36), m_theme.px(28), m_theme.px(24), 0);
    column->setSpacing(m_theme.px(12));
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.px(12));
    head->addWidget(new TextLabel(m_theme, TextRole::PageTitle, Token::Text, tr("Bookmarks"), page));
    m_count = new TextLabel(m_theme, TextRole::Body, Token::Muted, {}, page);
    head->addWidget(m_count, 0, Qt::AlignBottom);
    head->addStretch(1);
    m_filter = new QLineEdit(page);
    m_filter->setObjectName("bookmarkFilter");
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the bookmarks"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumHeight(m_theme.px(36));
    m_filter->setMaximumWidth(m_theme.px(240));
    m_filter->setTextMargins(m_theme.px(8), 0, m_theme.px(8), 0);
    head->addWidget(m_filter, 1);
    m_list = new QListView(page);
    m_list->setObjectName("bookmarkList");
    m_list->setAccessibleName(tr("Bookmarks"));
    m_list->setModel(&m_filtered);
    m_list->setItemDelegate(new BookmarkDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setDragDropMode(QListView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    QPalette palette = m_list->palette();
    palette.setBrush(QPalette::Base, Qt::transparent);
    m_list->setPalette(palette);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    // Shortcuts and not key presses: the list takes Alt+Up for its own moving about.
    const auto onKey = [this](const QKeySequence &key, auto work) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    onKey(Qt::ALT | Qt::Key_Up, [this] { moveCurrent(-1); });
    onKey(Qt::ALT | Qt::Key_Down, [this] { moveCurrent(1); });
    onKey(Qt::Key_Delete, [this] { m_model.remove(current()); });
    connect(m_filter, &QLineEdit::textChanged, &m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BookmarksPage::showCurrent);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const auto target = Target::parse(index.data(app::BookmarkModel::TargetRole).toString()))
            emit targetChosen(*target);
    });
    return page;
}

QWidget *BookmarksPage::makeDetail()
{
    m_detail = new SidePane(m_theme, Qt::LeftEdge, this);
    m_detail->setObjectName("bookmarkDetail");
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(m_theme.px(24), m_theme.px(28), m_theme.px(24), m_theme.px(20));
    column->setSpacing(m_theme.px(8));
    m_title = (new TextLabel(m_theme, TextRole::BodyStrong, Token::Text, {}, m_detail))->wrapping();
    m_path = (new TextLabel(m_theme, TextRole::Secondary, Token::Muted, {}, m_detail))->wrapping();
    m_open = new Button(m_theme, ButtonKind::Primary, tr("Open"), {}, m_detail);
    m_open->setObjectName("openBookmark");
    m_remove = new Button(m_theme, ButtonKind::Secondary, tr("Remove"), {}, m_detail);
    m_remove->setObjectName("removeBookmark");
    m_up = new Button(m_theme, ButtonKind::Icon, tr("Move up (Alt+Up)"), u"up"_s, m_detail);
    m_down = new Button(m_theme, ButtonKind::Icon, tr("Move down (Alt+Down)"), u"down"_s, m_detail);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    buttons->addWidget(m_open);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    auto *noteTitle = new TextLabel(m_theme, TextRole::SecondaryStrong, Token::Muted, tr("My note"), m_detail);
    m_note = new QPlainTextEdit(m_detail);
    m_note->setObjectName("bookmarkNote");
    m_note->setAccessibleName(tr("My note"));
    m_note->setTabChangesFocus(true);
    noteTitle->setBuddy(m_note);
    m_saved = new TextLabel(m_theme, TextRole::Small, Token::Muted, tr("Saved as you type"), m_detail);
    column->addWidget(m_title);
    column->addWidget(m_path);
    column->addLayout(buttons);
    column->addSpacing(m_theme.px(8));
    column->addWidget(noteTitle);
    column->addWidget(m_note, 1);
    column->addWidget(m_saved);
    connect(m_open, &Button::clicked, this, [this] { emit targetChosen(m_shown); });
    connect(m_remove, &Button::clicked, this, [this] { m_model.remove(current()); });
    connect(m_up, &Button::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &Button::clicked, this, [this] { moveCurrent(1); });
    connect(m_note, &QPlainTextEdit::textChanged, &m_noteTimer, qOverload<>(&QTimer::start));
    return m_detail;
}

void BookmarksPage::showState()
{
    const bool empty = m_model.rowCount() == 0;
    m_stack->setCurrentWidget(empty ? m_empty : m_full);
    if (m_notebook.state() == app::NotebookService::State::Unavailable) {
        m_emptyTitle->setText(tr("Your bookmarks cannot be opened"));
        m_emptyText->setText(app::errorSentence(m_notebook.whyUnavailable()).toHtmlEscaped());
    } else {
        m_emptyTitle->setText(tr("Nothing bookmarked yet"));
        m_emptyText->setText(tr("Press the star beside any heading, or Ctrl+D, to keep it here."));
    }
    m_beginAnew->setVisible(m_notebook.canBeginAnew());
    m_count->setText(QString::number(m_model.rowCount()));
    if (!empty && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filtered.index(0, 0));
    showCurrent();
}

QModelIndex BookmarksPage::current() const
{
    return m_filtered.mapToSource(m_list->currentIndex());
}

void BookmarksPage::showCurrent()
{
    saveNote();
    const auto bookmark = m_model.bookmark(current());
    m_detail->setEnabled(bookmark.has_value());
    m_shown = bookmark ? bookmark->target : Target();
    m_title->setText(current().data(app::BookmarkModel::TitleRole).toString().toHtmlEscaped());
    m_path->setText(current().data(app::BookmarkModel::PathRole).toString().toHtmlEscaped());
    m_open->setEnabled(bookmark && !current().data(app::BookmarkModel::MissingRole).toBool());
    m_up->setEnabled(current().row() > 0);
    m_down->setEnabled(bookmark && current().row() + 1 < m_model.rowCount());
    const QSignalBlocker quiet(m_note);
    m_note->setPlainText(bookmark ? bookmark->note : QString());
}

void BookmarksPage::saveNote()
{
    m_noteTimer.stop();
    const int row = m_model.rowOf(m_shown);
    if (row < 0)
        return;
    const QModelIndex index = m_model.index(row);
    if (const auto bookmark = m_model.bookmark(index); bookmark && bookmark->note != m_note->toPlainText())
        m_model.setNote(index, m_note->toPlainText());
}

void BookmarksPage::moveCurrent(int step)
{
    const QModelIndex index = current();
    const int to = index.row() + step;
    if (index.isValid() && to >= 0 && to < m_model.rowCount())
        m_model.move(index, to);
}

void BookmarksPage::open(const app::Location &)
{
    showState();
}

void BookmarksPage::leave()
{
    saveNote();
}

void BookmarksPage::focusContent()
{
    if (m_stack->currentWidget() == m_full)
        m_list->setFocus(Qt::TabFocusReason);
    else
        setFocus();
}

void BookmarksPage::startFind()
{
    m_filter->setFocus();
}

void BookmarksPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    m_detail->setFixedWidth(std::clamp(width() * 2 / 5, m_theme.px(220), m_theme.px(388)));
}

} // namespace unknot::desktop
