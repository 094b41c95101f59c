// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How well search does on the real handbook. Whoever changes ranking, synonyms or content sees here what it did.
#include "pack/pack.h"
#include "pack/search/golden_queries.h"
#include "pack/search/searcher.h"
#include "sqlite/connection.h"
#include "support/catch.h"

#include "base/text_fold.h"

#include <sstream>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString packPath = QStringLiteral(UNKNOT_BINARY_DIR "/share/unknot/handbook.pack");
const QString queriesPath = QStringLiteral(UNKNOT_TEST_DATA "/golden-queries.tsv");
constexpr int hitsLookedAt = 20;

/// The rank of the first hit that answers the query; 0 if none of the hits does.
int rankOfAnswer(const test::GoldenQuery &query, const QList<pack::search::SearchHit> &hits)
{
    for (int i = 0; i < hits.size(); ++i) {
        const Target &target = hits[i].target;
        if (query.targets.contains(target.toString()) || query.targets.contains(target.wholeArticle().toString()))
            return i + 1;
    }
    return 0;
}

pack::search::Searcher openHandbook()
{
    Result<pack::search::Searcher> searcher = pack::search::Searcher::open(packPath);
    REQUIRE(searcher);
    return std::move(*searcher);
}

} // namespace

TEST_CASE("the golden queries find their articles in the real handbook", "[search][golden]")
{
    pack::search::Searcher searcher = openHandbook();
    const QList<test::GoldenQuery> queries = test::readGoldenQueries(queriesPath);
    REQUIRE(queries.size() >= 200);
    int first = 0;
    int amongFive = 0;
    double reciprocal = 0;
    std::ostringstream missed;
    for (const test::GoldenQuery &query : queries) {
        const auto results = searcher.search(pack::search::parseQuery(query.text), hitsLookedAt);
        REQUIRE(results);
        const int rank = rankOfAnswer(query, results->hits);
        first += rank == 1 ? 1 : 0;
        amongFive += rank >= 1 && rank <= 5 ? 1 : 0;
        reciprocal += rank > 0 ? 1.0 / rank : 0;
        if (rank == 0 || rank > 5) {
            missed << "\n  " << rank << "  " << query.text.toStdString() << "  ->  "
                   << (results->hits.isEmpty() ? "nothing" : results->hits[0].target.toString().toStdString());
        }
    }
    const double count = static_cast<double>(queries.size());
    WARN("hit@1 " << first / count << "  hit@5 " << amongFive / count << "  MRR " << reciprocal / count << "  of "
                  << queries.size() << " queries; not among five:" << missed.str());
    CHECK(amongFive / count >= 0.95);
    CHECK(first / count >= 0.80);
}

TEST_CASE("each golden target is an article of the real handbook", "[search][golden]")
{
    const Result<pack::Pack> pack = pack::Pack::open(packPath);
    REQUIRE(pack);
    for (const test::GoldenQuery &query : test::readGoldenQueries(queriesPath)) {
        for (const QString &target : query.targets) {
            INFO(target.toStdString());
            CHECK(pack->resolve(*Target::parse(target)));
        }
    }
}

TEST_CASE("each article of the real handbook is found by its title", "[search][golden]")
{
    pack::search::Searcher searcher = openHandbook();
    const Result<pack::Pack> pack = pack::Pack::open(packPath);
    REQUIRE(pack);
    const auto categories = pack->categories();
    REQUIRE(categories);
    for (const pack::Category &category : *categories) {
        const auto articles = pack->articlesIn(category.id);
        REQUIRE(articles);
        for (const pack::ArticleSummary &article : *articles) {
            const auto results = searcher.search(pack::search::parseQuery(article.title), hitsLookedAt);
            REQUIRE(results);
            REQUIRE_FALSE(results->hits.isEmpty());
            CHECK(results->hits[0].target == article.target);
        }
    }
}

TEST_CASE("each meaning of a synonym is in the words of the real handbook", "[search][golden]")
{
    const Result<pack::Pack> pack = pack::Pack::open(packPath);
    REQUIRE(pack);
    SQLite::Statement meaning(pack->database(), "SELECT word, meaning FROM search_synonym ORDER BY word, position");
    SQLite::Statement known(pack->database(), "SELECT count(*) FROM search_word WHERE word = :word");
    int meanings = 0;
    while (meaning.executeStep()) {
        ++meanings;
        for (const QString &word : wordsOf(sqlite::text(meaning.getColumn(1)))) {
            INFO(meaning.getColumn(0).getString() << " -> " << word.toStdString());
            known.reset();
            sqlite::bind(known, ":word", word);
            REQUIRE(known.executeStep());
            CHECK(known.getColumn(0).getInt() == 1);
        }
    }
    CHECK(meanings > 100);
}
