// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/history.h"

namespace unknot::app {

void History::visit(const Location &location)
{
    if (m_current >= 0 && m_entries.at(m_current).location == location)
        return;
    m_entries.resize(m_current + 1);
    m_entries.append({location, 0});
    if (m_entries.size() > capacity)
        m_entries.removeFirst();
    m_current = m_entries.size() - 1;
}

void History::setScroll(int scroll)
{
    if (m_current >= 0)
        m_entries[m_current].scroll = scroll;
}

std::optional<History::Entry> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    --m_current;
    return current();
}

std::optional<History::Entry> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    ++m_current;
    return current();
}

std::optional<History::Entry> History::current() const
{
    if (m_current < 0)
        return std::nullopt;
    return m_entries.at(m_current);
}

} // namespace unknot::app
