// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs made to hang or crash a Markdown parser. The time limit is CTest's: no case may come near it.
#include "markup/markup.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot::markup;

namespace {

Rendered rendered(const QByteArray &markdown)
{
    Citations citations;
    return render(markdown, citations, NumberedLists::Steps);
}

QByteArray repeated(const char *text, qsizetype times)
{
    return QByteArray(text).repeated(times);
}

} // namespace

TEST_CASE("nesting beyond any sense is refused", "[markup][hostile]")
{
    const QByteArray markdown =
        GENERATE(repeated("> ", 10'000) + "x", repeated("- ", 10'000) + "x", repeated("1. ", 2'000) + "x",
                 repeated("> - ", 5'000) + "x", repeated("*a **a ", 5'000) + repeated("b** b*", 5'000));
    const Rendered result = rendered(markdown);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.front().kind == ProblemKind::TooDeep);
    CHECK(result.html.isEmpty());
    CHECK(result.text.isEmpty());
}

TEST_CASE("a table that is wider than any reader's screen is refused", "[markup][hostile]")
{
    const QByteArray head = repeated("|a", 100) + "|\n" + repeated("|---", 100) + "|\n";
    const Rendered result = rendered(head + repeated("|x|\n", 10'000));
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.front().kind == ProblemKind::TooLarge);
    CHECK(result.html.isEmpty());
}

TEST_CASE("a small source cannot give a huge table", "[markup][hostile]")
{
    // A hundred million cells to md4c 0.4; newer ones take it for a paragraph.
    const QByteArray head = repeated("|a", 10'000) + "|\n" + repeated("|---", 10'000) + "|\n";
    CHECK(rendered(head + repeated("|x|\n", 10'000)).html.size() < 1'000'000);
}

TEST_CASE("a link definition that is used again and again cannot fill the memory", "[markup][hostile]")
{
    // Five gigabytes, if each use were written out.
    const QByteArray definition = "[a]: basics/" + repeated("a", 100'000) + "\n\n";
    CHECK(rendered(definition + repeated("[a] ", 50'000)).html.size() < 5'000'000);
}

TEST_CASE("floods of marks end quickly", "[markup][hostile]")
{
    const QByteArray markdown = GENERATE(
        repeated("[", 50'000), repeated("[@", 50'000), repeated("[@a](", 20'000), repeated("![", 20'000),
        repeated("[a](<b", 20'000), repeated("*a_ ", 20'000), repeated("`", 50'000) + "x", repeated("\\", 50'001),
        repeated("&", 50'000), repeated("<", 50'000), repeated("<!--", 20'000), repeated("~~", 20'000),
        repeated("[a]: b\n", 10'000), repeated("[!note] ", 20'000), repeated("# ", 20'000), repeated("\n\n- ", 10'000));
    const Rendered result = rendered(markdown);
    CHECK(result.html.size() < 5'000'000);
}

TEST_CASE("tens of thousands of citations in one paragraph end quickly", "[markup][hostile]")
{
    QByteArray markdown;
    for (int i = 0; i < 60'000; ++i)
        markdown += "x [@k" + QByteArray::number(i) + "]\n";
    const Rendered result = rendered(markdown);
    REQUIRE(result.citedWorks.size() == 60'000);
    CHECK(result.citedWorks.last().at == Position{60'000, 3});
}

TEST_CASE("NUL and control characters are harmless", "[markup][hostile]")
{
    const Rendered result = rendered(QByteArray("a\0b\x01\x1b[0m", 8));
    CHECK(result.html.startsWith(u"<p>a\uFFFDb"_s));
    CHECK_FALSE(result.html.contains(QChar(0)));
}

TEST_CASE("text that is not UTF-8 comes out as replacement characters", "[markup][hostile]")
{
    const QByteArray markdown = GENERATE(QByteArray("a\xff\xfe b"), QByteArray("\xc3"), QByteArray("*\xe2\x82* x"),
                                         QByteArray("[\xed\xa0\x80](b)"), QByteArray("| \xf0\x9f |\n|---|\n"));
    const Rendered result = rendered(markdown);
    CHECK(result.html.contains(QChar::ReplacementCharacter));
    CHECK(result.text.contains(QChar::ReplacementCharacter));
}
