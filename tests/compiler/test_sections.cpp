// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/section_splitter.h"

#include "compiler/front_matter.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::compiler;

namespace {

QList<SectionText> split(const QByteArray &body, int line = 1)
{
    Diagnostics diagnostics;
    return splitSections(body, u"x.md"_s, line, diagnostics);
}

} // namespace

TEST_CASE("an article is cut at its headings", "[compiler]")
{
    const QList<SectionText> sections =
        split("Opening.\n\n## One {#one evidence=limited}\n\nText.\n### Two {#two}\nMore.\n", 10);
    REQUIRE(sections.size() == 3);
    CHECK(sections.at(0).anchor.isEmpty());
    CHECK(sections.at(0).markdown == "Opening.\n\n");
    CHECK(sections.at(0).level == 0);
    CHECK(sections.at(1).anchor == u"one"_s);
    CHECK(sections.at(1).heading == u"One"_s);
    CHECK(sections.at(1).evidence == pack::Evidence::Limited);
    CHECK(sections.at(1).place.line == 12);
    CHECK(sections.at(1).firstLine == 13);
    CHECK(sections.at(2).level == 3);
    CHECK(sections.at(2).markdown == "More.\n\n");
}

TEST_CASE("the opening section is there even if it is empty", "[compiler]")
{
    CHECK(split("").size() == 1);
    CHECK(split("## One {#one}\n").size() == 2);
}

TEST_CASE("a line with a number sign is a heading only where Markdown says so", "[compiler]")
{
    CHECK(split("#5 is a number.\n").size() == 1);
    CHECK(split("```\n## not a heading\n```\n").size() == 1);
    CHECK(split("~~~\n```\n## no\n~~~\n## Yes {#yes}\n").size() == 2);
}

TEST_CASE("front matter is cut from the text", "[compiler]")
{
    const std::optional<FrontMatter> parts = cutFrontMatter("---\na: 1\nb: 2\n---\nText.\n---\n");
    REQUIRE(parts.has_value());
    CHECK(parts->yaml == "a: 1\nb: 2\n");
    CHECK(parts->body == "Text.\n---\n");
    CHECK(parts->bodyLine == 5);
}

TEST_CASE("front matter may be empty or end the file", "[compiler]")
{
    CHECK(cutFrontMatter("---\n---\nText")->yaml.isEmpty());
    CHECK(cutFrontMatter("---\n---\nText")->body == "Text");
    CHECK(cutFrontMatter("---\na: 1\n---")->yaml == "a: 1\n");
    CHECK(cutFrontMatter("---\na: 1\n---")->body.isEmpty());
}

TEST_CASE("a file without front matter has none", "[compiler]")
{
    const QByteArray file = GENERATE(QByteArray(""), QByteArray("Text"), QByteArray("---"), QByteArray("---\na: 1\n"),
                                     QByteArray("\n---\na: 1\n---\n"), QByteArray("--- \na: 1\n---\n"));
    CHECK_FALSE(cutFrontMatter(file).has_value());
}
