// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/common/text_label.h"

namespace unknot::desktop {

TextLabel::TextLabel(const Theme &theme, TextRole role, Token token, const QString &text, QWidget *parent)
    : QLabel(text, parent), m_theme(theme), m_role(role), m_token(token)
{
    follow();
    connect(&theme, &Theme::changed, this, &TextLabel::follow);
}

TextLabel *TextLabel::wrapping()
{
    setWordWrap(true);
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored); // never widens its column
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

int TextLabel::heightForWidth(int width) const
{
    if (width != m_measured.width || text() != m_measured.text)
        m_measured = {text(), width, QLabel::heightForWidth(width)};
    return m_measured.height;
}

void TextLabel::follow()
{
    m_measured = {};
    setFont(m_theme.font(m_role));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(m_token));
    palette.setColor(QPalette::Text, m_theme.color(m_token));
    palette.setColor(QPalette::Link, m_theme.color(Token::Link));
    setPalette(palette);
}

} // namespace unknot::desktop
