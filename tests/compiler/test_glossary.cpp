// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/content_folder.h"
#include "pack/pack.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;

namespace {

constexpr char glossaryPage[] = R"(---
title: Glossary
summary: What the words mean.
aliases: [word list]
evidence: expert-opinion
reviewed: 2026-11-24
importance: 20
see_also: [techniques/heat-pack, muscles/upper-trapezius, basics/what-is-a-knot]
---
Words from A to Z.
)";

constexpr char glossaryYaml[] = R"(terms:
  - id: trapezius
    term: trapezius
    forms: [trapezii]
    meaning: A broad muscle of the neck and the upper back.
    see: muscles/upper-trapezius
  - id: sore-spot
    term: sore spot
    forms: [hard spot]
    meaning: A place that hurts when it is pressed.
    sources: [simons1999]
)";

/// The good folder with a glossary of two words.
test::ContentFolder withGlossary()
{
    test::ContentFolder folder;
    folder.write(u"basics/glossary.md"_s, glossaryPage).write(u"glossary.yaml"_s, glossaryYaml);
    folder.replace(u"pack.yaml"_s, "version: 0.1.0", "version: 0.1.0\nglossary: basics/glossary");
    return folder;
}

QString codes(const test::ContentFolder &folder)
{
    QStringList found;
    for (const QString &problem : test::problemsOf(folder)) {
        if (!problem.contains("note:"_L1))
            found += problem;
    }
    return found.join(u"; "_s);
}

} // namespace

TEST_CASE("the glossary becomes a page with a section for each term, from A to Z", "[compiler][glossary]")
{
    const test::ContentFolder folder = withGlossary();
    CHECK(codes(folder) == QString());
    REQUIRE(compiler::compile(folder.path(), folder.filePath(u"out.pack"_s)).has_value());
    const pack::Pack pack = pack::Pack::open(folder.filePath(u"out.pack"_s)).value();

    const pack::Article page = pack.article(pack.info()->glossary).value();
    REQUIRE(page.sections.size() == 3);
    CHECK(page.sections[1].anchor == u"sore-spot"_s);
    CHECK(page.sections[1].heading == u"Sore spot"_s);
    CHECK(page.sections[1].text == u"A place that hurts when it is pressed."_s);
    CHECK(page.citations.size() == 1);
    CHECK(page.sections[2].html.contains("href=\"target:muscles/upper-trapezius\""_L1));

    const pack::Term term = pack.term(TermId(u"trapezius"_s)).value();
    CHECK(term.meaning == u"A broad muscle of the neck and the upper back."_s);
    CHECK(term.see.toString() == u"muscles/upper-trapezius"_s);
    CHECK(pack.term(TermId(u"unknown"_s)).error().code == ErrorCode::UnknownId);
}

TEST_CASE("an article marks a term, but not on the page that explains it", "[compiler][glossary]")
{
    test::ContentFolder folder = withGlossary();
    folder.replace(u"glossary.yaml"_s, "forms: [hard spot]", "forms: [tense muscle, loosens]");
    folder.replace(u"glossary.yaml"_s, "    sources: [simons1999]", "    see: basics/what-is-a-knot\n    sources: [simons1999]");
    REQUIRE(compiler::compile(folder.path(), folder.filePath(u"out.pack"_s)).has_value());
    const pack::Pack pack = pack::Pack::open(folder.filePath(u"out.pack"_s)).value();
    const auto openingOf = [&](QStringView target) { return pack.article(*Target::parse(target))->sections[0].html; };
    CHECK(openingOf(u"techniques/heat-pack").contains("<a class=\"term\" href=\"term:sore-spot\">loosens</a>"_L1));
    CHECK_FALSE(openingOf(u"basics/what-is-a-knot").contains("term:"_L1));
}

TEST_CASE("mistakes in a glossary are found", "[compiler][glossary]")
{
    test::ContentFolder folder = withGlossary();
    SECTION("a page that is not there")
    {
        folder.replace(u"glossary.yaml"_s, "see: muscles/upper-trapezius", "see: muscles/nowhere");
        CHECK(codes(folder) == u"glossary.yaml:6: error: unknown-target"_s);
    }
    SECTION("a work that is not there")
    {
        folder.replace(u"glossary.yaml"_s, "[simons1999]", "[nobody2000]");
        CHECK(codes(folder) == u"glossary.yaml:11: error: unknown-citation"_s);
    }
    SECTION("a word that means two things")
    {
        folder.replace(u"glossary.yaml"_s, "forms: [hard spot]", "forms: [Trapezii]");
        CHECK(codes(folder) == u"glossary.yaml:9: error: duplicate-id"_s);
    }
    SECTION("no page for it")
    {
        folder.replace(u"pack.yaml"_s, "\nglossary: basics/glossary", "");
        CHECK(codes(folder).contains("glossary.yaml:2: error: unknown-target"_L1));
    }
    SECTION("a label that is none")
    {
        folder.replace(u"glossary.yaml"_s, "    sources: [simons1999]", "    evidence: sure\n    sources: [simons1999]");
        CHECK(codes(folder) == u"glossary.yaml:11: error: bad-evidence"_s);
    }
}

TEST_CASE("a word that no article uses is worth a note", "[compiler][glossary]")
{
    test::ContentFolder folder = withGlossary();
    folder.replace(u"glossary.yaml"_s, "term: sore spot\n    forms: [hard spot]", "term: unheard of\n    forms: []");
    CHECK(test::problemsOf(folder).contains(u"glossary.yaml:7: note: unused-id"_s));
}
