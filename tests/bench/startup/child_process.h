// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace unknot::bench {

/// A program that was started, and is ended at the latest when this goes out of scope.
class ChildProcess final
{
public:
    /// Looks the program up in PATH. `environment` replaces the parent's; `inheritedFd`, if any, stays open in the
    /// child.
    ChildProcess(const std::vector<std::string> &command, const std::vector<std::string> &environment,
                 std::optional<int> inheritedFd = {});
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// Whether the program could be started at all.
    [[nodiscard]] bool wasStarted() const { return m_pid > 0; }
    [[nodiscard]] bool isRunning();
    /// Waits until it has ended; false if it still runs when the time is over.
    bool waitForEnd(std::chrono::milliseconds limit);

    /// Its proportional share of memory in MiB, from the kernel's smaps_rollup.
    [[nodiscard]] std::optional<double> proportionalMemoryMiB() const;

private:
    pid_t m_pid = -1;
    bool m_ended = false;
};

/// The parent's environment without some variables and with others added (`NAME=value`).
[[nodiscard]] std::vector<std::string> environment(const std::vector<std::string> &without,
                                                   const std::vector<std::string> &added);

} // namespace unknot::bench
