// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QWidget>

namespace unknot::desktop {

class TextLabel;

/// A small icon and rich text beside it; hidden while it has no words.
class IconLine final : public QWidget
{
    Q_OBJECT

public:
    IconLine(const Theme &theme, const QString &icon, Token iconToken, Token textToken, QWidget *parent = nullptr);

    /// Does nothing if these are its words already.
    void setWords(const QString &richText);

private:
    TextLabel *m_words = nullptr;
    QString m_text;
};

} // namespace unknot::desktop
