// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "startup/child_process.h"

#include <optional>
#include <string>

namespace unknot::bench {

/// An X server of our own, without a window manager, so that nothing else draws or moves windows. Ends with its owner.
class VirtualDisplay final
{
public:
    /// Starts Xvfb on a free display; `name()` is empty if that did not work.
    VirtualDisplay();
    ~VirtualDisplay();
    VirtualDisplay(const VirtualDisplay &) = delete;
    VirtualDisplay &operator=(const VirtualDisplay &) = delete;

    /// Such as `:99`.
    [[nodiscard]] const std::string &name() const { return m_name; }

private:
    int m_pipe[2] = {-1, -1};
    std::optional<ChildProcess> m_server;
    std::string m_name;
};

} // namespace unknot::bench
