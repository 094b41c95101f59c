// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_page/map_tools.h"

#include "desktop/common/button.h"
#include "desktop/common/flow_layout.h"
#include "desktop/common/side_button.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

constexpr double zoomStep = 1.5;

} // namespace

MapTools::MapTools(const Theme &theme, BodyMapView &map, QWidget *parent) : QWidget(parent), m_theme(theme), m_map(map)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(4));
    auto *parts = new QWidget(this);
    new FlowLayout(theme.px(8), parts);
    layout->addWidget(parts, 1);
    addPart(BodyPart::Whole, tr("Whole body"));
    addPart(BodyPart::Head, tr("Head"));
    addPart(BodyPart::Hands, tr("Hands"));
    addPart(BodyPart::Feet, tr("Feet"));
    for (const auto &[part, button] : std::as_const(m_parts))
        parts->layout()->addWidget(button);
    m_smaller = new Button(theme, ButtonKind::Icon, tr("Smaller figure (-)"), u"minus"_s, this);
    m_smaller->setObjectName("mapSmaller");
    m_larger = new Button(theme, ButtonKind::Icon, tr("Larger figure (+)"), u"plus"_s, this);
    m_larger->setObjectName("mapLarger");
    layout->addWidget(m_smaller, 0, Qt::AlignTop);
    layout->addWidget(m_larger, 0, Qt::AlignTop);
    connect(m_smaller, &Button::clicked, this, [this] { m_map.setZoom(m_map.zoom() / zoomStep); });
    connect(m_larger, &Button::clicked, this, [this] { m_map.setZoom(m_map.zoom() * zoomStep); });
    connect(&map, &BodyMapView::zoomChanged, this, &MapTools::follow);
    connect(&map, &BodyMapView::partChanged, this, &MapTools::follow);
    follow();
}

void MapTools::addPart(BodyPart part, const QString &text)
{
    auto *button = new SideButton(m_theme, text, tr("Show on the figure: %1").arg(text), this);
    button->setObjectName(u"mapPart-%1"_s.arg(static_cast<int>(part)));
    connect(button, &SideButton::clicked, this, [this, part] {
        m_map.setPart(part);
        follow(); // a second click leaves it chosen
    });
    m_parts.append({part, button});
}

void MapTools::follow()
{
    for (const auto &[part, button] : std::as_const(m_parts))
        button->setChecked(part == m_map.part());
    m_smaller->setEnabled(m_map.zoom() > 1);
    m_larger->setEnabled(m_map.zoom() < BodyMapView::largestZoom);
}

} // namespace unknot::desktop
