// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QAbstractButton>

namespace unknot::desktop {

enum class ButtonKind {
    Primary,   ///< the one main action of a place
    Secondary, ///< bordered
    Quiet,     ///< text only, like a link
    Icon,      ///< a square with an icon; its text is the tooltip and the accessible name
};

/// A push button in the theme's look, with an optional icon of resources/icons.
class Button final : public QAbstractButton
{
    Q_OBJECT

public:
    Button(const Theme &theme, ButtonKind kind, const QString &text, const QString &icon = {},
           QWidget *parent = nullptr);

    /// The icon while checked (for a star).
    void setCheckedIconName(const QString &icon);
    /// White on danger_solid: for the emergency banner.
    void setOnDanger(bool on);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Colors
    {
        QColor fill;
        QColor edge;
        Token text;
    };
    [[nodiscard]] Colors colors() const;
    void follow();

    const Theme &m_theme;
    ButtonKind m_kind;
    QString m_iconName;
    QString m_checkedIconName;
    bool m_onDanger = false;
};

} // namespace unknot::desktop
