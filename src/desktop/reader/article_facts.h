// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/reader/facts_strip.h"
#include "pack/article.h"

namespace unknot::desktop {

/// The facts strip of a technique (tool, pressure, hold, repeat, how often) or a routine; none for other articles.
[[nodiscard]] QList<Fact> factsOf(const pack::Article &article);

} // namespace unknot::desktop
