// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/article.h"

#include <QString>

namespace unknot::app {

/// A work as one line: authors, title, where, year, and "not verified by us" where that is so. Plain text.
[[nodiscard]] QString referenceLine(const pack::Reference &reference);

} // namespace unknot::app
