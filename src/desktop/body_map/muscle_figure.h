// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/figure_words.h"
#include "desktop/theme/theme.h"
#include "pack/article.h"

#include <QWidget>

class QGridLayout;

namespace unknot::desktop {

/// The figure of a muscle: where it lies, and where its pain is often and sometimes felt, told apart by pattern.
///
/// Made for a column of about 300 design pixels; it grows to what it is given and asks for the height that belongs
/// to its width. Its accessible name says in words what is seen. Lives in the GUI thread; nothing can fail.
class MuscleFigure final : public QWidget
{
    Q_OBJECT

public:
    MuscleFigure(const Theme &theme, const pack::Muscle &muscle, const RegionName &regionName,
                 QWidget *parent = nullptr);

private:
    void addLegend(QGridLayout &legend, RegionMark mark, const QString &text);

    const Theme &m_theme;
};

} // namespace unknot::desktop
