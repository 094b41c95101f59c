// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summary/intensity_field.h"

#include "app/summary/summary_options.h"
#include "desktop/common/button.h"
#include "desktop/common/text_label.h"
#include "desktop/summary/intensity_slider.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace unknot::desktop {

IntensityField::IntensityField(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(2));
    m_slider = new IntensitySlider(theme, this);
    m_slider->setObjectName("intensity");
    m_slider->setAccessibleName(app::summaryPartName(app::SummaryPart::Intensity));
    layout->addWidget(m_slider);
    auto *row = new QHBoxLayout;
    m_words = (new TextLabel(theme, TextRole::Secondary, Token::Muted, {}, this))->wrapping();
    m_words->setObjectName("intensityWords");
    m_open = new Button(theme, ButtonKind::Quiet, tr("Leave it open"), {}, this);
    m_open->setObjectName("intensityOpen");
    row->addWidget(m_words, 1);
    row->addWidget(m_open);
    layout->addLayout(row);
    // Not valueChanged alone: to press the slider where it stands, at 0, is an answer as well.
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { take(value); });
    connect(m_slider, &IntensitySlider::picked, this, [this](int value) { take(value); });
    connect(m_slider, &QSlider::actionTriggered, this, [this] { take(m_slider->sliderPosition()); });
    connect(m_open, &Button::clicked, this, [this] {
        m_slider->setFocus(Qt::OtherFocusReason); // the button goes
        setIntensity(std::nullopt);
        emit changed();
    });
    setIntensity(std::nullopt);
}

void IntensityField::setIntensity(std::optional<int> intensity)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(intensity.value_or(0));
    m_slider->setAnswered(intensity.has_value());
    m_intensity = intensity;
    const QString words = intensity ? tr("%1 of 10, %2").arg(*intensity).arg(app::intensityWords(*intensity))
                                    : tr("No number yet: the scale stays open, to be marked by hand.");
    m_words->setText(words);
    m_slider->setAccessibleDescription(words);
    m_open->setVisible(intensity.has_value());
}

void IntensityField::take(std::optional<int> intensity)
{
    if (intensity == m_intensity)
        return;
    setIntensity(intensity);
    emit changed();
}

} // namespace unknot::desktop
