// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/searcher.h"
#include "support/catch.h"
#include "support/pack_builder.h"

#include <random>

using namespace unknot;
using namespace Qt::StringLiterals;
using pack::search::parseQuery;

namespace {

pack::search::Searcher openSample()
{
    static test::PackBuilder builder;
    static const QString path = [] {
        test::addSampleHandbook(builder);
        return builder.write();
    }();
    auto searcher = pack::search::Searcher::open(path);
    REQUIRE(searcher);
    return std::move(*searcher);
}

} // namespace

TEST_CASE("what is syntax to FTS5 is only text to a reader", "[search]")
{
    pack::search::Searcher searcher = openSample();
    const QString query =
        GENERATE(u"\"neck"_s, u"neck\""_s, u"\"\"neck\"\""_s, u"neck'"_s, u"neck*"_s, u"*neck"_s, u"^neck"_s,
                 u"-neck"_s, u"+neck"_s, u"(neck"_s, u"neck)"_s, u"{title}: neck"_s, u"title:neck"_s, u"neck AND"_s,
                 u"AND neck"_s, u"OR neck OR"_s, u"NOT neck"_s, u"NEAR(neck stretch, 2)"_s,
                 u"neck; DROP TABLE section"_s, u"neck\0stretch"_s, u"neck \\ %"_s, u"\u201cneck\u201d"_s);
    INFO(query.toStdString());
    const auto results = searcher.search(parseQuery(query), 10);
    REQUIRE(results);
    CHECK_FALSE(results->hits.isEmpty());
}

TEST_CASE("a query without words finds nothing and is no error", "[search]")
{
    pack::search::Searcher searcher = openSample();
    const QString query =
        GENERATE(u""_s, u" "_s, u"***"_s, u"\"\""_s, u"()"_s, u"\U0001F525"_s, u"\u0301"_s, u"\ufffd"_s, u"\u200b"_s);
    const auto results = searcher.search(parseQuery(query), 10);
    REQUIRE(results);
    CHECK(results->hits.isEmpty());
    CHECK(results->total == 0);
}

TEST_CASE("words of another script are searched for like any others", "[search]")
{
    pack::search::Searcher searcher = openSample();
    const QString query = GENERATE(u"\u7b4b\u8089 \u306e \u3053\u308a"_s, u"\u0645\u0644\u0639\u0642\u062f"_s,
                                   u"\u0443\u0437\u0435\u043b"_s, u"\u0928\u0938"_s);
    const auto results = searcher.search(parseQuery(query), 10);
    REQUIRE(results);
    CHECK(results->hits.isEmpty());
}

TEST_CASE("a query of ten thousand characters is a search", "[search]")
{
    pack::search::Searcher searcher = openSample();
    const QString query =
        GENERATE(u"neck "_s.repeated(2000), u"n"_s.repeated(10000), u"\""_s.repeated(10000),
                 u"\U0001F525"_s.repeated(5000), u"neck OR "_s.repeated(1250), u"\u7b4b"_s.repeated(10000));
    CHECK(searcher.search(parseQuery(query), 10));
}

TEST_CASE("any sequence of characters is a search", "[search]")
{
    pack::search::Searcher searcher = openSample();
    std::minstd_rand random(20261124);
    const QString alphabet = u"abnek \"'*()-+:^{}.,;AND OR NOT \u00e9\u0141\u7b4b\u0301\U0001F525\0\n"_s;
    for (int round = 0; round < 500; ++round) {
        QString query;
        const auto length = random() % 40;
        for (auto i = length; i > 0; --i)
            query += alphabet[static_cast<qsizetype>(random()) % alphabet.size()];
        INFO(query.toStdString());
        REQUIRE(searcher.search(parseQuery(query), 10));
    }
}
