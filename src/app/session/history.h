// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/location.h"

#include <QList>

#include <optional>

namespace unknot::app {

/// Where the reader has been, as in a web browser: going back and then elsewhere forgets what was ahead.
/// Each entry keeps how far its page was scrolled.
class History final
{
public:
    struct Entry
    {
        Location location;
        int scroll = 0; ///< pixels from the top at the text size of that moment

        bool operator==(const Entry &) const = default;
    };

    /// At most this many entries are kept; the oldest go first.
    static constexpr int capacity = 200;

    /// Goes to a new place. The same place again adds nothing.
    void visit(const Location &location);
    /// Remembers how far the current page is scrolled.
    void setScroll(int scroll);

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_entries.size(); }
    [[nodiscard]] std::optional<Entry> back();
    [[nodiscard]] std::optional<Entry> forward();
    [[nodiscard]] std::optional<Entry> current() const;

private:
    QList<Entry> m_entries;
    qsizetype m_current = -1;
};

} // namespace unknot::app
