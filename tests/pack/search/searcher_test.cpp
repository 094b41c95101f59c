// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/searcher.h"
#include "sqlite/connection.h"
#include "support/catch.h"
#include "support/pack_builder.h"

#include <QTemporaryDir>

#include <thread>
#include <vector>

using namespace unknot;
using namespace Qt::StringLiterals;
using pack::search::parseQuery;
using pack::search::Searcher;

namespace {

QString samplePack(test::PackBuilder &builder)
{
    test::addSampleHandbook(builder);
    return builder.write();
}

Searcher open(const QString &path)
{
    Result<Searcher> searcher = Searcher::open(path);
    REQUIRE(searcher);
    return std::move(*searcher);
}

} // namespace

TEST_CASE("a hit says what and where it is", "[search]")
{
    test::PackBuilder builder;
    Searcher searcher = open(samplePack(builder));
    const auto results = searcher.search(parseQuery(u"tennis ball"), 10);
    REQUIRE(results);
    REQUIRE_FALSE(results->hits.isEmpty());
    const pack::search::SearchHit &hit = results->hits[0];
    CHECK(hit.target == test::target("techniques/ball-wall-upper-back"));
    CHECK(hit.kind == pack::ArticleKind::Technique);
    CHECK(hit.category == CategoryId(u"techniques"_s));
    CHECK(hit.title.text == u"Ball against the wall"_s);
    CHECK(hit.heading.text.isEmpty());
    CHECK_FALSE(hit.snippet.text.isEmpty());
    CHECK(hit.score > 0);
}

TEST_CASE("results appear letter by letter", "[search]")
{
    test::PackBuilder builder;
    Searcher searcher = open(samplePack(builder));
    const QString word = u"trapezius"_s; // only the Latin name of a muscle has it
    for (qsizetype length = 2; length <= word.size(); ++length) {
        const auto results = searcher.search(parseQuery(word.first(length)), 10);
        REQUIRE(results);
        REQUIRE_FALSE(results->hits.isEmpty());
        CHECK(results->hits[0].target == test::target("muscles/upper-trapezius"));
    }
}

TEST_CASE("a word half typed beyond its stem is still found", "[search]")
{
    test::PackBuilder builder;
    builder.topic("aftercare/a", "Massaging", "Massaging and breathing.");
    Searcher searcher = open(builder.write());
    for (const QStringView half : {u"massagi", u"massagin", u"breathi", u"breathin"}) {
        const auto results = searcher.search(parseQuery(half), 10);
        REQUIRE(results);
        CHECK(results->hits.size() == 1);
        CHECK(results->correctedTo.isEmpty());
    }
}

TEST_CASE("a search that is no longer wanted ends early", "[search]")
{
    test::PackBuilder builder;
    for (int i = 0; i < 600; ++i)
        builder.topic(u"basics/a-%1"_s.arg(i), u"Knot %1"_s.arg(i), "A knot in a muscle.");
    Searcher searcher = open(builder.write());
    SECTION("before it began")
    {
        const auto results = searcher.search(parseQuery(u"knot muscle"), 10, [] { return true; });
        REQUIRE_FALSE(results);
        CHECK(results.error().code == ErrorCode::Cancelled);
    }
    SECTION("while it runs")
    {
        int questions = 0;
        const auto results = searcher.search(parseQuery(u"knot muscle"), 10, [&] { return ++questions == 2; });
        REQUIRE_FALSE(results);
        CHECK(results.error().code == ErrorCode::Cancelled);
    }
    const auto next = searcher.search(parseQuery(u"knot muscle"), 10, [] { return false; });
    REQUIRE(next); // and the next one is not touched
    CHECK(next->hits.size() == 10);
}

TEST_CASE("several threads search one pack, each with its own searcher", "[search][thread]")
{
    test::PackBuilder builder;
    const QString path = samplePack(builder);
    Searcher reference = open(path);
    const auto expected = reference.search(parseQuery(u"neck"), 10);
    REQUIRE(expected);
    std::vector<int> failures(4, 0);
    std::vector<std::thread> threads;
    for (int &failed : failures) {
        threads.emplace_back([&path, &expected, &failed] {
            Result<Searcher> searcher = Searcher::open(path);
            for (int i = 0; searcher && i < 50; ++i) {
                const auto results = searcher->search(parseQuery(u"neck"), 10);
                failed += results && *results == *expected ? 0 : 1;
            }
            failed += searcher ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(failures == std::vector<int>(4, 0));
}

TEST_CASE("a searcher can be moved and still finds", "[search]")
{
    test::PackBuilder builder;
    Searcher first = open(samplePack(builder));
    Searcher second = std::move(first);
    CHECK(second.search(parseQuery(u"neck"), 10)->total > 0);
    second = open(builder.write());
    CHECK(second.search(parseQuery(u"neck"), 10)->total > 0);
}

TEST_CASE("a pack that cannot be opened cannot be searched", "[search]")
{
    QTemporaryDir folder;
    CHECK(Searcher::open(folder.filePath(u"none.pack"_s)).error().code == ErrorCode::FileMissing);
}

TEST_CASE("an index that is not what it should be is damage, not a crash", "[search]")
{
    test::PackBuilder builder;
    const QString path = samplePack(builder);
    const auto change = [&path](const char *sql) {
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(sql);
    };
    SECTION("another table in its place")
    {
        change("DROP TABLE section_search; CREATE TABLE section_search (title TEXT)");
        Searcher searcher = open(path);
        CHECK(searcher.search(parseQuery(u"neck"), 10).error().code == ErrorCode::Corrupt);
    }
    SECTION("a table without its columns")
    {
        change("DROP TABLE search_name; CREATE TABLE search_name (x TEXT)");
        CHECK(Searcher::open(path).error().code == ErrorCode::Corrupt);
    }
    SECTION("rows for sections that are not there")
    {
        change("PRAGMA foreign_keys=OFF; DELETE FROM section WHERE anchor <> ''");
        Searcher searcher = open(path);
        CHECK(searcher.search(parseQuery(u"neck"), 10));
    }
    SECTION("a kind that nobody knows")
    {
        change("UPDATE article SET kind = 'poem'");
        CHECK(Searcher::open(path).error().code == ErrorCode::Corrupt);
    }
}
