// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markup.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot::markup;

namespace {

QString htmlOf(QByteArrayView markdown)
{
    Citations citations;
    return render(markdown, citations).html;
}

} // namespace

TEST_CASE("paragraphs and spans become semantic HTML", "[markup]")
{
    CHECK(htmlOf("One *two* **three** `four`.") ==
          u"<p>One <em>two</em> <strong>three</strong> <code>four</code>.</p>"_s);
    CHECK(htmlOf("One\n\nTwo") == u"<p>One</p><p>Two</p>"_s);
    CHECK(htmlOf("a  \nb") == u"<p>a<br/>b</p>"_s);
    CHECK(htmlOf("a\n\n***\n\nb") == u"<p>a</p><hr/><p>b</p>"_s);
}

TEST_CASE("struck-out text uses the tag that QTextBrowser draws", "[markup]")
{
    CHECK(htmlOf("~~old~~ new") == u"<p><s>old</s> new</p>"_s);
}

TEST_CASE("text is escaped wherever it stands", "[markup]")
{
    CHECK(htmlOf("a < b & c > \"d\"") == u"<p>a &lt; b &amp; c &gt; &quot;d&quot;</p>"_s);
    CHECK(htmlOf("`<b>`") == u"<p><code>&lt;b&gt;</code></p>"_s);
    CHECK(htmlOf("```\n<b>\n```") == u"<pre>&lt;b&gt;\n</pre>"_s);
}

TEST_CASE("an empty section renders to nothing", "[markup]")
{
    Citations citations;
    CHECK(render("", citations) == Rendered{});
    CHECK(render(" \n\n", citations).html.isEmpty());
}

TEST_CASE("a table has a class, a head and its alignment", "[markup]")
{
    const QString html = htmlOf("| Tool | Time | Cost |\n| --- | ---: | :-: |\n| Ball | 5 | low |\n");
    CHECK(html == u"<table class=\"data\" width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\">"
                  "<tr><th>Tool</th><th align=\"right\">Time</th><th align=\"center\">Cost</th></tr>"
                  "<tr><td>Ball</td><td align=\"right\">5</td><td align=\"center\">low</td></tr></table>"_s);
}

TEST_CASE("an indented line is a paragraph and not code", "[markup]")
{
    CHECK(htmlOf("    indented") == u"<p>indented</p>"_s);
}

TEST_CASE("passages remember their kind and their place", "[markup]")
{
    Citations citations;
    const Rendered rendered =
        render("First line\nsecond line.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n", citations);
    REQUIRE(rendered.passages.size() == 7);
    CHECK(rendered.passages.at(0) == Passage{PassageKind::Paragraph, u"First line\nsecond line."_s, {1, 1}});
    CHECK(rendered.passages.at(2) == Passage{PassageKind::Item, u"two"_s, {5, 3}});
    CHECK(rendered.passages.at(5) == Passage{PassageKind::Cell, u"c"_s, {9, 3}});
}
