// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/location.h"
#include "app/settings/settings.h"
#include "desktop/actions/action_table.h"
#include "desktop/main_window/navigator.h"
#include "desktop/theme/theme.h"

#include <QMainWindow>

class QStackedWidget;

namespace unknot::desktop {

class NavigationBar;
class PageWidget;
class SearchPopup;
class Toast;
class TopBar;
struct Services;

/// The one window: navigation at the left, search on top, the page. It only assembles; pages are made when they
/// are opened for the first time.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The services outlive the window.
    MainWindow(Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const app::Location &location);
    /// Puts words into the search field and shows what they find.
    void search(const QString &words);
    /// Shows a message at the bottom of the window.
    void tell(const QString &message);
    /// Takes over the settings (appearance, text size, geometry) and shows the window's first page.
    void restore(const app::Settings &settings);

signals:
    void settingsChanged(const unknot::app::Settings &settings);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void connectActions();
    void showLocation(const app::Location &location, int scroll);
    [[nodiscard]] PageWidget *page(app::Page page);
    [[nodiscard]] PageWidget *currentPage() const;
    void setTextScale(double scale);
    void setAppearance(app::Appearance appearance);
    void changeSettings();
    void focusPane(int step);
    void rememberReading();
    void placeNavigation();

    Services &m_services;
    Actions m_actions;
    Navigator m_navigator;
    app::Settings m_settings;
    NavigationBar *m_navigation = nullptr;
    TopBar *m_top = nullptr;
    QStackedWidget *m_stack = nullptr;
    SearchPopup *m_popup = nullptr;
    Toast *m_toast = nullptr;
    QHash<int, PageWidget *> m_pages;
};

} // namespace unknot::desktop
