// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markup.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::markup;

namespace {

QString cite(int number)
{
    const QString text = QString::number(number);
    return u"<a class=\"cite\" href=\"cite:"_s + text + u"\">"_s + text + u"</a>"_s;
}

} // namespace

TEST_CASE("works are numbered by their first use through all sections", "[markup]")
{
    Citations citations;
    const Rendered first = render("Knots are sore [@simons1999].", citations);
    const Rendered second = render("So they say [@gulick2011; @simons1999].", citations);
    CHECK(first.html == u"<p>Knots are sore<sup>"_s + cite(1) + u"</sup>.</p>"_s);
    CHECK(second.html == u"<p>So they say<sup>"_s + cite(2) + u",&nbsp;"_s + cite(1) + u"</sup>.</p>"_s);
    CHECK(citations.keys() == QList{ReferenceKey(u"simons1999"_s), ReferenceKey(u"gulick2011"_s)});
    REQUIRE(second.citedWorks.size() == 2);
    CHECK(second.citedWorks.at(0) == CitedWork{ReferenceKey(u"gulick2011"_s), {1, 13}});
}

TEST_CASE("citations leave no trace in the plain text", "[markup]")
{
    Citations citations;
    CHECK(render("One [@a].\nTwo [@b_c; @d-e] more\n[@f].", citations).text == u"One. Two more."_s);
    CHECK(render("**Bold** [@a] text.", citations).text == u"Bold text."_s);
    CHECK(render("- item [@a]\n- [@b]", citations).text == u"\u2022 item"_s);
}

TEST_CASE("neighbouring citations stay two numbers", "[markup]")
{
    Citations citations;
    CHECK(render("Said [@a] [@b].", citations).html ==
          u"<p>Said<sup>"_s + cite(1) + u",&nbsp;"_s + cite(2) + u"</sup>.</p>"_s);
}

TEST_CASE("a citation that is broken over two lines is one citation", "[markup]")
{
    Citations citations;
    const Rendered rendered = render("Said [@a;\n@b].", citations);
    CHECK(rendered.html == u"<p>Said<sup>"_s + cite(1) + u",&nbsp;"_s + cite(2) + u"</sup>.</p>"_s);
    CHECK(rendered.problems.isEmpty());
}

TEST_CASE("citations know their line and column", "[markup]")
{
    Citations citations;
    const Rendered rendered = render("é\n\nText *with* style\nthen [@a] end", citations);
    REQUIRE(rendered.citedWorks.size() == 1);
    CHECK(rendered.citedWorks.front().at == Position{4, 6});
}

TEST_CASE("a citation inside code is code", "[markup]")
{
    Citations citations;
    const Rendered rendered = render("Write `[@key]` there.", citations);
    CHECK(rendered.html == u"<p>Write <code>[@key]</code> there.</p>"_s);
    CHECK(citations.keys().isEmpty());
}

TEST_CASE("a link to a target carries the target", "[markup]")
{
    Citations citations;
    const Rendered rendered = render("Use a [heat\n*pack*](techniques/heat-pack#steps).", citations);
    CHECK(rendered.html == u"<p>Use a <a href=\"target:techniques/heat-pack#steps\">heat\n<em>pack</em></a>.</p>"_s);
    CHECK(rendered.text == u"Use a heat pack."_s);
    CHECK(rendered.links == QList{Link{u"techniques/heat-pack#steps"_s, {2, 9}}});
}

TEST_CASE("a link that is no target keeps only its words", "[markup]")
{
    Citations citations;
    const auto destination = GENERATE(as<std::string>(), "https://example.org/x?a=b", "javascript:alert(1)",
                                      "heat-pack", "#steps", "Techniques/Heat", "target:a/b", "");
    const Rendered rendered = render(QByteArray::fromStdString("[words](" + destination + ")"), citations);
    CHECK(rendered.html == u"<p>words</p>"_s);
    REQUIRE(rendered.links.size() == 1);
    CHECK(rendered.links.front().destination == QString::fromStdString(destination));
}

TEST_CASE("an address in angle brackets is found as a link", "[markup]")
{
    Citations citations;
    const Rendered rendered = render("See <https://example.org>.", citations);
    CHECK(rendered.html == u"<p>See https://example.org.</p>"_s);
    CHECK(rendered.links.size() == 1);
}
