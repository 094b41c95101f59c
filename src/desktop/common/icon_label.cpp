// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/common/icon_label.h"

namespace unknot::desktop {

IconLabel::IconLabel(const Theme &theme, const QString &icon, Token token, int size, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_icon(icon), m_token(token), m_size(size)
{
    connect(&theme, &Theme::changed, this, &IconLabel::follow);
    follow();
}

void IconLabel::follow()
{
    const int size = m_theme.px(m_size);
    setPixmap(m_theme.pixmap(m_icon, m_token, size, devicePixelRatioF()));
    setFixedSize(size, size);
}

} // namespace unknot::desktop
