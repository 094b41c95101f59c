// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QAbstractButton>

namespace unknot::desktop {

/// A marked place as a pill with a cross; a click takes it away.
class PlaceChip final : public QAbstractButton
{
    Q_OBJECT

public:
    PlaceChip(const Theme &theme, const QString &place, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace unknot::desktop
