// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/start_watch.h"

#include "startup/child_process.h"
#include "startup/window_pixels.h"

#include <poll.h>

#include <chrono>
#include <cstdlib>
#include <thread>

namespace unknot::bench {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto giveUpAfter = 30s;
constexpr auto restIsAfter = 1500ms; ///< so long without a change, then memory is read
constexpr double caretSize = 0.005;  ///< changes up to this part of the window do not count

double msSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Follows what the window shows until it rests.
std::optional<StartFigures> watchPixels(xcb_connection_t *connection, xcb_window_t window, Clock::time_point start,
                                        StartFigures figures)
{
    WindowPixels last;
    while (Clock::now() < start + giveUpAfter) {
        const WindowPixels now = readPixels(connection, window);
        const double ms = msSince(start);
        if (figures.paintedMs == 0 && now.looksPainted())
            figures.paintedMs = ms;
        if (now.differenceFrom(last) > caretSize) {
            figures.settledMs = ms;
            last = now;
        } else if (figures.paintedMs > 0 &&
                   ms - figures.settledMs > std::chrono::duration<double, std::milli>(restIsAfter).count()) {
            return figures;
        }
        std::this_thread::sleep_for(1ms);
    }
    return std::nullopt;
}

} // namespace

StartWatch::StartWatch(const std::string &display)
    : m_display(display), m_connection(xcb_connect(display.c_str(), nullptr))
{
    if (xcb_connection_has_error(m_connection) != 0)
        return;
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(m_connection);
}

StartWatch::~StartWatch()
{
    xcb_disconnect(m_connection);
}

std::optional<StartFigures> StartWatch::measure(const std::vector<std::string> &command)
{
    while (nextMainWindow() != XCB_NONE) // what the last program left behind
        continue;
    const auto childEnvironment =
        environment({"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}, {"DISPLAY=" + m_display, "QT_QPA_PLATFORM=xcb"});
    const Clock::time_point start = Clock::now();
    ChildProcess program(command, childEnvironment);

    xcb_window_t window = XCB_NONE;
    while (window == XCB_NONE) {
        if (!program.isRunning() || Clock::now() > start + giveUpAfter)
            return std::nullopt;
        pollfd events{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        poll(&events, 1, 1);
        window = nextMainWindow();
    }
    auto figures = watchPixels(m_connection, window, start, {.mappedMs = msSince(start)});
    if (!figures)
        return std::nullopt;
    const std::optional<double> memory = program.proportionalMemoryMiB();
    if (!memory)
        return std::nullopt;
    figures->memoryMiB = *memory;
    askToClose(window);
    program.waitForEnd(5s);
    return figures;
}

xcb_window_t StartWatch::nextMainWindow()
{
    constexpr std::uint16_t leastWidth = 300, leastHeight = 200; // smaller ones are tool tips and helpers
    xcb_window_t found = XCB_NONE;
    while (found == XCB_NONE) {
        xcb_generic_event_t *event = xcb_poll_for_event(m_connection);
        if (event == nullptr)
            break;
        if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY) {
            const auto *mapped = reinterpret_cast<const xcb_map_notify_event_t *>(event);
            xcb_get_geometry_reply_t *geometry =
                xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, mapped->window), nullptr);
            if (geometry != nullptr && geometry->width >= leastWidth && geometry->height >= leastHeight)
                found = mapped->window;
            std::free(geometry);
        }
        std::free(event);
    }
    return found;
}

void StartWatch::askToClose(xcb_window_t window)
{
    xcb_client_message_event_t message = {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = atom("WM_PROTOCOLS");
    message.data.data32[0] = atom("WM_DELETE_WINDOW");
    message.data.data32[1] = XCB_CURRENT_TIME;
    xcb_send_event(m_connection, 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&message));
    xcb_flush(m_connection);
}

xcb_atom_t StartWatch::atom(const std::string &name)
{
    xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(
        m_connection, xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(name.size()), name.c_str()), nullptr);
    const xcb_atom_t result = reply == nullptr ? static_cast<xcb_atom_t>(XCB_ATOM_NONE) : reply->atom;
    std::free(reply);
    return result;
}

} // namespace unknot::bench
