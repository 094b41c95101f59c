// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/connection.h"
#include "support/catch.h"

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

// Counts to a million: long enough to be asked several times.
constexpr const char *longQuery =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT count(*) FROM n";

Result<int> count(SQLite::Database &db)
{
    return sqlite::guarded(u"count"_s, [&]() -> Result<int> { return db.execAndGet(longQuery).getInt(); });
}

} // namespace

TEST_CASE("a statement stops when its caller no longer wants it", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    int questions = 0;
    {
        const sqlite::CancelScope scope(db, [&] { return ++questions == 3; });
        const Result<int> counted = count(db);
        REQUIRE_FALSE(counted);
        CHECK(counted.error().code == ErrorCode::Cancelled);
    }
    CHECK(questions == 3);
    CHECK(count(db).value() == 1000000); // the next statement is not touched, and nobody is asked
    CHECK(questions == 3);
}

TEST_CASE("a statement that is wanted to the end is finished", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    const sqlite::CancelScope scope(db, [] { return false; });
    CHECK(count(db).value() == 1000000);
}
