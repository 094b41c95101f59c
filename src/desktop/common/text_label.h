// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QLabel>

namespace unknot::desktop {

/// A label whose font and colour come from the theme and follow its changes.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const Theme &theme, TextRole role, Token token = Token::Text, const QString &text = {},
              QWidget *parent = nullptr);

    /// Wraps at the width that the layout gives.
    TextLabel *wrapping();

    [[nodiscard]] int heightForWidth(int width) const override;

private:
    void follow();

    const Theme &m_theme;
    TextRole m_role;
    Token m_token;
    /// A layout asks for the same height several times, and each time the words would be shaped anew.
    struct Measured
    {
        QString text;
        int width = -1;
        int height = 0;
    };
    mutable Measured m_measured;
};

} // namespace unknot::desktop
