// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QByteArray>
#include <QWidget>

#include <optional>

namespace unknot::desktop {

/// A drawing of resources/figures: the picture, what is seen in it (for screen readers), and the one thing that
/// people get wrong.
struct TechniqueDrawing
{
    QByteArray svg;
    QString seen;
    QString caption;
};

/// The drawing of a technique by the name of its article; nothing if it has none.
[[nodiscard]] std::optional<TechniqueDrawing> techniqueDrawing(const QString &article);

/// Shows a drawing in the theme's colours, as wide as its column allows up to its natural width.
class TechniqueFigure final : public QWidget
{
    Q_OBJECT

public:
    TechniqueFigure(const Theme &theme, TechniqueDrawing drawing, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TechniqueDrawing m_drawing;
    QSizeF m_natural;
};

} // namespace unknot::desktop
