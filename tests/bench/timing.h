// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace unknot::bench {

/// The durations of one kind of work, each measured by itself: percentiles tell more than an average.
class Timings final
{
public:
    explicit Timings(std::string name) : m_name(std::move(name)) {}

    template <typename Work>
    void measure(Work &&work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        m_milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }

    /// One line: name, median, 99th percentile, longest, how many.
    void print() const;

private:
    std::string m_name;
    std::vector<double> m_milliseconds;
};

/// The names of the columns that print() fills.
void printTableHead();

} // namespace unknot::bench
