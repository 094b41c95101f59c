// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/searcher.h"

#include "pack/pack_state.h"
#include "pack/search/highlighter.h"
#include "pack/search/match_expression.h"
#include "pack/search/name_index.h"
#include "pack/search/query_plan.h"
#include "pack/search/ranking.h"
#include "pack/search/section_index.h"
#include "pack/search/spelling_corrector.h"
#include "pack/search/synonym_table.h"
#include "pack/search/vocabulary.h"
#include "sqlite/connection.h"
#include "sqlite/statement_cache.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace unknot::pack::search {

using sqlite::text;

namespace {

// A question of this many words seldom has them all in one section; what has most of them may answer it better than
// what happens to have all.
constexpr qsizetype wordsOfALongQuestion = 4;
constexpr size_t enoughHits = 5;
// Bounds what one keystroke can cost. Rows come in the order of importance, so the bound keeps the best.
constexpr int mostRows = 600;
constexpr int mostRowsOfRarerTerms = 250;
constexpr int mostRowsInAll = mostRows + mostRowsOfRarerTerms;
// Hits that lack words are noise when they are this far behind the best.
constexpr double shareOfBestScore = 0.35;
constexpr double secondHitOfArticle = 0.85;

struct ScoredSection
{
    std::int64_t id = 0;
    int article = 0;
    double score = 0;
};

bool isBetter(const ScoredSection &a, const ScoredSection &b)
{
    return a.score != b.score ? a.score > b.score : a.id < b.id;
}

/// At most two hits an article, so that one article does not fill the page; the second stands a little back.
std::vector<ScoredSection> twoAnArticle(const std::vector<ScoredSection> &sections, size_t articles)
{
    constexpr ScoredSection none{.id = std::numeric_limits<std::int64_t>::max(), .article = 0, .score = -1};
    std::vector<ScoredSection> best(articles, none);
    std::vector<ScoredSection> second(articles, none);
    for (const ScoredSection &section : sections) {
        const auto article = static_cast<size_t>(section.article);
        if (isBetter(section, best[article]))
            second[article] = std::exchange(best[article], section);
        else if (isBetter(section, second[article]))
            second[article] = section;
    }
    std::vector<ScoredSection> kept;
    for (size_t article = 0; article < articles; ++article) {
        if (best[article].score >= 0)
            kept.push_back(best[article]);
        if (second[article].score >= 0) {
            second[article].score *= secondHitOfArticle;
            kept.push_back(second[article]);
        }
    }
    return kept;
}

} // namespace

struct Searcher::State
{
    explicit State(Pack openPack)
        : pack(std::move(openPack)), statements(pack.database()), vocabulary(pack.database(), statements),
          synonyms(statements), sections(statements), names(statements, sections), spelling(statements)
    {
        sqlite::registerRanking(pack.database(), "unknot_rank",
                                [this](const sqlite::Fts5Row &row) { return keep(row); });
    }

    [[nodiscard]] SearchResults search(const SearchQuery &query, int limit);
    [[nodiscard]] std::vector<ScoredSection> find(const QueryPlan &plan);
    [[nodiscard]] std::vector<ScoredSection> run(const MatchExpression &expression, int limit);
    double keep(const sqlite::Fts5Row &row);
    [[nodiscard]] SearchHit read(const ScoredSection &found, const Highlighter &highlighter);

    Pack pack;
    sqlite::StatementCache statements;
    Vocabulary vocabulary;
    SynonymTable synonyms;
    SectionIndex sections;
    NameIndex names;
    SpellingCorrector spelling;
    std::optional<Ranking> ranking;   ///< of the search that is running
    std::vector<ScoredSection> scored; ///< by its statement that is running
};

SearchResults Searcher::State::search(const SearchQuery &query, int limit)
{
    SearchResults results;
    const QueryPlan plan = planQuery(query, vocabulary, synonyms, spelling);
    results.correctedTo = plan.correctedTo;
    if (plan.terms.isEmpty())
        return results;
    std::vector<ScoredSection> found = twoAnArticle(find(plan), sections.articles().size());
    results.total = static_cast<int>(found.size());
    const auto shown = found.begin() + qBound(0, limit, results.total);
    std::partial_sort(found.begin(), shown, found.end(), isBetter);
    const Highlighter highlighter(plan, vocabulary);
    for (auto section = found.begin(); section != shown; ++section)
        results.hits += read(*section, highlighter);
    return results;
}

std::vector<ScoredSection> Searcher::State::find(const QueryPlan &plan)
{
    ranking.emplace(plan, sections, names);
    std::vector<ScoredSection> found;
    if (plan.terms.size() < wordsOfALongQuestion)
        found = run(allOf(plan.terms), mostRows);
    if (plan.terms.size() > 1 && found.size() < enoughHits) {
        found = run(mostOf(plan.terms, {.all = static_cast<int>(sections.sections().size()),
                                        .rarer = mostRowsOfRarerTerms,
                                        .common = mostRows}),
                    mostRowsInAll);
        double best = 0;
        for (const ScoredSection &section : found)
            best = std::max(best, section.score);
        std::erase_if(found, [best](const ScoredSection &section) { return section.score < best * shareOfBestScore; });
    }
    ranking.reset();
    return found;
}

std::vector<ScoredSection> Searcher::State::run(const MatchExpression &expression, int limit)
{
    ranking->setExpression(expression);
    scored.clear();
    scored.reserve(static_cast<size_t>(limit)); // keep() must not throw
    const auto row = statements.use("SELECT unknot_rank(section_search) FROM section_search "
                                    "WHERE section_search MATCH :query LIMIT :limit");
    row->bind(":query", expression.text);
    row->bind(":limit", limit);
    while (row->executeStep()) {
    }
    return std::exchange(scored, {});
}

/// The ranking function itself keeps what it scores: to read every row back from the statement costs as much again.
double Searcher::State::keep(const sqlite::Fts5Row &row)
{
    const SectionIndex::Section *section = sections.section(row.rowid());
    if (!ranking || !section || scored.size() == scored.capacity())
        return 0; // damaged: the index knows a section that is not there
    const double score = ranking->score(row, *section);
    if (score > 0)
        scored.push_back({section->id, section->article, score});
    return score;
}

SearchHit Searcher::State::read(const ScoredSection &found, const Highlighter &highlighter)
{
    const auto row = statements.use("SELECT anchor, heading, text FROM section WHERE id = :id");
    row->bind(":id", found.id);
    if (!row->executeStep())
        sqlite::throwCorrupt(QStringLiteral("the search index names a section that is not there"));
    const ArticleSummary &article = sections.articles()[static_cast<size_t>(found.article)].summary;
    SearchHit hit{.target = article.target.withSection(text(row->getColumn(0))),
                  .kind = article.kind,
                  .category = article.target.category(),
                  .title = highlighter.highlight(article.title),
                  .heading = highlighter.highlight(text(row->getColumn(1))),
                  .snippet = highlighter.snippet(text(row->getColumn(2))),
                  .score = found.score};
    if (hit.snippet.matches.isEmpty() && !hit.target.isSection())
        hit.snippet = highlighter.snippet(article.summary);
    return hit;
}

Searcher::Searcher(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Searcher::Searcher(Searcher &&) noexcept = default;
Searcher &Searcher::operator=(Searcher &&) noexcept = default;
Searcher::~Searcher() = default;

Result<Searcher> Searcher::open(const QString &path)
{
    return Pack::open(path).and_then([&](Pack pack) {
        return sqlite::guarded(path,
                               [&]() -> Result<Searcher> { return Searcher(std::make_unique<State>(std::move(pack))); })
            .map_error(asDamage);
    });
}

Result<SearchResults> Searcher::search(const SearchQuery &query, int limit, const std::function<bool()> &cancelled)
{
    const QString &path = m_state->pack.path();
    return sqlite::guarded(path,
                           [&]() -> Result<SearchResults> {
                               std::optional<sqlite::CancelScope> scope;
                               if (cancelled) {
                                   if (cancelled())
                                       return failure(ErrorCode::Cancelled, path);
                                   scope.emplace(m_state->pack.database(), cancelled);
                               }
                               return m_state->search(query, limit);
                           })
        .map_error(asDamage);
}

} // namespace unknot::pack::search
