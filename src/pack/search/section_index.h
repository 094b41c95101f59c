// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/article.h"
#include "sqlite/statement_cache.h"

#include <cstdint>
#include <vector>

namespace unknot::pack::search {

/// What every search needs of sections and articles without asking the database. Read once, when a Searcher opens:
/// a few thousand small rows.
class SectionIndex final
{
public:
    struct Section
    {
        std::int64_t id = 0;
        int article = 0; ///< index into articles()
        bool isOpening = false;
    };
    struct Article
    {
        std::int64_t id = 0;
        double importance = 0; ///< 0 to 1
        ArticleSummary summary;
    };

    /// Throws as SQLiteCpp does.
    explicit SectionIndex(sqlite::StatementCache &statements);

    [[nodiscard]] const Section *section(std::int64_t id) const;
    [[nodiscard]] const std::vector<Section> &sections() const { return m_sections; }
    [[nodiscard]] const std::vector<Article> &articles() const { return m_articles; }

    /// Index into articles(); -1 if there is no such article.
    [[nodiscard]] int articleIndex(std::int64_t id) const;

private:
    std::vector<Section> m_sections; ///< by id
    std::vector<Article> m_articles; ///< by id
};

} // namespace unknot::pack::search
