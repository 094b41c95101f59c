// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QSlider>

namespace unknot::desktop {

/// A slider from 0 to 10 with its numbers below. A click goes straight to the number; without an answer it has no
/// handle yet.
class IntensitySlider final : public QSlider
{
    Q_OBJECT

public:
    IntensitySlider(const Theme &theme, QWidget *parent = nullptr);

    void setAnswered(bool answered);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By mouse: the number is the reader's answer, also if it is where the slider stood.
    void picked(int value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double xOf(int value) const;
    [[nodiscard]] int valueAt(double x) const;
    void pick(const QMouseEvent &event);

    const Theme &m_theme;
    bool m_answered = false;
};

} // namespace unknot::desktop
