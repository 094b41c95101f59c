// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QLabel>

namespace unknot::desktop {

/// A decorative icon in a token's colour; the words beside it say what it means.
class IconLabel final : public QLabel
{
    Q_OBJECT

public:
    /// `size` in design pixels.
    IconLabel(const Theme &theme, const QString &icon, Token token, int size, QWidget *parent = nullptr);

private:
    void follow();

    const Theme &m_theme;
    QString m_icon;
    Token m_token;
    int m_size;
};

} // namespace unknot::desktop
