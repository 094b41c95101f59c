// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/figure_plan.h"
#include "desktop/theme/theme.h"

#include <QPixmap>
#include <QWidget>

namespace unknot::desktop {

/// The first picture of a figure, small: place and pattern of a muscle beside its name. It says nothing to a screen
/// reader; who shows it has the words.
class FigureThumbnail final : public QWidget
{
    Q_OBJECT

public:
    FigureThumbnail(const Theme &theme, FigurePlan plan, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFresh(double ratio);

    const Theme &m_theme;
    FigurePlan m_plan;
    QPixmap m_picture; ///< painted once: a pointer that crosses a list must not paint whole bodies
};

} // namespace unknot::desktop
