// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_session.h"
#include "app/notebook/notebook_service.h"
#include "app/search/search_service.h"
#include "desktop/main_window/main_window.h"
#include "desktop/main_window/services.h"
#include "desktop/theme/theme.h"
#include "pack/pack.h"

#include <QTest>

#include <memory>

namespace unknot::test {

/// The handbook that the build compiled.
[[nodiscard]] QString handbookPath();

/// The whole window on the real handbook with a notebook in `folder`, shown and ready for keys and clicks.
class TestWindow final
{
public:
    explicit TestWindow(const QString &folder, const app::Location &first = {}, QSize size = {1280, 860});
    ~TestWindow();

    [[nodiscard]] desktop::MainWindow &window() { return *m_window; }
    [[nodiscard]] desktop::Theme &theme() { return m_theme; }
    [[nodiscard]] app::NotebookService &notebook() { return m_notebook; }
    [[nodiscard]] app::ChecklistSession &checklist();

    /// The visible widget of that name; fails the test if there is none.
    template <typename Widget>
    [[nodiscard]] Widget &find(const char *name)
    {
        for (Widget *widget : m_window->findChildren<Widget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return *widget;
        }
        throw std::runtime_error(std::string("no visible widget ") + name);
    }
    template <typename Widget>
    [[nodiscard]] bool isShown(const char *name) const
    {
        const auto widgets = m_window->findChildren<Widget *>(QString::fromLatin1(name));
        return std::any_of(widgets.begin(), widgets.end(), [](const Widget *widget) { return widget->isVisible(); });
    }

    void click(const char *name);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Waits until the notebook has done what was asked.
    void settle();

private:
    desktop::Theme m_theme;
    pack::Pack m_pack;
    app::NotebookService m_notebook;
    app::SearchService m_search;
    std::unique_ptr<app::ChecklistSession> m_checklist;
    desktop::Services m_services;
    std::unique_ptr<desktop::MainWindow> m_window;
};

/// Lets events happen until `condition` holds, at most five seconds.
template <typename Condition>
[[nodiscard]] bool eventually(Condition condition)
{
    return QTest::qWaitFor(condition, 5000);
}

} // namespace unknot::test
