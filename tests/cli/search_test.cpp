// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace unknot::test;

namespace {

Run search(const QStringList &arguments)
{
    return runCli(QStringList{u"search"_s, u"--pack"_s, samplePack()} + arguments);
}

} // namespace

TEST_CASE("search prints its hits as JSON with the promised names", "[cli]")
{
    const Run run = search({u"--json"_s, u"heat"_s, u"pack"_s});
    REQUIRE(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    const QJsonArray hits = run.json().array();
    REQUIRE_FALSE(hits.isEmpty());
    const QStringList promised{u"category"_s, u"heading"_s, u"rank"_s, u"score"_s,
                               u"snippet"_s,  u"target"_s,  u"title"_s};
    int rank = 0;
    for (const QJsonValue &hit : hits) {
        CHECK(keysOf(hit) == promised);
        CHECK(hit[u"rank"_s].toInt() == ++rank);
    }
    CHECK(hits[0][u"target"_s].toString().startsWith(u"techniques/heat-pack"_s));
    CHECK(hits[0][u"category"_s].toString() == u"techniques"_s);
}

TEST_CASE("search prints at most as many hits as asked for", "[cli]")
{
    CHECK(search({u"--json"_s, u"--limit"_s, u"1"_s, u"neck"_s}).json().array().size() == 1);
    const QString limit = GENERATE(u"0"_s, u"-3"_s, u"many"_s, u"1001"_s);
    const Run run = search({u"--limit"_s, limit, u"neck"_s});
    CHECK(run.exitCode == 2);
    CHECK(run.hasOneErrorLine());
}

TEST_CASE("nothing found is an answer, not an error", "[cli]")
{
    const Run json = search({u"--json"_s, u"xqzzyw"_s});
    CHECK(json.exitCode == 0);
    CHECK(json.json().isArray());
    CHECK(json.json().array().isEmpty());
    const Run text = search({u"xqzzyw"_s});
    CHECK(text.exitCode == 0);
    CHECK(text.out.contains(u"xqzzyw"_s));
}

TEST_CASE("hits are printed for reading, without colours in a pipe", "[cli]")
{
    const Run run = search({u"stiff neck"_s});
    CHECK(run.exitCode == 0);
    CHECK(run.out.startsWith(u"1. Crick in the neck"_s));
    CHECK(run.out.contains(u"symptoms/crick-in-the-neck (Symptoms)"_s));
    CHECK_FALSE(run.out.contains(QChar(0x1b)));
    for (const QString &line : run.out.split(u'\n'))
        CHECK(line.size() <= 80);
}

TEST_CASE("words with the look of options can be searched after two hyphens", "[cli]")
{
    CHECK(search({u"--json"_s, u"--"_s, u"--heat"_s}).exitCode == 0);
}
