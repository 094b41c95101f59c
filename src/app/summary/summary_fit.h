// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/summary_content.h"

namespace unknot::app {

/// Leaves out one line, the last of the part that can best spare it, and counts it there. False if the page is as
/// short as it may become. The order is fixed: first what is long is brought down to a handful of lines, then to a
/// few, then to one; in each round the health facts, the warning signs and what to do give way last. What makes it
/// urgent never disappears.
[[nodiscard]] bool shorten(SummaryContent &content);

} // namespace unknot::app
