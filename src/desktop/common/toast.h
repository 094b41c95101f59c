// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace unknot::desktop {

class Button;
class TextLabel;

/// A message at the bottom of the window that says what happened and offers to undo it. Stays eight seconds, longer
/// while the pointer or the keyboard is on it. Ctrl+Z does the same as its button.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(const Theme &theme, QWidget *window);

    /// `undo` may be empty.
    void showMessage(const QString &message, std::function<void()> undo = {});
    /// Undoes what the last message offered to undo; false if there is nothing.
    bool undo();
    /// Puts it back to the bottom of its window.
    void place();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_message = nullptr;
    Button *m_undoButton = nullptr;
    QTimer m_timer;
    std::function<void()> m_undo;
};

} // namespace unknot::desktop
