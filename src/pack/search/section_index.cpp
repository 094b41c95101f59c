// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/section_index.h"

#include "pack/rows.h"

#include <algorithm>

namespace unknot::pack::search {

SectionIndex::SectionIndex(sqlite::StatementCache &statements)
{
    const auto article = statements.use("SELECT target, kind, title, summary, evidence, id, importance FROM article "
                                        "ORDER BY id");
    while (article->executeStep()) {
        m_articles.push_back(
            {article->getColumn(5).getInt64(), article->getColumn(6).getInt() / 100.0, summaryOf(*article)});
    }

    const auto section = statements.use("SELECT id, article, position FROM section ORDER BY article, position");
    while (section->executeStep()) {
        const int index = articleIndex(section->getColumn(1).getInt64());
        if (index >= 0)
            m_sections.push_back({section->getColumn(0).getInt64(), index, section->getColumn(2).getInt() == 0});
    }

    // By article the small index answers; by id SQLite would read through all the text.
    std::sort(m_sections.begin(), m_sections.end(), [](const Section &a, const Section &b) { return a.id < b.id; });
}

const SectionIndex::Section *SectionIndex::section(std::int64_t id) const
{
    if (m_sections.empty())
        return nullptr;
    // Ids are given in a row, as a rule. Unsigned, because a damaged file may hold any number.
    const std::uint64_t guess = static_cast<std::uint64_t>(id) - static_cast<std::uint64_t>(m_sections.front().id);
    if (guess < m_sections.size() && m_sections[guess].id == id)
        return &m_sections[guess];
    const auto found =
        std::lower_bound(m_sections.begin(), m_sections.end(), id,
                         [](const Section &section, std::int64_t wanted) { return section.id < wanted; });
    return found != m_sections.end() && found->id == id ? &*found : nullptr;
}

int SectionIndex::articleIndex(std::int64_t id) const
{
    const auto found =
        std::lower_bound(m_articles.begin(), m_articles.end(), id,
                         [](const Article &article, std::int64_t wanted) { return article.id < wanted; });
    return found != m_articles.end() && found->id == id ? static_cast<int>(found - m_articles.begin()) : -1;
}

} // namespace unknot::pack::search
