// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QScrollBar>

namespace unknot::desktop {

/// A scroll area with a panel that stays beside the scrolling page, between it and the scroll bar.
class ReaderScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    using QScrollArea::QScrollArea;

    /// The panel is not owned. It is shown only while it has room; see `setPanelShown`.
    void setPanel(QWidget *panel)
    {
        m_panel = panel;
        panel->setParent(this);
        place();
    }

    void setPanelShown(bool shown)
    {
        m_panel->setVisible(shown);
        setViewportMargins(0, 0, shown ? m_panel->width() : 0, 0);
        place();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        place();
    }

private:
    void place()
    {
        const QRect page = viewport()->geometry();
        if (m_panel)
            m_panel->setGeometry(page.right() + 1, page.top(), m_panel->width(), page.height());
    }

    QWidget *m_panel = nullptr;
};

} // namespace unknot::desktop
