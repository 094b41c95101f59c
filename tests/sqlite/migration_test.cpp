// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/connection.h"
#include "sqlite/migration.h"
#include "support/catch.h"

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

sqlite::Schema schema(const QByteArray &secondStep)
{
    return {.applicationId = 42,
            .migrations = {{1, "CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('old')"}, {2, secondStep}}};
}

} // namespace

TEST_CASE("a new database goes through all steps", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    REQUIRE(sqlite::migrate(db, u"notes"_s, schema("ALTER TABLE note ADD COLUMN colour TEXT")));
    CHECK(sqlite::applicationId(db) == 42);
    CHECK(sqlite::userVersion(db) == 2);
    CHECK(db.execAndGet("SELECT count(colour) + count(*) FROM note").getInt() == 1);
}

TEST_CASE("steps that were done are not done again", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    const sqlite::Schema steps = schema("INSERT INTO note VALUES ('new')");
    REQUIRE(sqlite::migrate(db, u"notes"_s, steps));
    REQUIRE(sqlite::migrate(db, u"notes"_s, steps));
    CHECK(db.execAndGet("SELECT count(*) FROM note").getInt() == 2);
    CHECK(steps.newestVersion() == 2);
}

TEST_CASE("a step that fails leaves nothing of itself", "[sqlite]")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
    const Result<void> migrated =
        sqlite::migrate(db, u"notes"_s, schema("INSERT INTO note VALUES ('half'); INSERT INTO nowhere VALUES (1)"));
    REQUIRE_FALSE(migrated);
    CHECK(migrated.error().subject == u"notes"_s);
    CHECK(sqlite::userVersion(db) == 1);
    CHECK(db.execAndGet("SELECT count(*) FROM note").getInt() == 1);
}
