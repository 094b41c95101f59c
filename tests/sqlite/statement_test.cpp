// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/statement_cache.h"
#include "support/catch.h"

#include <SQLiteCpp/Database.h>

using namespace unknot;

namespace {

constexpr const char *textById = "SELECT text FROM note WHERE id = :id";

} // namespace

TEST_CASE("a kept statement begins anew at each use", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    db.exec("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO note VALUES (1, 'one'), (2, 'two')");
    sqlite::StatementCache statements(db);
    {
        const auto row = statements.use(textById);
        row->bind(":id", 2);
        REQUIRE(row->executeStep());
        CHECK(row->getColumn(0).getString() == "two");
    }
    {
        const auto row = statements.use(textById);
        CHECK_FALSE(row->executeStep()); // what was bound before is gone
    }
    const auto row = statements.use(textById);
    row->bind(":id", 1);
    REQUIRE(row->executeStep());
    CHECK(row->getColumn(0).getString() == "one");
}

TEST_CASE("a kept statement survives an error", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    db.exec("CREATE TABLE note (id INTEGER PRIMARY KEY)");
    sqlite::StatementCache statements(db);
    constexpr const char *insert = "INSERT INTO note VALUES (:id)";
    const auto add = [&](int id) {
        const auto row = statements.use(insert);
        row->bind(":id", id);
        row->exec();
    };
    add(1);
    CHECK_THROWS_AS(add(1), SQLite::Exception);
    add(2);
    CHECK(db.execAndGet("SELECT count(*) FROM note").getInt() == 2);
}

TEST_CASE("a statement that SQLite does not understand is an exception each time", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    sqlite::StatementCache statements(db);
    CHECK_THROWS_AS(statements.use("SELECT nothing FROM nowhere"), SQLite::Exception);
    CHECK_THROWS_AS(statements.use("SELECT nothing FROM nowhere"), SQLite::Exception);
}
