// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/answers.h"
#include "desktop/checklist/tick_row.h"

#include <optional>

namespace unknot::desktop {

class SideButton;

/// A region to tick, and on the row left or right where the body has two.
///
/// It places its parts itself: in a layout, each button that appears would have the whole page laid out at once.
class RegionRow final : public QWidget
{
    Q_OBJECT

public:
    RegionRow(const Theme &theme, const QString &label, const QString &help, bool sideAware, QWidget *parent = nullptr);

    [[nodiscard]] TickRow &row() { return *m_row; }
    /// Shows an answer without telling of it; nothing: not ticked.
    void setAnswer(std::optional<checklist::Side> side);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void answered(std::optional<unknot::checklist::Side> side);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] checklist::Side side() const;
    void tell();
    void reserve();
    void place();

    const Theme &m_theme;
    TickRow *m_row = nullptr;
    SideButton *m_left = nullptr;
    SideButton *m_right = nullptr;
};

} // namespace unknot::desktop
