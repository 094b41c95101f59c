// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/common/card.h"

class QLabel;

namespace unknot::desktop {

class TextLabel;

/// A box with an icon, bold first words and a sentence: go gently (note), ask first (caution), do not (danger).
class NoticeBox final : public Card
{
    Q_OBJECT

public:
    NoticeBox(const Theme &theme, Look look, const QString &firstWords, const QString &text, QWidget *parent = nullptr);

    /// Replaces the words; `text` may hold links (`<a href="…">`), everything else is escaped by the caller.
    void setMessage(const QString &firstWords, const QString &richText);

signals:
    void linkActivated(const QString &href);

private:
    void follow();

    const Theme &m_theme;
    QLabel *m_icon = nullptr;
    TextLabel *m_label = nullptr;
};

} // namespace unknot::desktop
