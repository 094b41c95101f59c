// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/body_map/body_map_view.h"

#include <QWidget>

namespace unknot::desktop {

class Button;
class SideButton;

/// Above the map: which part of the body it shows, and the zoom.
class MapTools final : public QWidget
{
    Q_OBJECT

public:
    /// `map` must outlive it.
    MapTools(const Theme &theme, BodyMapView &map, QWidget *parent = nullptr);

private:
    void addPart(BodyPart part, const QString &text);
    void follow();

    const Theme &m_theme;
    BodyMapView &m_map;
    QList<std::pair<BodyPart, SideButton *>> m_parts;
    Button *m_larger = nullptr;
    Button *m_smaller = nullptr;
};

} // namespace unknot::desktop
