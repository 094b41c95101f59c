// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xcb/xcb.h>

#include <optional>
#include <string>
#include <vector>

namespace unknot::bench {

/// One start, in milliseconds since just before the program was executed.
struct StartFigures
{
    double mappedMs = 0;  ///< the window was there
    double paintedMs = 0; ///< it first showed text
    double settledMs = 0; ///< it last changed by more than a blinking caret
    double memoryMiB = 0; ///< proportional memory a while after that
};

/// Starts programs on an X display and watches their windows from outside: the programs know nothing of it.
class StartWatch final
{
public:
    /// `isReady()` is false if the display cannot be reached.
    explicit StartWatch(const std::string &display);
    ~StartWatch();
    StartWatch(const StartWatch &) = delete;
    StartWatch &operator=(const StartWatch &) = delete;

    [[nodiscard]] bool isReady() const { return m_root != XCB_NONE; }

    /// Starts the program, waits until its window rests, reads its memory and closes the window.
    /// Nothing if no painted window came.
    [[nodiscard]] std::optional<StartFigures> measure(const std::vector<std::string> &command);

private:
    [[nodiscard]] xcb_window_t nextMainWindow();
    void askToClose(xcb_window_t window);
    [[nodiscard]] xcb_atom_t atom(const std::string &name);

    std::string m_display;
    xcb_connection_t *m_connection;
    xcb_window_t m_root = XCB_NONE;
};

} // namespace unknot::bench
