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

TEST_CASE("our ranking function sees in which columns each phrase stands", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    db.exec("CREATE VIRTUAL TABLE text USING fts5 (title, body, content='', columnsize=0, detail=column, "
            "tokenize='porter unicode61');"
            "INSERT INTO text (rowid, title, body) VALUES (1, 'neck', 'a stretch'), (2, 'back', 'neck neck stretch'),"
            " (7, 'stretching the neck', 'neck')");
    std::vector<sqlite::Fts5Row::Columns> seen;
    std::vector<std::int64_t> rowids;
    sqlite::registerRanking(db, "score", [&](const sqlite::Fts5Row &row) {
        CHECK(row.phraseCount() == 2);
        rowids.push_back(row.rowid());
        seen.push_back(row.columnsOf(0));
        return 10.0 * row.columnsOf(0)[0] + row.columnsOf(0)[1] + 5.0 * row.columnsOf(1)[0];
    });
    CHECK(idsByScore(db, "neck AND stretch") == std::vector<int>{7, 1, 2});
    CHECK(rowids == std::vector<std::int64_t>{1, 2, 7});
    REQUIRE(seen.size() == 3);
    CHECK(seen[0] == sqlite::Fts5Row::Columns{true, false, false, false});
    CHECK(seen[1] == sqlite::Fts5Row::Columns{false, true, false, false});
    CHECK(seen[2] == sqlite::Fts5Row::Columns{true, true, false, false});
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
