// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/article.h"

#include <QString>

namespace unknot::app {

/// A work as one line: authors, title, where, year, and "not verified by us" where that is so. Plain text.
[[nodiscard]] QString referenceLine(const pack::Reference &reference);

/// How far we read a work, and whether we checked what we say of it. One or two sentences.
[[nodiscard]] QString readingSentence(const pack::Reference &reference);

/// What the work is: "Article. Systematic review." Empty if nothing is known.
[[nodiscard]] QString kindOfWork(const pack::Reference &reference);

/// Where a work leads outside of the handbook; empty if no address is known.
[[nodiscard]] QString addressOf(const pack::Reference &reference);

} // namespace unknot::app
