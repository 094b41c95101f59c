// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/assessment.h"

#include <QList>

#include <algorithm>
#include <cmath>
#include <functional>

/// Every number of the ranking, and the two curves. README.md of this folder explains them on one page.
/// The unit is the weight of a content rule: 1 a hint, 2 typical, 3 characteristic, 5 what the article is about.
namespace unknot::checklist::weights {

inline constexpr double primaryPattern = 4;
inline constexpr double spilloverPattern = 1.5;
inline constexpr double liesAtSorePlace = 2;
inline constexpr double usedThere = 3;
/// The part of a muscle's points that a technique made for this muscle alone receives.
inline constexpr double muscleShare = 0.65;
/// A page of warning signs about the right place counts half when its symptom is not ticked.
inline constexpr double placeOnly = 0.5;
inline constexpr double warningSignPage = 5;

inline constexpr double worthShowing = 1;
/// A further answer that would change less than this is not worth telling.
inline constexpr double worthTelling = 0.5;
inline constexpr double possibleFit = 2.5;
inline constexpr double strongFit = 5;

/// Clinical order as a factor: 1 for the first muscle of a region, a half for the fifth, a third for the ninth.
[[nodiscard]] inline double byRank(qsizetype rank)
{
    return 4.0 / (4.0 + static_cast<double>(rank));
}

/// What serves everything says little: the points of a match are divided by this. 1 for one muscle or region,
/// and 1 more each time that their number doubles.
[[nodiscard]] inline double breadth(qsizetype served)
{
    return served <= 1 ? 1.0 : 1.0 + std::log2(static_cast<double>(served));
}

/// Many hints are not a sign: of several points of one kind the strongest count in full, the next a half, then a
/// third …
[[nodiscard]] inline double inShares(QList<double> points)
{
    std::sort(points.begin(), points.end(), std::greater<>());
    double sum = 0;
    for (qsizetype place = 0; place < points.size(); ++place)
        sum += points[place] / static_cast<double>(place + 1);
    return sum;
}

[[nodiscard]] constexpr Fit fitOf(double score)
{
    return score >= strongFit ? Fit::Strong : score >= possibleFit ? Fit::Possible : Fit::Weak;
}

} // namespace unknot::checklist::weights
