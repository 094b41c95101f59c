// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QAbstractButton>

namespace unknot::desktop {

/// A small pill that is on or off: left or right of a region, a tag, a filter. On is also said by a tick.
class SideButton final : public QAbstractButton
{
    Q_OBJECT

public:
    SideButton(const Theme &theme, const QString &text, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace unknot::desktop
