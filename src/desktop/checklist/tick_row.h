// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QAbstractButton>

namespace unknot::desktop {

/// One thing to tick. The whole row is the target; a second line explains it.
class TickRow final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Ordinary, WarningSign };

    TickRow(const Theme &theme, Look look, const QString &label, const QString &help, QWidget *parent = nullptr);

    /// Room for other controls that lie on the row: so much at its end, and so much below its words.
    void reserve(int atEnd, int below);
    /// Where the words begin: further controls stand in line with them.
    [[nodiscard]] int textStart() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int textWidth(int width) const;
    void follow();

    const Theme &m_theme;
    Look m_look;
    QString m_help;
    int m_atEnd = 0;
    int m_below = 0;
    mutable int m_measuredWidth = -1; ///< layouts ask again and again, and shaping the words takes long
    mutable int m_measuredHeight = 0;
};

} // namespace unknot::desktop
