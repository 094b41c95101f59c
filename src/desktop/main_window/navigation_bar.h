// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/location.h"
#include "desktop/theme/theme.h"

#include <QAbstractButton>
#include <QList>

class QVBoxLayout;

namespace unknot::desktop {

/// One line of the navigation bar.
class NavigationItem final : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationItem(const Theme &theme, const QString &text, const QString &icon, QWidget *parent);

    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    QString m_icon;
    bool m_compact = false;
};

/// The slim bar at the left: where one is, and where one can go. In a narrow window it shows icons only.
class NavigationBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(const Theme &theme, QWidget *parent = nullptr);

    void setCurrent(app::Page page);
    void setCompact(bool compact);
    /// Gives the keyboard to the item of the current page.
    void focusCurrent();

signals:
    void pageChosen(unknot::app::Page page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(QVBoxLayout &layout, app::Page page, const QString &text, const QString &icon);
    void follow();

    struct Entry
    {
        app::Page page;
        NavigationItem *item;
    };

    const Theme &m_theme;
    QList<Entry> m_entries;
    QWidget *m_brandName = nullptr;
    QWidget *m_brandIcon = nullptr;
    bool m_compact = false;
};

} // namespace unknot::desktop
