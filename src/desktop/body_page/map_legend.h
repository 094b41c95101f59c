// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QWidget>

namespace unknot::desktop {

class Button;
class TextLabel;

/// Below the map: whose pattern it shows, and what stripes and dots mean.
class MapLegend final : public QWidget
{
    Q_OBJECT

public:
    MapLegend(const Theme &theme, QWidget *parent = nullptr);

    /// An empty name: no pattern is shown.
    void setMuscle(const QString &name);
    /// One line of words, for a low window: each line is taken from the figure.
    void setCompact(bool compact);

signals:
    void hideWanted();

private:
    void showWords();

    QString m_name;
    bool m_compact = false;
    QWidget *m_keys = nullptr;
    TextLabel *m_muscle = nullptr;
    Button *m_hide = nullptr;
};

} // namespace unknot::desktop
