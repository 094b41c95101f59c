// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/search/match_expression.h"
#include "pack/search/name_index.h"
#include "pack/search/query_plan.h"
#include "pack/search/section_index.h"
#include "sqlite/fts5.h"

#include <vector>

namespace unknot::pack::search {

/// How much a word counts by where it stands, in the order of the index's columns. All that is tuned about fields is
/// tuned here; tests/pack/search/golden_test.cpp tells whether it got better.
struct FieldWeights
{
    double title = 10;
    double aliases = 8;
    double heading = 5;
    double body = 1;
};
inline constexpr FieldWeights fieldWeights;

/// Scores sections for one query: how rare the words are that it has, in which fields they stand, what share of the
/// query it covers, and whether the query is (or contains) the article's name. About 1 is a full match of an article;
/// the scale is the same for all queries.
class Ranking final
{
public:
    Ranking(const QueryPlan &plan, const SectionIndex &sections, const NameIndex &names);

    /// Which expression the rows to come belong to.
    void setExpression(const MatchExpression &expression) { m_roles = &expression.phrases; }

    /// 0 if the row is no answer at all. Called for each row from inside SQLite; does not throw.
    [[nodiscard]] double score(const sqlite::Fts5Row &row, const SectionIndex::Section &section) const;

private:
    [[nodiscard]] double fieldScore(const sqlite::Fts5Row::Columns &columns, bool isOpening) const;

    const SectionIndex &m_sections;
    const std::vector<MatchExpression::Role> *m_roles = nullptr;
    std::vector<double> m_termWeights;  ///< shares of the query; their sum is at most 1
    std::vector<double> m_nameScores;   ///< by article
    mutable std::vector<double> m_best; ///< of each term in the row at hand; kept to save allocations
};

} // namespace unknot::pack::search
