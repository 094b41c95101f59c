// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/assessment.h"
#include "checklist/candidate.h"

#include <QList>

namespace unknot::checklist {

/// Under which heading an article is shown.
[[nodiscard]] Group groupOf(const pack::ArticleSummary &article);

[[nodiscard]] Suggestion suggestionFrom(const pack::ArticleSummary &article, Candidate candidate);

/// A suggestion and what its place in the list goes by.
struct Entry
{
    Suggestion suggestion;
    double standing = 0;
};

/// Pages with this standing come before everything that fits, whatever its score.
inline constexpr double firstOfAll = 1'000'000;

/// The best first, equal ones by target. A reader wants something to do and something that explains, whatever else
/// fits even better: where the first five hold none that fits, the best one takes the last of them.
[[nodiscard]] QList<Suggestion> inOrder(QList<Entry> entries);

/// Those that would have fitted first, then as above.
[[nodiscard]] QList<Withheld> inOrder(QList<Withheld> withheld);

/// The same list with the general page at its head.
[[nodiscard]] QList<Suggestion> startingWith(const pack::ArticleSummary &page, QList<Suggestion> suggestions);

} // namespace unknot::checklist
