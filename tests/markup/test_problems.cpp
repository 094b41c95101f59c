// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markup.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot::markup;

namespace {

QList<Problem> problemsOf(QByteArrayView markdown)
{
    Citations citations;
    return render(markdown, citations).problems;
}

} // namespace

TEST_CASE("raw HTML is reported once a block and written as text", "[markup]")
{
    Citations citations;
    const Rendered block = render("Text\n\n<div>\n<b>x</b>\n</div>\n", citations);
    REQUIRE(block.problems.size() == 1);
    CHECK(block.problems.front().kind == ProblemKind::RawHtml);
    CHECK(block.problems.front().at == Position{3, 1});
    CHECK_FALSE(block.html.contains(u"<div>"_s));
    CHECK(block.html.contains(u"&lt;b&gt;x&lt;/b&gt;"_s));
    const Rendered span = render("Say <script>alert(1)</script>", citations);
    CHECK(span.html == u"<p>Say &lt;script&gt;alert(1)&lt;/script&gt;</p>"_s);
    CHECK(span.problems.front().kind == ProblemKind::RawHtml);
}

TEST_CASE("an HTML comment is raw HTML", "[markup]")
{
    CHECK(problemsOf("a <!-- b --> c").size() == 1);
}

TEST_CASE("an image is reported and leaves its words", "[markup]")
{
    Citations citations;
    const Rendered rendered = render("See ![the ball](ball.png) here", citations);
    CHECK(rendered.html == u"<p>See the ball here</p>"_s);
    CHECK(rendered.problems == QList{Problem{ProblemKind::Image, {1, 17}, u"ball.png"_s}});
}

TEST_CASE("a heading inside the text of a section is reported where it stands", "[markup]")
{
    const auto markdown = GENERATE(as<std::string>(), "One.\n\nTwo\n---\n", "One.\n\n ## Two", "One.\n\n> # Two");
    const QList<Problem> problems = problemsOf(QByteArray::fromStdString(markdown));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().kind == ProblemKind::HeadingInText);
    CHECK(problems.front().at.line == 3);
}

TEST_CASE("an empty heading is reported too", "[markup]")
{
    CHECK(problemsOf("One.\n\n##\n").front().kind == ProblemKind::HeadingInText);
}

TEST_CASE("a box of an unknown kind is reported and drawn as a note", "[markup]")
{
    Citations citations;
    const Rendered rendered = render("> [!warning] **Stop.**", citations);
    CHECK(rendered.problems == QList{Problem{ProblemKind::UnknownBox, {1, 3}, u"warning"_s}});
    CHECK(rendered.html.startsWith(u"<table class=\"box note\""_s));
}

TEST_CASE("a box that does not begin with bold words is reported", "[markup]")
{
    const auto markdown = GENERATE(as<std::string>(), "> [!note] Plain words.", "> [!note] *Soft* words.", "> [!note]",
                                   "> [!note]\n>\n> Late words.", "> [!note] `code`");
    const QList<Problem> problems = problemsOf(QByteArray::fromStdString(markdown));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().kind == ProblemKind::BoxWithoutBoldStart);
}

TEST_CASE("a malformed citation is reported", "[markup]")
{
    const auto markdown = GENERATE(as<std::string>(), "x [@a, b]", "x [@a; b]", "x [@]", "x [@a;]", "x [@a", "x [@a b]",
                                   "[see [@a]](basics/x)");
    const QList<Problem> problems = problemsOf(QByteArray::fromStdString(markdown));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().kind == ProblemKind::BadCitation);
}

TEST_CASE("an unknown entity is reported and stays as it is written", "[markup]")
{
    Citations citations;
    const Rendered rendered = render("5 &deg; C", citations);
    CHECK(rendered.html == u"<p>5 &amp;deg; C</p>"_s);
    CHECK(rendered.problems == QList{Problem{ProblemKind::UnknownEntity, {1, 3}, u"&deg;"_s}});
}

TEST_CASE("a table that nobody can take in is reported", "[markup]")
{
    CHECK(problemsOf("| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |").isEmpty());
    const QList<Problem> problems =
        problemsOf("Text\n\n| a | b | c | d | e |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |");
    REQUIRE(problems.size() == 1);
    CHECK(problems.front() == Problem{ProblemKind::WideTable, {3, 3}, {}});
}
