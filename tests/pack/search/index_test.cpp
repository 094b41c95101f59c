// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack.h"
#include "pack/search/index_builder.h"
#include "sqlite/connection.h"
#include "support/catch.h"
#include "support/pack_builder.h"

#include <QFile>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

int number(const pack::Pack &pack, const char *sql)
{
    return pack.database().execAndGet(sql).getInt();
}

} // namespace

TEST_CASE("the index counts in how many sections a word stands", "[search]")
{
    test::PackBuilder builder;
    pack::Article &article = builder.topic("causes/cold", "Cold", "A stiff neck, a stiff back.");
    article.summary.clear();
    article.sections += test::section("helps", "What helps", "Warm the neck. Massaging helps.");
    const pack::Pack pack = builder.open();
    CHECK(number(pack, "SELECT sections FROM search_word WHERE word = 'neck'") == 2);
    CHECK(number(pack, "SELECT sections FROM search_word WHERE word = 'stiff'") == 1);
    CHECK(number(pack, "SELECT sections FROM search_word WHERE word = 'cold'") == 2); // the title is with each section
    CHECK(number(pack, "SELECT sections FROM search_stem WHERE stem = 'massag'") == 1);
    CHECK(pack.database().execAndGet("SELECT stem FROM search_word WHERE word = 'massaging'").getString() == "massag");
}

TEST_CASE("a pack without articles has an index without words", "[search]")
{
    test::PackBuilder builder;
    const pack::Pack pack = builder.open();
    CHECK(number(pack, "SELECT count(*) FROM search_word") == 0);
    CHECK(number(pack, "SELECT count(*) FROM section_search WHERE section_search MATCH 'neck'") == 0);
}

TEST_CASE("the same content gives the same bytes", "[search]")
{
    test::PackBuilder builder;
    test::addSampleHandbook(builder);
    builder.synonym("traps", {"top of shoulder", "trapezius"});
    QFile first(builder.write(u"first.pack"_s));
    QFile second(builder.write(u"second.pack"_s));
    REQUIRE(first.open(QIODevice::ReadOnly));
    REQUIRE(second.open(QIODevice::ReadOnly));
    CHECK(first.readAll() == second.readAll());
}

TEST_CASE("an index is built once", "[search]")
{
    test::PackBuilder builder;
    const QString path = builder.write();
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE);
    const Result<void> again = pack::search::buildIndex(db, {});
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Internal);
}
