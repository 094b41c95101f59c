// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"

#include <QWidget>

#include <optional>

namespace unknot::desktop {

class Button;
class IntensitySlider;
class TextLabel;

/// A number from 0 to 10, with what it means in words; or none, until the slider is touched.
class IntensityField final : public QWidget
{
    Q_OBJECT

public:
    IntensityField(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> intensity() const { return m_intensity; }
    void setIntensity(std::optional<int> intensity);

signals:
    void changed();

private:
    void take(std::optional<int> intensity);

    std::optional<int> m_intensity;
    IntensitySlider *m_slider = nullptr;
    TextLabel *m_words = nullptr;
    Button *m_open = nullptr;
};

} // namespace unknot::desktop
