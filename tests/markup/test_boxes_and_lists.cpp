// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markup.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot::markup;

namespace {

Rendered rendered(QByteArrayView markdown, NumberedLists lists = NumberedLists::Plain)
{
    Citations citations;
    return render(markdown, citations, lists);
}

const QString tableRest = u" width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\">"_s;

} // namespace

TEST_CASE("a box is a one-row table with a place for its icon", "[markup]")
{
    const auto kind = GENERATE(as<std::string>(), "note", "tip", "caution", "danger");
    const QString name = QString::fromStdString(kind);
    const Rendered box = rendered("> [!" + QByteArray::fromStdString(kind) + "] **Ask first.** Then press.");
    CHECK(box.html ==
          u"<table class=\"box "_s + name + u'"' + tableRest + u"<tr><td class=\"box-icon\"><img src=\"icon:"_s + name +
              u"\"/></td><td class=\"box-text\"><p><strong>Ask first.</strong> Then press.</p></td></tr></table>"_s);
    CHECK(box.text == u"Ask first. Then press."_s);
    CHECK(box.problems.isEmpty());
}

TEST_CASE("a box keeps its later paragraphs and lists", "[markup]")
{
    const Rendered box = rendered("> [!danger] **Stop.**\n>\n> Second.\n>\n> - item\n\nAfter.");
    CHECK(box.html.endsWith(
        u"<p><strong>Stop.</strong></p><p>Second.</p><ul><li>item</li></ul></td></tr></table><p>After.</p>"_s));
    CHECK(box.text == u"Stop.\n\nSecond.\n\n\u2022 item\n\nAfter."_s);
}

TEST_CASE("the text of a box may begin on the line after its mark", "[markup]")
{
    const Rendered box = rendered("> [!note]\n> **Know** this.");
    CHECK(box.html.contains(u"<p><strong>Know</strong> this.</p>"_s));
    CHECK(box.problems.isEmpty());
}

TEST_CASE("a block quote without a mark stays a quote", "[markup]")
{
    CHECK(rendered("> Said so.").html == u"<blockquote><p>Said so.</p></blockquote>"_s);
    CHECK(rendered("> **Bold** start.").html == u"<blockquote><p><strong>Bold</strong> start.</p></blockquote>"_s);
    CHECK(rendered("> `code`").html == u"<blockquote><p><code>code</code></p></blockquote>"_s);
    CHECK(rendered("> - item").html == u"<blockquote><ul><li>item</li></ul></blockquote>"_s);
    CHECK(rendered(">\n\nText").html == u"<p>Text</p>"_s);
}

TEST_CASE("a box inside a quote closes before the quote", "[markup]")
{
    const QString html = rendered("> Outer.\n>\n> > [!tip] **Try** it.").html;
    CHECK(html.startsWith(u"<blockquote><p>Outer.</p><table class=\"box tip\""_s));
    CHECK(html.endsWith(u"</td></tr></table></blockquote>"_s));
}

TEST_CASE("lists keep their kind, their start and their nesting", "[markup]")
{
    CHECK(rendered("- a\n- b").html == u"<ul><li>a</li><li>b</li></ul>"_s);
    CHECK(rendered("1. a\n2. b").html == u"<ol><li>a</li><li>b</li></ol>"_s);
    CHECK(rendered("3. a").html == u"<ol start=\"3\"><li>a</li></ol>"_s);
    CHECK(rendered("- a\n  1. b").html == u"<ul><li>a<ol><li>b</li></ol></li></ul>"_s);
}

TEST_CASE("the steps of a technique are rows with a number and a text", "[markup]")
{
    const Rendered steps = rendered("1. Lean in.\n   - gently\n2. Wait.\n   1. breathe", NumberedLists::Steps);
    CHECK(
        steps.html ==
        u"<table class=\"steps\""_s + tableRest +
            u"<tr><td class=\"step-number\">1</td><td class=\"step-text\">Lean in.<ul><li>gently</li></ul></td></tr>"
            "<tr><td class=\"step-number\">2</td><td class=\"step-text\">Wait.<ol><li>breathe</li></ol></td></tr></table>"_s);
    CHECK(steps.numberedItems == 2);
}

TEST_CASE("only numbered lists become steps", "[markup]")
{
    CHECK(rendered("- a", NumberedLists::Steps).html == u"<ul><li>a</li></ul>"_s);
    CHECK(rendered("- a").numberedItems == 0);
}
