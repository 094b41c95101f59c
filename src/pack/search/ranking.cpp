// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace unknot::pack::search {

namespace {

// A second match in a better field adds ever less: f / (f + saturation).
constexpr double saturation = 6;
// Every section carries its article's title and aliases, but the opening section answers for them.
constexpr double namesOutsideOpening = 0.4;
// What a section keeps of its score if it covers next to nothing of the query.
constexpr double uncoveredShare = 0.3;
constexpr double importanceScore = 0.04;

double rarity(int sections, size_t all)
{
    return std::log(1.5 + static_cast<double>(all) / std::max(1, sections));
}

} // namespace

Ranking::Ranking(const QueryPlan &plan, const SectionIndex &sections, const NameIndex &names)
    : m_sections(sections), m_best(static_cast<size_t>(plan.terms.size()))
{
    for (const Term &term : plan.terms)
        m_termWeights.push_back(rarity(term.sections, sections.sections().size()));
    // A word that is nowhere matched was asked for all the same: what is left is not the whole query.
    const double unknown = plan.unknownWords * rarity(1, sections.sections().size());
    const double sum = std::accumulate(m_termWeights.begin(), m_termWeights.end(), unknown);
    for (double &weight : m_termWeights)
        weight /= sum;
    m_nameScores = names.scores(plan, m_termWeights);
}

double Ranking::fieldScore(const sqlite::Fts5Row::Columns &columns, bool isOpening) const
{
    const double names = (columns[0] ? fieldWeights.title : 0) + (columns[1] ? fieldWeights.aliases : 0);
    const double found = names * (isOpening ? 1 : namesOutsideOpening) + (columns[2] ? fieldWeights.heading : 0) +
                         (columns[3] ? fieldWeights.body : 0);
    return found / (found + saturation);
}

double Ranking::score(const sqlite::Fts5Row &row, const SectionIndex::Section &section) const
{
    std::fill(m_best.begin(), m_best.end(), 0.0);
    const int phrases = std::min(row.phraseCount(), static_cast<int>(m_roles->size()));
    for (int phrase = 0; phrase < phrases; ++phrase) {
        const MatchExpression::Role &role = (*m_roles)[static_cast<size_t>(phrase)];
        if (role.term < 0 || role.words == 0)
            continue;
        // Several words count where all of them stand.
        sqlite::Fts5Row::Columns columns = row.columnsOf(phrase);
        for (int word = 1; word < role.words && phrase + word < phrases; ++word) {
            const sqlite::Fts5Row::Columns others = row.columnsOf(phrase + word);
            for (size_t column = 0; column < columns.size(); ++column)
                columns[column] = columns[column] && others[column];
        }
        double &best = m_best[static_cast<size_t>(role.term)];
        best = std::max(best, role.factor * fieldScore(columns, section.isOpening));
    }
    double covered = 0;
    double score = 0;
    for (size_t i = 0; i < m_best.size(); ++i) {
        covered += m_best[i] > 0 ? m_termWeights[i] : 0;
        score += m_best[i] * m_termWeights[i];
    }
    if (covered == 0)
        return 0; // the words of a phrase stand here, but not together
    const auto article = static_cast<size_t>(section.article);
    return score * (uncoveredShare + (1 - uncoveredShare) * covered) +
           m_nameScores[article] * (section.isOpening ? 1 : namesOutsideOpening) +
           importanceScore * m_sections.articles()[article].importance;
}

} // namespace unknot::pack::search
