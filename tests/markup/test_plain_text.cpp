// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markup.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot::markup;

namespace {

QString textOf(QByteArrayView markdown)
{
    Citations citations;
    return render(markdown, citations).text;
}

} // namespace

TEST_CASE("plain text sets paragraphs apart", "[markup]")
{
    CHECK(textOf("One *two*\nthree.\n\nFour.") == u"One two three.\n\nFour."_s);
    CHECK(textOf("a  \nb") == u"a b"_s);
}

TEST_CASE("plain text keeps a list together, with its marks", "[markup]")
{
    CHECK(textOf("Use:\n\n- a ball\n- a *wall*\n\nThen rest.") ==
          u"Use:\n\n\u2022 a ball\n\u2022 a wall\n\nThen rest."_s);
    CHECK(textOf("1. Lean.\n2. Hold.") == u"1. Lean.\n2. Hold."_s);
    CHECK(textOf("- a\n  - b\n- c") == u"\u2022 a\n  \u2022 b\n\u2022 c"_s);
    CHECK(textOf("- a\n\n  more of a\n\n- b") == u"\u2022 a\nmore of a\n\u2022 b"_s);
}

TEST_CASE("plain text separates the cells of a table", "[markup]")
{
    CHECK(textOf("| Tool | Cost |\n|---|---|\n| Ball | low |\n| Gun | high |") ==
          u"Tool; Cost\nBall; low\nGun; high"_s);
}

TEST_CASE("plain text shows characters and not their entities", "[markup]")
{
    CHECK(textOf("salt &amp; 5&nbsp;kg &#8211; a < b") == u"salt & 5\u00a0kg \u2013 a < b"_s.replace(u'\u00a0', u' '));
}

TEST_CASE("plain text keeps the lines of code", "[markup]")
{
    CHECK(textOf("```\na\n  b\n```") == u"a\n  b"_s);
}
