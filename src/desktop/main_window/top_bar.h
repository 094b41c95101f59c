// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QWidget>

namespace unknot::desktop {

class Button;
class SearchField;

/// The bar above the page: back, forward, the search field, text size.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] SearchField &search() { return *m_search; }
    void setHistory(bool canGoBack, bool canGoForward);

signals:
    void backWanted();
    void forwardWanted();
    void smallerWanted();
    void largerWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    Button *m_back = nullptr;
    Button *m_forward = nullptr;
    SearchField *m_search = nullptr;
    Button *m_smaller = nullptr;
    Button *m_larger = nullptr;
};

} // namespace unknot::desktop
