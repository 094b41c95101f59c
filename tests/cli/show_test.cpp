// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace unknot::test;

namespace {

Run show(const QStringList &arguments)
{
    return runCli(QStringList{u"show"_s, u"--pack"_s, samplePack()} + arguments);
}

} // namespace

TEST_CASE("an article is shown as text with its facts and references", "[cli]")
{
    const Run technique = show({u"techniques/ball-wall-upper-back"_s});
    CHECK(technique.exitCode == 0);
    CHECK(technique.out.startsWith(u"Ball against the wall\n"_s));
    CHECK(technique.out.contains(u"Pressure: 2 to 5 of 10"_s));
    CHECK(technique.out.contains(u"Hold: 20 to 30 seconds"_s));
    CHECK(technique.out.contains(u"Keep off the spine"_s));
    CHECK(show({u"causes/sitting-and-screens"_s}).out.contains(u"1. Smith A. A trial of sitting."_s));
    CHECK(show({u"routines/desk-break"_s}).out.contains(u"1. Neck stretch: 1 minute (30 seconds each side)"_s));
}

TEST_CASE("a muscle's safety note stands before anything else", "[cli]")
{
    const QString text = show({u"muscles/levator-scapulae"_s}).out;
    const qsizetype note = text.indexOf(u"Keep off the front of the neck."_s);
    CHECK(note > 0);
    CHECK(note < text.indexOf(u"Where it is"_s));
}

TEST_CASE("a section is shown alone, and a renamed article under its new name", "[cli]")
{
    const Run section = show({u"techniques/ball-wall-upper-back#cautions"_s});
    CHECK(section.exitCode == 0);
    CHECK(section.out.contains(u"Keep off the spine"_s));
    CHECK_FALSE(section.out.contains(u"Lean on the ball"_s));
    CHECK(show({u"symptoms/stiff-neck"_s}).out.startsWith(u"Crick in the neck"_s));
}

TEST_CASE("an article is one JSON document", "[cli]")
{
    const Run run = show({u"--json"_s, u"causes/sitting-and-screens"_s});
    REQUIRE(run.exitCode == 0);
    const QJsonObject article = run.json().object();
    CHECK(article[u"target"_s].toString() == u"causes/sitting-and-screens"_s);
    CHECK(article[u"kind"_s].toString() == u"topic"_s);
    CHECK(article[u"evidence"_s].toString() == u"moderate"_s);
    CHECK(article[u"sections"_s].toArray().size() == 2);
    CHECK(article[u"sections"_s][1][u"anchor"_s].toString() == u"what-helps"_s);
    CHECK(article[u"references"_s][0][u"key"_s].toString() == u"smith2020"_s);

    const Run section = show({u"--json"_s, u"causes/sitting-and-screens#what-helps"_s});
    CHECK(section.json()[u"sections"_s].toArray().size() == 1);
}

TEST_CASE("an unknown page is an error that names it and the nearest one", "[cli]")
{
    const Run mistyped = show({u"techniques/heat-pakc"_s});
    CHECK(mistyped.exitCode == 1);
    CHECK(mistyped.out.isEmpty());
    CHECK(mistyped.hasOneErrorLine());
    CHECK(mistyped.err.contains(u"techniques/heat-pakc"_s));
    CHECK(mistyped.err.contains(u"“techniques/heat-pack”"_s));

    const QString wrong = GENERATE(u"no-such-thing"_s, u"heat pack"_s, u"techniques/heat-pack#nowhere"_s, u""_s);
    const Run run = show({wrong});
    CHECK(run.exitCode == 1);
    CHECK(run.hasOneErrorLine());
    CHECK(run.err.contains(wrong));
}
