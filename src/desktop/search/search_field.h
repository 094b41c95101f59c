// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QLineEdit>

namespace unknot::desktop {

/// The search field at the top of the window: a magnifying glass, the words, and the key that leads to it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Up and Down: move in the results.
    void moveWanted(int steps);
    void openWanted();
    /// Escape: away from the results, then back to the page.
    void leaveWanted();
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
};

} // namespace unknot::desktop
