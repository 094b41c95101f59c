// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/search/query_plan.h"
#include "pack/search/section_index.h"
#include "sqlite/statement_cache.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace unknot::pack::search {

/// Titles, parts of titles and aliases in the form of Stemmer::name(), titles also with their common words. A query
/// that is, contains or begins a name asks for that article, however often others use the same words. Read once.
class NameIndex final
{
public:
    /// Throws as SQLiteCpp does.
    NameIndex(sqlite::StatementCache &statements, const SectionIndex &sections);

    /// For each article how well one of its names fits the query. `weights` says what share of the query each of its
    /// terms is; the scale is that of Ranking::score().
    [[nodiscard]] std::vector<double> scores(const QueryPlan &plan, const std::vector<double> &weights) const;

private:
    struct Name
    {
        QByteArray form;
        int article = 0;
        bool isTitle = false;
        int words = 0;
    };

    [[nodiscard]] std::vector<Name>::const_iterator firstFrom(const QByteArray &form) const;

    std::vector<Name> m_names; ///< by form
    QHash<QByteArray, std::vector<int>> m_namesWithStem;
    size_t m_articles = 0;
};

} // namespace unknot::pack::search
