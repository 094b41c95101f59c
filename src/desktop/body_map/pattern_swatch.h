// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/body_painter.h"
#include "desktop/theme/theme.h"

#include <QWidget>

namespace unknot::desktop {

/// A small sample of how a mark looks on the figure, for a legend: MuscleLies (with the knot mark), Often or Sometimes.
class PatternSwatch final : public QWidget
{
    Q_OBJECT

public:
    PatternSwatch(const Theme &theme, RegionMark mark, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    RegionMark m_mark;
};

} // namespace unknot::desktop
