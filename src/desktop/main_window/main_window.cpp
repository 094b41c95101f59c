// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/main_window/main_window.h"

#include "app/notebook/notebook_service.h"
#include "app/words/words.h"
#include "desktop/common/toast.h"
#include "desktop/main_window/navigation_bar.h"
#include "desktop/main_window/page_factory.h"
#include "desktop/main_window/services.h"
#include "desktop/main_window/top_bar.h"
#include "desktop/search/search_field.h"
#include "desktop/search/search_popup.h"
#include "desktop/settings/settings_page.h"
#include "desktop/theme/scheme_preference.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {
constexpr double scaleStep = 0.1;
constexpr QSize smallestWindow(480, 420);
}

MainWindow::MainWindow(Services &services, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_actions(*this)
{
    setWindowTitle(u"Unknot"_s);
    setMinimumSize(smallestWindow);
    auto *center = new QWidget(this);
    m_navigation = new NavigationBar(services.theme, center);
    auto *right = new QWidget(center);
    m_top = new TopBar(services.theme, right);
    m_stack = new QStackedWidget(right);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_top);
    rightLayout->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(right, 1);
    setCentralWidget(center);
    m_popup = new SearchPopup(services.theme, services.search, m_top->search(), this);
    m_toast = new Toast(services.theme, this);

    connect(m_navigation, &NavigationBar::pageChosen, this, [this](app::Page page) { m_navigator.go(page); });
    connect(m_top, &TopBar::backWanted, &m_navigator, &Navigator::back);
    connect(m_top, &TopBar::forwardWanted, &m_navigator, &Navigator::forward);
    connect(m_top, &TopBar::smallerWanted, this, [this] { setTextScale(m_settings.textScale - scaleStep); });
    connect(m_top, &TopBar::largerWanted, this, [this] { setTextScale(m_settings.textScale + scaleStep); });
    connect(m_popup, &SearchPopup::targetChosen, this, [this](const QString &text) {
        if (const auto target = Target::parse(text))
            m_navigator.go(app::Location::of(*target));
    });
    connect(m_popup, &SearchPopup::wayOutChosen, this, [this](const QString &where) {
        if (const auto wayOut = app::pageFromWord(where))
            m_navigator.go(*wayOut);
    });
    connect(m_popup, &SearchPopup::left, this, [this] {
        if (PageWidget *shown = currentPage())
            shown->focusContent();
    });
    connect(m_popup, &SearchPopup::failed, this, [this](const Error &error) { tell(app::errorSentence(error)); });
    connect(&m_navigator, &Navigator::leaving, this, &MainWindow::rememberReading);
    connect(&m_navigator, &Navigator::moved, this, &MainWindow::showLocation);
    connect(&services.notebook, &app::NotebookService::failed, this, [this](const Error &error) { tell(app::errorSentence(error)); });
    connect(&services.notebook, &app::NotebookService::unavailable, this, [this](const Error &error) { tell(app::errorSentence(error)); });
    connect(&services.notebook, &app::NotebookService::begunAnew, this, [this](const QString &keptAs) { tell(tr("A new notebook was begun. The old file is kept as %1.").arg(keptAs)); });
    connect(&services.notebook, &app::NotebookService::bookmarkRemoved, this, [this](qsizetype, const notebook::PlacedBookmark &removed) {
        m_toast->showMessage(tr("Bookmark removed: %1").arg(removed.bookmark.title),
                             [this, removed] { m_services.notebook.restoreBookmark(removed); });
    });
    connectActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto &&work) { connect(&m_actions[id], &QAction::triggered, this, work); };
    on(ActionId::GoHome, [this] { m_navigator.go(app::Page::Home); });
    on(ActionId::GoLibrary, [this] { m_navigator.go(app::Page::Library); });
    on(ActionId::GoChecklist, [this] { m_navigator.go(app::Page::Checklist); });
    on(ActionId::GoBodyMap, [this] { m_navigator.go(app::Page::BodyMap); });
    on(ActionId::GoBookmarks, [this] { m_navigator.go(app::Page::Bookmarks); });
    on(ActionId::GoSettings, [this] { m_navigator.go(app::Page::Settings); });
    on(ActionId::GoHelp, [this] { m_navigator.go(app::Page::Help); });
    on(ActionId::GoBack, [this] { m_navigator.back(); });
    on(ActionId::GoForward, [this] { m_navigator.forward(); });
    on(ActionId::FocusSearch, [this] {
        m_top->search().setFocus(Qt::ShortcutFocusReason);
        m_top->search().selectAll();
    });
    on(ActionId::FindInPage, [this] { currentPage()->startFind(); });
    on(ActionId::FindNext, [this] { currentPage()->findNext(false); });
    on(ActionId::FindPrevious, [this] { currentPage()->findNext(true); });
    on(ActionId::ToggleBookmark, [this] { currentPage()->toggleBookmark(); });
    on(ActionId::Undo, [this] {
        if (!m_toast->undo())
            currentPage()->undo();
    });
    on(ActionId::Redo, [this] { currentPage()->redo(); });
    on(ActionId::ZoomIn, [this] { setTextScale(m_settings.textScale + scaleStep); });
    on(ActionId::ZoomOut, [this] { setTextScale(m_settings.textScale - scaleStep); });
    on(ActionId::ZoomReset, [this] { setTextScale(1.0); });
    on(ActionId::NextPane, [this] { focusPane(1); });
    on(ActionId::PreviousPane, [this] { focusPane(-1); });
    on(ActionId::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(ActionId::CloseWindow, [this] { close(); });
    on(ActionId::Quit, [this] { close(); });
}

void MainWindow::open(const app::Location &location)
{
    m_navigator.go(location);
}

void MainWindow::search(const QString &words)
{
    m_top->search().setText(words);
    m_top->search().setFocus(Qt::OtherFocusReason); // focusing shows the results
}

void MainWindow::tell(const QString &message)
{
    m_toast->showMessage(message);
}

void MainWindow::restore(const app::Settings &settings)
{
    m_settings = settings;
    resize(m_services.theme.px(1240), m_services.theme.px(820));
    if (!settings.windowGeometry.isEmpty())
        restoreGeometry(settings.windowGeometry); // Qt moves it back onto a screen that exists
}

PageWidget *MainWindow::page(app::Page page)
{
    PageWidget *&known = m_pages[static_cast<int>(page)];
    if (!known) {
        known = makePage(page, m_services, {m_navigator, *m_toast}, m_stack);
        m_stack->addWidget(known);
        if (auto *settingsPage = qobject_cast<SettingsPage *>(known)) {
            settingsPage->setSettings(m_settings);
            connect(settingsPage, &SettingsPage::appearanceChosen, this, &MainWindow::setAppearance);
            connect(settingsPage, &SettingsPage::textScaleChosen, this, &MainWindow::setTextScale);
            connect(settingsPage, &SettingsPage::reopenChosen, this, [this](bool reopen) {
                m_settings.reopenLastPage = reopen;
                emit settingsChanged(m_settings);
            });
        }
    }
    return known;
}

PageWidget *MainWindow::currentPage() const
{
    return qobject_cast<PageWidget *>(m_stack->currentWidget());
}

void MainWindow::showLocation(const app::Location &location, int scroll)
{
    PageWidget *shown = page(location.page);
    shown->open(location);
    m_stack->setCurrentWidget(shown);
    if (scroll > 0)
        shown->setScrollPosition(scroll);
    m_navigation->setCurrent(location.page);
    m_top->setHistory(m_navigator.canGoBack(), m_navigator.canGoForward());
    m_settings.lastPage = location.target.isEmpty() ? app::toWord(location.page) : location.target.toString();
    if (!m_top->search().hasFocus() || !m_popup->isVisible())
        shown->focusContent();
}

void MainWindow::rememberReading()
{
    if (PageWidget *shown = currentPage()) {
        m_navigator.keepScroll(shown->scrollPosition());
        shown->leave();
    }
}

void MainWindow::setTextScale(double scale)
{
    m_services.theme.setTextScale(scale);
    m_settings.textScale = m_services.theme.textScale();
    changeSettings();
}

void MainWindow::setAppearance(app::Appearance appearance)
{
    m_settings.appearance = appearance;
    m_services.theme.setPreference(schemePreference(appearance));
    changeSettings();
}

void MainWindow::changeSettings()
{
    m_services.theme.apply();
    placeNavigation();
    if (auto *settingsPage = qobject_cast<SettingsPage *>(m_pages.value(static_cast<int>(app::Page::Settings))))
        settingsPage->setSettings(m_settings);
    emit settingsChanged(m_settings);
}

void MainWindow::focusPane(int step)
{
    // F6: navigation, search, page, and around.
    const QList<QWidget *> panes{m_navigation, &m_top->search(), m_stack};
    qsizetype current = 0;
    for (qsizetype index = 0; index < panes.size(); ++index) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused && (panes.at(index) == focused || panes.at(index)->isAncestorOf(focused)))
            current = index;
    }
    const qsizetype next = (current + step + panes.size()) % panes.size();
    if (panes.at(next) == m_stack)
        currentPage()->focusContent();
    else if (panes.at(next) == m_navigation)
        m_navigation->focusCurrent();
    else
        panes.at(next)->setFocus(Qt::TabFocusReason);
}

void MainWindow::placeNavigation()
{
    m_navigation->setCompact(width() < m_services.theme.px(1000));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placeNavigation();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberReading();
    m_settings.windowGeometry = saveGeometry();
    emit settingsChanged(m_settings);
    QMainWindow::closeEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        m_navigator.back();
    else if (event->button() == Qt::ForwardButton)
        m_navigator.forward();
    else
        QMainWindow::mousePressEvent(event);
}

} // namespace unknot::desktop
