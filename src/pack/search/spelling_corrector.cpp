// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/spelling_corrector.h"

#include "pack/search/common_words.h"
#include "pack/search/edit_distance.h"
#include "sqlite/connection.h"

#include <tuple>

namespace unknot::pack::search {

namespace {

/// Short words are one slip away from too many others.
int slipsAllowed(qsizetype letters)
{
    if (letters < 4)
        return 0;
    return letters < 7 ? 1 : 2;
}

} // namespace

std::optional<QString> SpellingCorrector::correct(const QString &word, bool isUnfinished)
{
    if (slipsAllowed(word.size()) == 0)
        return std::nullopt;
    const auto key = std::pair(word, isUnfinished);
    const auto known = m_known.constFind(key);
    if (known != m_known.cend())
        return *known;
    load();
    constexpr qsizetype mostKept = 500;
    if (m_known.size() >= mostKept)
        m_known.clear();
    return m_known[key] = nearest(word, isUnfinished);
}

void SpellingCorrector::load()
{
    if (!m_words.empty())
        return;
    const auto row = m_statements.use("SELECT word, sections FROM search_word WHERE length(word) > 2 ORDER BY word");
    while (row->executeStep())
        m_words.push_back({sqlite::text(row->getColumn(0)), row->getColumn(1).getInt64()});
}

std::optional<QString> SpellingCorrector::nearest(const QString &word, bool isUnfinished) const
{
    const int allowed = slipsAllowed(word.size());
    const bool isShort = word.size() < 6; // "rock" is no misspelt "sock"
    const EditDistance distance(word);
    // Few slips first; then the same first letter, which people rarely miss; then the word that is used more.
    using Rank = std::tuple<int, bool, std::int64_t>;
    const Word *best = nullptr;
    Rank bestRank;
    for (const Word &candidate : m_words) {
        const qsizetype longer = candidate.text.size() - word.size();
        if (longer < -allowed || (longer > allowed && !isUnfinished))
            continue;
        const bool sameFirst = candidate.text.front() == word.front();
        if ((isShort && !sameFirst) || isCommonWord(candidate.text))
            continue;
        const EditDistance::Distances slips = distance.to(candidate.text);
        const int fewest = isUnfinished ? slips.prefix : slips.whole;
        if (fewest > allowed)
            continue;
        const Rank rank(fewest, !sameFirst, ~candidate.sections); // ~ turns the order round, for any number
        if (!best || rank < bestRank) {
            best = &candidate;
            bestRank = rank;
        }
    }
    return best ? std::optional(best->text) : std::nullopt;
}

} // namespace unknot::pack::search
