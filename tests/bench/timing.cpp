// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/timing.h"

#include <algorithm>
#include <cstdio>

namespace unknot::bench {

namespace {

double percentile(const std::vector<double> &sorted, double share)
{
    const auto index = static_cast<size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5);
    return sorted[index];
}

} // namespace

void printTableHead()
{
    std::printf("%-44s %9s %9s %9s %8s\n", "milliseconds", "p50", "p99", "max", "count");
}

void Timings::print() const
{
    if (m_milliseconds.empty())
        return;
    std::vector<double> sorted = m_milliseconds;
    std::sort(sorted.begin(), sorted.end());
    std::printf("%-44s %9.3f %9.3f %9.3f %8zu\n", m_name.c_str(), percentile(sorted, 0.5), percentile(sorted, 0.99),
                sorted.back(), sorted.size());
}

} // namespace unknot::bench
