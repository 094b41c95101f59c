// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the glossary in running text.
#include "markup/markup.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot::markup;

namespace {

const TermIndex &glossary()
{
    static const TermIndex index({{u"fascia"_s, {u"fascia"_s, u"fasciae"_s}},
                                  {u"point"_s, {u"trigger point"_s, u"trigger points"_s}},
                                  {u"active"_s, {u"active trigger point"_s}},
                                  {u"inflammatory"_s, {u"inflammatory"_s}},
                                  {u"rubs"_s, {u"cross-fibre rubs"_s}}});
    return index;
}

QString htmlOf(const QByteArray &markdown, TermUses &uses)
{
    Citations citations;
    return render(markdown, citations, NumberedLists::Plain, &uses).html;
}

/// The marked words of a text as `id:words`.
QStringList termsIn(const QString &text)
{
    TermUses uses(glossary(), {});
    QStringList found;
    for (const TermUses::Place &place : uses.takeFrom(text))
        found += place.id + u':' + text.sliced(place.from, place.length);
    return found;
}

} // namespace

TEST_CASE("a term is found as whole words, whatever its capitals and its blanks", "[markup][terms]")
{
    CHECK(termsIn(u"Fascia wraps it."_s) == QStringList{u"fascia:Fascia"_s});
    CHECK(termsIn(u"fascial, fascias"_s).isEmpty());
    CHECK(termsIn(u"two TRIGGER\npoints."_s) == QStringList{u"point:TRIGGER\npoints"_s});
    CHECK(termsIn(u"a trigger-point map"_s) == QStringList{u"point:trigger-point"_s});
    CHECK(termsIn(u"cross fibre rubs"_s) == QStringList{u"rubs:cross fibre rubs"_s});
    CHECK(termsIn(u"trigger, point"_s).isEmpty());
    CHECK(termsIn({}).isEmpty());
}

TEST_CASE("of two terms in one place the longer one is meant", "[markup][terms]")
{
    CHECK(termsIn(u"an active trigger point and a trigger point"_s)
          == QStringList{u"active:active trigger point"_s, u"point:trigger point"_s});
}

TEST_CASE("a part of a hyphenated word is no term", "[markup][terms]")
{
    CHECK(termsIn(u"anti-inflammatory pills"_s).isEmpty());
    CHECK(termsIn(u"inflammatory-like"_s).isEmpty());
    CHECK(termsIn(u"it is inflammatory - rarely"_s).size() == 1);
}

TEST_CASE("an article marks the first use of a term, in all of its sections", "[markup][terms]")
{
    TermUses uses(glossary(), {});
    CHECK(htmlOf("The fascia, and fascia again.", uses)
          == u"<p>The <a class=\"term\" href=\"term:fascia\">fascia</a>, and fascia again.</p>"_s);
    CHECK(htmlOf("More fascia.", uses) == u"<p>More fascia.</p>"_s);
    CHECK(uses.found() == QSet<QString>{u"fascia"_s});
}

TEST_CASE("what an article explains itself is not marked", "[markup][terms]")
{
    TermUses uses(glossary(), {u"fascia"_s});
    CHECK(htmlOf("The fascia & a trigger point", uses)
          == u"<p>The fascia &amp; a <a class=\"term\" href=\"term:point\">trigger point</a></p>"_s);
}

TEST_CASE("a term is not marked inside a link or in the head of a table", "[markup][terms]")
{
    TermUses uses(glossary(), {});
    CHECK_FALSE(htmlOf("[the fascia](basics/x)", uses).contains("term:"_L1));
    const QString table = htmlOf("| Fascia | Other |\n| --- | --- |\n| a trigger point | the fascia |\n", uses);
    CHECK(table.contains("<th>Fascia</th>"_L1));
    CHECK(table.contains("<td>the <a class=\"term\" href=\"term:fascia\">fascia</a></td>"_L1));
}

TEST_CASE("terms stay out of the plain text", "[markup][terms]")
{
    TermUses uses(glossary(), {});
    Citations citations;
    CHECK(render("A **trigger point** hurts.", citations, NumberedLists::Plain, &uses).text == u"A trigger point hurts."_s);
}
