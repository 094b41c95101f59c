// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mistakes in the text of articles: headings, links, citations, boxes, language.
#include "compiler/mistake.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot::test;

TEST_CASE("mistakes in headings are found", "[compiler][text]")
{
    const Mistake mistake = GENERATE(
        Mistake{topicFile, "## Why it forms {#why evidence=limited}", "## Why it forms",
                "10: error: unknown-anchor; 15: error: heading-anchor"},
        Mistake{topicFile, "## Why it forms", "# Why it forms", "15: error: heading-level"},
        Mistake{topicFile, "## Why it forms", "#### Why it forms", "15: error: heading-level"},
        Mistake{topicFile, "evidence=limited", "evidence=sure", "15: error: bad-evidence"},
        Mistake{topicFile, "evidence=limited", "strength=limited", "15: error: heading-anchor"},
        Mistake{topicFile, "## Why it forms {#why", "## {#why", "15: error: heading-text"},
        Mistake{topicFile, "## Why it forms {#why", "## Why [it](basics/x) forms {#why", "15: error: heading-text"},
        Mistake{topicFile, "## Why it forms {#why", "## Why [@heat2018] {#why", "15: error: heading-text"},
        Mistake{topicFile, "> [!note]", "## Again {#why}\n\n> [!note]", "19: error: duplicate-anchor"},
        Mistake{topicFile, "> [!note] **Be patient.** It mostly passes.", "## Empty {#empty}",
                "19: error: empty-section"},
        Mistake{topicFile, "> [!note]", "Setext\n---\n\n> [!note]", "19: error: heading-in-text"},
        Mistake{techniqueFile, "Warmth loosens.", "", "24: error: no-opening"});
    CAPTURE(mistake.after);
    CHECK(problemsAfter(mistake) == QString::fromLatin1(mistake.problems));
}

TEST_CASE("a heading above smaller headings needs no text of its own", "[compiler][text]")
{
    CHECK(
        problemsAfter({topicFile, "> [!note]", "## Above {#above}\n\n### Below {#below}\n\n> [!note]", ""}).isEmpty());
}

TEST_CASE("an anchor that is no id is reported", "[compiler][text]")
{
    CHECK(problemsAfter({topicFile, "> [!note]", "## More {#More_}\n\n> [!note]", ""}) == u"19: error: bad-id"_s);
}

TEST_CASE("mistakes in links and targets are found", "[compiler][text]")
{
    const Mistake mistake = GENERATE(
        Mistake{topicFile, "(techniques/heat-pack#steps)", "(techniques/cold-pack)", "13: error: unknown-target"},
        Mistake{topicFile, "(techniques/heat-pack#steps)", "(techniques/heat-pack#nowhere)",
                "13: error: unknown-anchor"},
        Mistake{topicFile, "(techniques/heat-pack#steps)", "(heat-pack)", "13: error: bad-link"},
        Mistake{topicFile, "(techniques/heat-pack#steps)", "(#why)", "13: error: bad-link"},
        Mistake{topicFile, "(techniques/heat-pack#steps)", "(https://example.org)", "13: error: outside-link"},
        Mistake{topicFile, "(techniques/heat-pack#steps)", "(mailto:a@example.org)", "13: error: outside-link"},
        Mistake{topicFile, "see_also: [techniques/heat-pack", "see_also: [techniques/heat", "8: error: unknown-target"},
        Mistake{topicFile, "see_also: [techniques/heat-pack", "see_also: [basics/what-is-a-knot", "8: error: bad-link"},
        Mistake{topicFile, "see_also: [techniques/heat-pack", "see_also: [routines/desk-break", "8: error: bad-link"},
        Mistake{topicFile, "see_also: [techniques/heat-pack, ", "see_also: [", "8: warning: few-see-also"},
        Mistake{topicFile, "section: why", "section: nowhere", "10: error: unknown-anchor"},
        Mistake{topicFile, "if: [stiff, back-of-neck]", "if: [stif, back-of-neck]", "10: error: unknown-id"},
        Mistake{topicFile, "if: [stiff, back-of-neck]", "if: [stiff, stiff]", "10: error: duplicate-id"},
        Mistake{"redirects.yaml", "to: basics/what-is-a-knot", "to: basics/gone", "2: error: unknown-target"},
        Mistake{"redirects.yaml", "from: basics/old-name", "from: basics/what-is-a-knot", "2: error: bad-redirect"},
        Mistake{"redirects.yaml", "from: techniques/heat-pack#old", "from: techniques/heat-pack#steps",
                "3: error: bad-redirect"},
        Mistake{"redirects.yaml", "from: basics/old-name", "from: old-name", "2: error: bad-redirect"});
    CAPTURE(mistake.before, mistake.after);
    CHECK(problemsAfter(mistake) == QString::fromLatin1(mistake.problems));
}

TEST_CASE("mistakes with sources are found", "[compiler][text]")
{
    const Mistake mistake = GENERATE(
        Mistake{topicFile, "[@heat2018; @simons1999]", "[@nobody2020]", "17: error: unknown-citation"},
        Mistake{topicFile, "[@heat2018; @simons1999]", "[@heat2018, @simons1999]", "17: error: bad-citation"},
        Mistake{"pain-patterns.yaml", "sources: [simons1999]", "sources: [nobody]", "3: error: unknown-citation"},
        Mistake{"checklist/red-flags.yaml", "sources: [simons1999, heat2018]", "sources: [nobody]",
                "30: error: unknown-citation"},
        Mistake{"checklist/conditions.yaml", "sources: [heat2018]", "sources: [nobody]", "19: error: unknown-citation"},
        Mistake{"checklist/conditions.yaml", "sources: [simons1999]", "sources: [nobody]",
                "3: error: unknown-citation"},
        Mistake{"references.yaml", "cited: false", "cited: true", "4: warning: unused-reference"},
        Mistake{"references.yaml", "key: kept2001", "key: heat2018", "4: error: duplicate-id"});
    CAPTURE(mistake.before, mistake.after);
    CHECK(problemsAfter(mistake) == QString::fromLatin1(mistake.problems));
}

TEST_CASE("what the text may not hold is found at its line", "[compiler][text]")
{
    const Mistake mistake =
        GENERATE(Mistake{topicFile, "Nobody is quite sure", "Nobody is <b>quite</b> sure", "17: error: raw-html"},
                 Mistake{topicFile, "Nobody is quite sure", "![a](b.png) Nobody", "17: error: image"},
                 Mistake{topicFile, "Nobody is quite sure", "Nobody &mumble; sure", "17: error: unknown-entity"},
                 Mistake{topicFile, "[!note]", "[!warning]", "19: error: unknown-box"},
                 Mistake{topicFile, "**Be patient.**", "Be patient.", "19: error: box-start"},
                 Mistake{topicFile, "> [!note]",
                         "| a | b | c | d | e |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |\n\n> [!note]",
                         "19: warning: wide-table"});
    CAPTURE(mistake.after);
    CHECK(problemsAfter(mistake).split("; "_L1).first() == QString::fromLatin1(mistake.problems));
}

TEST_CASE("a hostile article is an error and not a crash", "[compiler][text][hostile]")
{
    ContentFolder folder;
    const QByteArray article = folder.read(QString::fromLatin1(routineFile));
    folder.write(QString::fromLatin1(routineFile), article + "\n" + QByteArray("> ").repeated(100'000) + "x\n");
    CHECK(problemsOf(folder).contains(u"routines/desk-break.md:25: error: text-too-deep"_s));
}

TEST_CASE("overlong sentences are found in texts and summaries", "[compiler][prose]")
{
    const QByteArray words = "Knot " + QByteArray("knot ").repeated(34);
    const QByteArray longest = "Nobody knows. " + words.trimmed() + ".";
    const QByteArray tooLong = "Nobody knows.\nA " + words.trimmed() + ".";
    CHECK(problemsAfter({topicFile, "Nobody is quite sure", longest.constData(), ""}).isEmpty());
    CHECK(problemsAfter({topicFile, "Nobody is quite sure", tooLong.constData(), ""}) ==
          u"18: warning: long-sentence"_s);
    const QByteArray summary = "summary: A " + words.trimmed() + ".";
    CHECK(problemsAfter({topicFile, "summary: A knot is a sore spot in a muscle.", summary.constData(), ""}) ==
          u"3: warning: long-sentence"_s);
}

TEST_CASE("a text that is hard to read is found", "[compiler][prose]")
{
    const QByteArray hard =
        QByteArray("Administer sustained ischaemic compression to hypersensitive myofascial structures. ").repeated(12);
    CHECK(problemsAfter({topicFile, "Nobody is quite sure", hard.constData(), ""}) == u"1: warning: reading-grade"_s);
}

TEST_CASE("words that we do not use are found", "[compiler][prose]")
{
    const auto word = GENERATE(as<std::string>(), "a cure", "it cures", "guaranteed relief", "flush out toxins",
                               "flushing toxins", "break up a knot", "breaks up your muscle knots",
                               "release the fascia", "realignment", "a Miracle", "miracles");
    CAPTURE(word);
    const QByteArray text = "Nobody said " + QByteArray::fromStdString(word);
    CHECK(problemsAfter({topicFile, "Nobody is quite sure", text.constData(), ""}) == u"17: warning: avoided-word"_s);
    const QByteArray title = "title: " + QByteArray::fromStdString(word);
    CHECK(problemsAfter({topicFile, "title: What a knot is", title.constData(), ""}) == u"2: warning: avoided-word"_s);
}

TEST_CASE("words that only look like them are left alone", "[compiler][prose]")
{
    const auto word =
        GENERATE(as<std::string>(), "secure", "obscure", "flushed skin", "break up your day", "align", "curved");
    CAPTURE(word);
    const QByteArray text = "Nobody said " + QByteArray::fromStdString(word);
    CHECK(problemsAfter({topicFile, "Nobody is quite sure", text.constData(), ""}).isEmpty());
}
