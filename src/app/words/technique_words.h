// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/article.h"

#include <QString>

/// The facts of techniques and routines as people say them, in the middle of a sentence (no capital).
namespace unknot::app {

/// "2 to 5 of 10"
[[nodiscard]] QString pressureText(const pack::Range &pressure);
/// "20 to 30 seconds"
[[nodiscard]] QString holdText(const pack::Range &seconds);
/// "1 to 3 times", "2 sets of 8 to 12"; empty if the technique counts nothing.
[[nodiscard]] QString repetitionText(const pack::Technique &technique);
/// "once a day", "every other day", "5 times a week"; empty if it is not said.
[[nodiscard]] QString howOftenText(const pack::Technique &technique);
/// "2 to 4 minutes", "20 seconds to 1 minute"
[[nodiscard]] QString minutesText(const pack::Range &minutes);
/// "45 seconds", "1 minute 30 seconds", "20 minutes"
[[nodiscard]] QString durationText(int seconds);
/// "1 minute (30 seconds each side)"
[[nodiscard]] QString stepDuration(const pack::RoutineStep &step);

} // namespace unknot::app
