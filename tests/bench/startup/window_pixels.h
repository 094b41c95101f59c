// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xcb/xcb.h>

#include <cstdint>
#include <vector>

namespace unknot::bench {

/// Some rows of what a window shows at one moment: enough to see whether it has been painted and whether it changes.
struct WindowPixels
{
    std::vector<std::uint32_t> pixels;

    /// A window that has only its background has one or two colours; text with smooth edges has dozens.
    [[nodiscard]] bool looksPainted() const;
    /// The part of the pixels that are not the same, 0 to 1; all of them if the window's size has changed.
    [[nodiscard]] double differenceFrom(const WindowPixels &other) const;
};

/// Reads every eighth row of the window: reading all would keep the server from serving the program.
/// Empty while the window has no pixels to read.
[[nodiscard]] WindowPixels readPixels(xcb_connection_t *connection, xcb_window_t window);

} // namespace unknot::bench
