// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace unknot::desktop {

/// Every command of the window.
enum class ActionId {
    GoHome, GoLibrary, GoChecklist, GoBodyMap, GoBookmarks, GoSettings, GoHelp,
    GoBack, GoForward, FocusSearch, FindInPage, FindNext, FindPrevious, ToggleBookmark, Undo, Redo,
    ZoomIn, ZoomOut, ZoomReset, NextPane, PreviousPane, FullScreen, CloseWindow, Quit,
};

/// What a command is called and which keys it has by default.
struct ActionInfo
{
    ActionId id;
    const char *name;  ///< object name, for tests
    QString text;
    QList<QKeySequence> keys;
};

/// The one table of commands; the shortcut page, the window and the tests read it.
[[nodiscard]] const QList<ActionInfo> &actionTable();

/// The QActions of a window, made from the table. Owned by the window.
class Actions final
{
public:
    explicit Actions(QWidget &window);

    [[nodiscard]] QAction &operator[](ActionId id) const;

private:
    QHash<int, QAction *> m_actions;
};

} // namespace unknot::desktop
