// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QWidget>

namespace unknot::desktop {

/// A flat box with rounded corners that holds a layout. With `setClickable` the whole card is one control:
/// a click, Enter or Space emits `activated`.
class Card : public QWidget
{
    Q_OBJECT

public:
    enum class Look {
        Plain,   ///< nothing but a tint under the pointer: a row inside another card
        Surface, ///< white, thin line
        Dashed,  ///< set aside: no fill, dashed edge
        Soft,    ///< accent_soft, no edge
        Note,
        Caution,
        Danger,
        DangerSolid,
    };

    explicit Card(const Theme &theme, Look look = Look::Surface, QWidget *parent = nullptr);

    void setClickable(const QString &accessibleName);
    void setLook(Look look);
    [[nodiscard]] Look look() const { return m_look; }

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Theme &m_theme;
    Look m_look;
    bool m_clickable = false;
};

} // namespace unknot::desktop
