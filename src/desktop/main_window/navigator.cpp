// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/main_window/navigator.h"

namespace unknot::desktop {

Navigator::Navigator(QObject *parent) : QObject(parent) {}

void Navigator::go(const app::Location &location)
{
    emit leaving();
    m_history.visit(location);
    emit moved(location, 0);
}

void Navigator::back()
{
    emit leaving();
    if (const auto entry = m_history.back())
        emit moved(entry->location, entry->scroll);
}

void Navigator::forward()
{
    emit leaving();
    if (const auto entry = m_history.forward())
        emit moved(entry->location, entry->scroll);
}

void Navigator::keepScroll(int scroll)
{
    m_history.setScroll(scroll);
}

} // namespace unknot::desktop
