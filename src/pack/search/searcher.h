// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pack/search/search_query.h"
#include "pack/search/search_results.h"

#include <functional>
#include <memory>

namespace unknot::pack::search {

/// Finds sections of a pack. It has a connection of its own and belongs to the thread that opened it; any number of
/// them may search one pack at once.
class Searcher final
{
public:
    /// Errors: those of Pack::open.
    [[nodiscard]] static Result<Searcher> open(const QString &path);

    Searcher(Searcher &&) noexcept;
    Searcher &operator=(Searcher &&) noexcept;
    ~Searcher();

    /// The best hits for a query, at most two an article. Sections that have all of its words come first by
    /// nature; those that lack a word fill up a long question or a short list. An empty query finds nothing.
    /// `cancelled` is asked now and then; when it says true the search ends with ErrorCode::Cancelled.
    /// Other errors: Corrupt.
    [[nodiscard]] Result<SearchResults> search(const SearchQuery &query, int limit,
                                               const std::function<bool()> &cancelled = {});

private:
    struct State;
    explicit Searcher(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace unknot::pack::search
