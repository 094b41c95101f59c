// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/fts5.h"
#include "support/catch.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <vector>

using namespace unknot;

namespace {

std::vector<int> idsByScore(SQLite::Database &db, const char *query)
{
    std::vector<int> ids;
    SQLite::Statement row(db, "SELECT rowid FROM text WHERE text MATCH ? ORDER BY score(text) DESC, rowid");
    row.bind(1, query);
    while (row.executeStep())
        ids.push_back(row.getColumn(0).getInt());
    return ids;
}

} // namespace

TEST_CASE("our ranking function sees how often each phrase stands in each column", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    db.exec("CREATE VIRTUAL TABLE text USING fts5 (title, body, content='', columnsize=0, tokenize='porter unicode61');"
            "INSERT INTO text (rowid, title, body) VALUES (1, 'neck', 'a stretch'), (2, 'back', 'neck neck stretch'),"
            " (7, 'stretching the neck', 'neck')");
    std::vector<sqlite::Fts5Row::ColumnCounts> seen;
    std::vector<std::int64_t> rowids;
    sqlite::registerRanking(db, "score", [&](const sqlite::Fts5Row &row) {
        CHECK(row.phraseCount() == 2);
        rowids.push_back(row.rowid());
        seen.push_back(row.counts(0));
        return 10.0 * row.counts(0)[0] + row.counts(0)[1] + row.counts(1)[0];
    });
    CHECK(idsByScore(db, "neck AND stretch") == std::vector<int>{7, 1, 2});
    CHECK(rowids == std::vector<std::int64_t>{1, 2, 7});
    REQUIRE(seen.size() == 3);
    CHECK(seen[0] == sqlite::Fts5Row::ColumnCounts{1, 0, 0, 0});
    CHECK(seen[1] == sqlite::Fts5Row::ColumnCounts{0, 2, 0, 0});
    CHECK(seen[2] == sqlite::Fts5Row::ColumnCounts{1, 1, 0, 0});
}

TEST_CASE("a long text is counted up to a bound", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    db.exec("CREATE VIRTUAL TABLE text USING fts5 (body)");
    std::string body;
    for (int i = 0; i < 1000; ++i)
        body += "knot ";
    SQLite::Statement insert(db, "INSERT INTO text VALUES (?)");
    insert.bind(1, body);
    insert.exec();
    int counted = 0;
    sqlite::registerRanking(db, "score", [&](const sqlite::Fts5Row &row) {
        counted = row.counts(0)[0];
        return 1.0;
    });
    CHECK(idsByScore(db, "knot") == std::vector<int>{1});
    CHECK(counted > 1);
    CHECK(counted < 100);
}

TEST_CASE("a ranking function can be replaced", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    db.exec("CREATE VIRTUAL TABLE text USING fts5 (body); INSERT INTO text VALUES ('knot'), ('knot')");
    sqlite::registerRanking(db, "score", [](const sqlite::Fts5Row &row) { return double(row.rowid()); });
    CHECK(idsByScore(db, "knot") == std::vector<int>{2, 1});
    sqlite::registerRanking(db, "score", [](const sqlite::Fts5Row &row) { return -double(row.rowid()); });
    CHECK(idsByScore(db, "knot") == std::vector<int>{1, 2});
}

TEST_CASE("the stemmer finds the form under which the index holds a word", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    const sqlite::Fts5Stemmer stemmer(db);
    CHECK(stemmer.stem("massaging") == stemmer.stem("massage"));
    CHECK(stemmer.stem("knots") == "knot");
    CHECK(stemmer.stem("two words").empty()); // one word at a time
    CHECK(stemmer.stem("--").empty());
    CHECK(stemmer.stem("").empty());
    CHECK(stemmer.stem("\xe7\xad\x8b") == "\xe7\xad\x8b");
}
