// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace unknot::desktop {

/// A scrolling page with a title, a sentence below it and a column of content, centred in a wide window.
class PageFrame final : public QScrollArea
{
    Q_OBJECT

public:
    PageFrame(const Theme &theme, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    /// The parent for widgets that are added.
    [[nodiscard]] QWidget *content() const { return m_content; }
    void addWidget(QWidget *widget);
    void addSpacing(int designPixels);
    void addStretch();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

/// A pane at one side of a page in the sunken colour, with a line at the edge towards the page.
class SidePane final : public QWidget
{
    Q_OBJECT

public:
    SidePane(const Theme &theme, Qt::Edge lineEdge, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Qt::Edge m_lineEdge;
};

} // namespace unknot::desktop
