// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_startup [--runs N] --program LABEL COMMAND [ARGUMENTS…] [--program …]…
// Starts the programs in turn on an X server of its own and prints how long each took and what memory it keeps.
// The first program is the yardstick of the others.
#include "startup/start_watch.h"
#include "startup/virtual_display.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using unknot::bench::StartFigures;

struct Program
{
    std::string label;
    std::vector<std::string> command;
    std::vector<StartFigures> starts;
};

struct Plan
{
    int runs = 9;
    std::vector<Program> programs;
};

/// A plan without programs means that the arguments made no sense.
Plan readArguments(const std::vector<std::string> &arguments)
{
    Plan plan;
    std::size_t at = 0;
    if (arguments.size() >= 2 && arguments[0] == "--runs") {
        plan.runs = std::atoi(arguments[1].c_str());
        at = 2;
    }
    while (plan.runs > 0 && at + 2 < arguments.size() && arguments[at] == "--program") {
        const auto begin = arguments.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = std::find(begin + 1, arguments.end(), "--program");
        plan.programs.push_back({*(begin + 1), {begin + 2, end}, {}});
        at = static_cast<std::size_t>(end - arguments.begin());
    }
    const bool complete =
        at == arguments.size() && std::none_of(plan.programs.begin(), plan.programs.end(),
                                               [](const Program &program) { return program.command.empty(); });
    return complete ? plan : Plan{};
}

struct Spread
{
    double least = 0;
    double median = 0;
    double most = 0;
};

Spread spread(const std::vector<StartFigures> &starts, double StartFigures::*figure)
{
    std::vector<double> values;
    for (const StartFigures &start : starts)
        values.push_back(start.*figure);
    std::sort(values.begin(), values.end());
    return {values.front(), values[values.size() / 2], values.back()};
}

void print(const Plan &plan)
{
    std::printf("Start-up on Xvfb, warm, median [least-most] of %d starts in turn; memory (PSS) at rest\n", plan.runs);
    std::printf("%-22s %18s %18s %18s %8s   %s\n", "", "mapped ms", "painted ms", "settled ms", "MiB",
                "settled and MiB : yardstick");
    for (const Program &program : plan.programs) {
        std::printf("%-22s", program.label.c_str());
        for (const auto figure : {&StartFigures::mappedMs, &StartFigures::paintedMs, &StartFigures::settledMs}) {
            const Spread ms = spread(program.starts, figure);
            char text[40];
            std::snprintf(text, sizeof text, "%.0f [%.0f-%.0f]", ms.median, ms.least, ms.most);
            std::printf(" %18s", text);
        }
        const auto &yardstick = plan.programs.front().starts;
        const double settled = spread(program.starts, &StartFigures::settledMs).median;
        const double memory = spread(program.starts, &StartFigures::memoryMiB).median;
        std::printf(" %8.1f   %.2f  %.2f\n", memory, settled / spread(yardstick, &StartFigures::settledMs).median,
                    memory / spread(yardstick, &StartFigures::memoryMiB).median);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    Plan plan = readArguments({argv + 1, argv + argc});
    if (plan.programs.empty()) {
        std::fputs("usage: bench_startup [--runs N] --program LABEL COMMAND [ARGUMENTS...] [--program ...]...\n",
                   stderr);
        return 2;
    }
    const unknot::bench::VirtualDisplay display;
    if (display.name().empty()) {
        std::fputs("bench_startup: Xvfb did not start; is it installed?\n", stderr);
        return 1;
    }
    unknot::bench::StartWatch watch(display.name());
    if (!watch.isReady()) {
        std::fprintf(stderr, "bench_startup: no connection to display %s\n", display.name().c_str());
        return 1;
    }
    // In turn, so that whatever else the machine does falls on all alike. The first round warms the caches.
    for (int round = 0; round <= plan.runs; ++round) {
        for (Program &program : plan.programs) {
            const auto figures = watch.measure(program.command);
            if (!figures) {
                std::fprintf(stderr, "bench_startup: %s opened no window with text\n", program.label.c_str());
                return 1;
            }
            if (round > 0)
                program.starts.push_back(*figures);
        }
    }
    print(plan);
    return 0;
}
