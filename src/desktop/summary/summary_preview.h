// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/summary/summary_output.h"
#include "desktop/summary/summary_painter.h"
#include "desktop/theme/theme.h"

#include <QWidget>

#include <optional>

namespace unknot::desktop {

/// The page as it will be printed, as wide as there is room. A screen reader reads its text.
class SummaryPreview final : public QWidget
{
    Q_OBJECT

public:
    SummaryPreview(const Theme &theme, QWidget *parent = nullptr);

    void setPage(const app::SummaryContent &content, Paper paper);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF sheet() const;

    const Theme &m_theme;
    std::optional<SummaryPainter> m_page;
};

} // namespace unknot::desktop
