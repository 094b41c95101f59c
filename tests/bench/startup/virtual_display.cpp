// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/virtual_display.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace unknot::bench {

VirtualDisplay::VirtualDisplay()
{
    if (pipe2(m_pipe, O_CLOEXEC) != 0)
        return;
    m_server.emplace(std::vector<std::string>{"Xvfb", "-displayfd", std::to_string(m_pipe[1]), "-screen", "0",
                                              "1600x1100x24", "-nolisten", "tcp", "-noreset"},
                     environment({}, {}), m_pipe[1]);
    close(m_pipe[1]); // so that reading ends if the server does
    m_pipe[1] = -1;

    // The server writes the number of its display when it is ready for clients.
    constexpr int startLimitMs = 10000;
    pollfd ready{m_pipe[0], POLLIN, 0};
    char number[16] = {};
    if (m_server->wasStarted() && poll(&ready, 1, startLimitMs) == 1 &&
        read(m_pipe[0], number, sizeof number - 1) > 0) {
        const std::string text = number;
        m_name = ':' + text.substr(0, text.find('\n'));
    }
}

VirtualDisplay::~VirtualDisplay()
{
    m_server.reset();
    for (const int end : m_pipe) {
        if (end >= 0)
            close(end);
    }
}

} // namespace unknot::bench
