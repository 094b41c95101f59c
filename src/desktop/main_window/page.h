// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/location.h"

#include <QWidget>

namespace unknot::desktop {

/// What the window needs to know of each of its pages.
class PageWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a place of this page. Called each time the window comes to it.
    virtual void open(const app::Location &location) = 0;
    /// The window goes elsewhere: time to note what should be remembered.
    virtual void leave() {}
    [[nodiscard]] virtual int scrollPosition() const { return 0; }
    virtual void setScrollPosition(int) {}
    /// Gives the keyboard to the page's content.
    virtual void focusContent() { setFocus(); }
    /// Ctrl+F; does nothing where there is nothing to find in.
    virtual void startFind() {}
    virtual void findNext(bool /*backward*/) {}
    /// Ctrl+Z, when no message offers to undo something. False if there is nothing to undo.
    virtual bool undo() { return false; }
    /// Ctrl+Shift+Z: makes again what `undo` took back.
    virtual void redo() {}
    /// Ctrl+D.
    virtual void toggleBookmark() {}
};

} // namespace unknot::desktop
