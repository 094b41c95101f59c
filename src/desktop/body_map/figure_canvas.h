// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/figure_plan.h"
#include "desktop/theme/theme.h"

#include <QWidget>

namespace unknot::desktop {

/// The pictures of a figure side by side, each with its caption; as large as the width allows.
class FigureCanvas final : public QWidget
{
    Q_OBJECT

public:
    FigureCanvas(const Theme &theme, FigurePlan plan, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] const FigurePlan &plan() const { return m_plan; }
    /// Where each picture stands in this widget, in the order of the plan.
    [[nodiscard]] QList<QRectF> pictures() const { return placed(width()).pictures; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Placed
    {
        QList<QRectF> pictures;
        double captionTop = 0;
    };

    [[nodiscard]] Placed placed(int width) const;
    [[nodiscard]] double captionHeight() const;
    void follow();

    const Theme &m_theme;
    FigurePlan m_plan;
};

} // namespace unknot::desktop
