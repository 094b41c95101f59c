// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QAbstractButton>

namespace unknot::desktop {

/// Words, small like a link, that show or hide something below them, and say with their arrow which of the two is next.
class Opener final : public QAbstractButton
{
    Q_OBJECT

public:
    Opener(const Theme &theme, const QString &text, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace unknot::desktop
