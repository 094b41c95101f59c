// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/search/query_plan.h"

#include <string>
#include <vector>

namespace unknot::pack::search {

/// An expression for FTS5's MATCH, and what each of its phrases stands for. Every word is quoted, so nothing that a
/// reader types is syntax.
struct MatchExpression
{
    struct Role
    {
        int term = -1; ///< -1: a repetition that scores nothing
        double factor = 0;
        int words = 1; ///< at the first word of several that all must stand in the section: how many they are
    };

    std::string text;
    std::vector<Role> phrases; ///< in the order in which FTS5 numbers them
};

/// Sections that have all terms.
[[nodiscard]] MatchExpression allOf(const QList<Term> &terms);

/// How much a search may have to look at.
struct SectionBounds
{
    int all = 0;    ///< how many sections there are
    int rarer = 0;  ///< about how many may have one of the rarer terms
    int common = 0; ///< about how many may have all of the others
};

/// Sections that have any of the rarer terms, or all of the others, so that one odd word does not decide alone.
/// Where others stand beside the rarer ones, they score too.
[[nodiscard]] MatchExpression mostOf(const QList<Term> &terms, const SectionBounds &bounds);

} // namespace unknot::pack::search
