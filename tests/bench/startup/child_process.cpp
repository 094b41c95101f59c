// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/child_process.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <thread>

namespace unknot::bench {

namespace {

std::vector<char *> pointers(const std::vector<std::string> &texts)
{
    std::vector<char *> result;
    for (const std::string &text : texts)
        result.push_back(const_cast<char *>(text.c_str())); // posix_spawn takes char *const but changes nothing
    result.push_back(nullptr);
    return result;
}

} // namespace

ChildProcess::ChildProcess(const std::vector<std::string> &command, const std::vector<std::string> &environment,
                           std::optional<int> inheritedFd)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    if (inheritedFd) // duplicating a descriptor onto itself keeps it open across the exec
        posix_spawn_file_actions_adddup2(&actions, *inheritedFd, *inheritedFd);
    if (posix_spawnp(&m_pid, command.front().c_str(), &actions, nullptr, pointers(command).data(),
                     pointers(environment).data()) != 0)
        m_pid = -1;
    posix_spawn_file_actions_destroy(&actions);
}

ChildProcess::~ChildProcess()
{
    if (!isRunning())
        return;
    kill(m_pid, SIGTERM);
    if (!waitForEnd(std::chrono::seconds(3))) {
        kill(m_pid, SIGKILL);
        waitForEnd(std::chrono::seconds(3));
    }
}

bool ChildProcess::isRunning()
{
    if (m_pid > 0 && !m_ended)
        m_ended = waitpid(m_pid, nullptr, WNOHANG) == m_pid;
    return m_pid > 0 && !m_ended;
}

bool ChildProcess::waitForEnd(std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (isRunning() && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return !isRunning();
}

std::optional<double> ChildProcess::proportionalMemoryMiB() const
{
    std::ifstream file("/proc/" + std::to_string(m_pid) + "/smaps_rollup");
    for (std::string word; file >> word;) {
        double kib = 0;
        if (word == "Pss:" && file >> kib)
            return kib / 1024;
    }
    return std::nullopt;
}

std::vector<std::string> environment(const std::vector<std::string> &without, const std::vector<std::string> &added)
{
    std::vector<std::string> result = added;
    for (char **entry = environ; *entry != nullptr; ++entry) {
        const std::string text = *entry;
        const std::string name = text.substr(0, text.find('='));
        if (std::find(without.begin(), without.end(), name) == without.end())
            result.push_back(text);
    }
    return result;
}

} // namespace unknot::bench
