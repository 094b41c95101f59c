// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "bench/timing.h"
#include "pack/search/golden_queries.h"
#include "pack/search/searcher.h"

#include <stdexcept>

namespace unknot::bench {

namespace {

using pack::search::Searcher;

constexpr int hitsShown = 20;

Searcher openSearcher(const QString &packPath)
{
    Result<Searcher> searcher = Searcher::open(packPath);
    if (!searcher)
        throw std::runtime_error("the pack cannot be searched: " + searcher.error().detail.toStdString());
    return std::move(*searcher);
}

void search(Searcher &searcher, QStringView text)
{
    if (!searcher.search(pack::search::parseQuery(text), hitsShown))
        throw std::runtime_error("a search failed: " + text.toString().toStdString());
}

} // namespace

void benchSearch(const QString &packPath, const QString &queriesPath)
{
    Timings opening("open a searcher");
    for (int i = 0; i < 50; ++i)
        opening.measure([&] { static_cast<void>(openSearcher(packPath)); });
    opening.print();

    Searcher searcher = openSearcher(packPath);
    const QList<test::GoldenQuery> queries = test::readGoldenQueries(queriesPath);
    Timings keystrokes("search keystroke, 20 hits");
    Timings letters("  of these: the first letter");
    Timings questions("  of these: the whole query");
    for (const test::GoldenQuery &query : queries) {
        for (qsizetype length = 1; length <= query.text.size(); ++length) {
            const QStringView typed = QStringView(query.text).first(length);
            keystrokes.measure([&] { search(searcher, typed); });
        }
        letters.measure([&] { search(searcher, QStringView(query.text).first(1)); });
        questions.measure([&] { search(searcher, query.text); });
    }
    keystrokes.print();
    letters.print();
    questions.print();
}

} // namespace unknot::bench
