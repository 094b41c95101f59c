// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QFrame>

namespace unknot::desktop {

/// A small card that shows one text beside the pointer (a reference, say) and goes away with a click or Escape.
class PopupCard final : public QFrame
{
    Q_OBJECT

public:
    PopupCard(const Theme &theme, const QString &html, QWidget *parent);

    void popup(const QPoint &globalPosition);

signals:
    void linkActivated(const QString &href);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace unknot::desktop
