// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QWidget>

class QListWidget;

namespace unknot::desktop {

class TextLabel;

/// "On this page": the headings of the open article; the one that is read now is marked.
class OutlinePanel final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString anchor;
        QString title;
        int level = 2;
    };

    explicit OutlinePanel(const Theme &theme, QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    void setCurrent(const QString &anchor);

signals:
    void anchorChosen(const QString &anchor);

private:
    void follow();

    const Theme &m_theme;
    QListWidget *m_list = nullptr;
};

} // namespace unknot::desktop
