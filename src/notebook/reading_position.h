// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/target.h"

#include <QDateTime>

namespace unknot::notebook {

/// Where the reader stopped in an article; there is one for each article.
struct ReadingPosition
{
    /// The section at the top of the page, or the whole article at its beginning.
    Target target;
    /// How far down the article the page stood: 0 is the top, 1 the end.
    double progress = 0;
    QDateTime read;

    bool operator==(const ReadingPosition &) const = default;
};

} // namespace unknot::notebook
