// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/searcher.h"
#include "support/catch.h"
#include "support/pack_builder.h"

using namespace unknot;
using namespace Qt::StringLiterals;
using pack::search::HighlightedText;
using pack::search::SearchHit;

namespace {

/// The text with its matches in brackets.
QString marked(const HighlightedText &text)
{
    QString result = text.text;
    for (auto span = text.matches.rbegin(); span != text.matches.rend(); ++span) {
        result.insert(span->start + span->length, u']');
        result.insert(span->start, u'[');
    }
    return result;
}

SearchHit firstHit(test::PackBuilder &builder, QStringView query)
{
    auto searcher = pack::search::Searcher::open(builder.write());
    REQUIRE(searcher);
    const auto results = searcher->search(pack::search::parseQuery(query), 1);
    REQUIRE(results);
    REQUIRE(results->hits.size() == 1);
    return results->hits[0];
}

SearchHit hitFor(QStringView text, QStringView query)
{
    test::PackBuilder builder;
    builder.topic("causes/cold", "Cold", text).summary.clear();
    return firstHit(builder, query);
}

} // namespace

TEST_CASE("the matched words are marked, whatever their endings", "[search]")
{
    using Case = std::tuple<QStringView, QStringView, QStringView>;
    const auto [text, query, expected] =
        GENERATE(Case{u"Massaging a sore muscle.", u"massage ", u"[Massaging] a sore muscle."},
                 Case{u"Stretch. Stretches, stretching!", u"stretch ", u"[Stretch]. [Stretches], [stretching]!"},
                 Case{u"A happy muscle, and its happiness.", u"happy ", u"A [happy] muscle, and its [happiness]."},
                 Case{u"The trapezius and the traps.", u"trap", u"The [trapezius] and the [traps]."},
                 Case{u"STIFF necks and Neck stiffness", u"stiff neck ", u"[STIFF] [necks] and [Neck] [stiffness]"},
                 Case{u"Un caf\u00e9, deux caf\u00e9s", u"cafe ", u"Un [caf\u00e9], deux [caf\u00e9s]"},
                 Case{u"\U0001F525 \u0141\u00f3d\u017a \U0001F525 heat", u"lodz heat ",
                      u"\U0001F525 [\u0141\u00f3d\u017a] \U0001F525 [heat]"},
                 Case{u"One\ntwo lines  of neck", u"neck ", u"One two lines of [neck]"});
    CHECK(marked(hitFor(text, query).snippet) == expected.toString());
}

TEST_CASE("title and heading are marked too", "[search]")
{
    test::PackBuilder builder;
    builder.topic("symptoms/crick", "Crick in the neck").sections +=
        test::section("helps", "What helps the neck", "Gentle movement.");
    const SearchHit hit = firstHit(builder, u"helps neck ");
    CHECK(hit.target == test::target("symptoms/crick#helps"));
    CHECK(marked(hit.title) == u"Crick in the [neck]"_s);
    CHECK(marked(hit.heading) == u"What [helps] the [neck]"_s);
    CHECK(marked(hit.snippet) == u"Gentle movement."_s);
}

TEST_CASE("a phrase that stands for a lay word is marked as a whole", "[search]")
{
    test::PackBuilder builder;
    builder.topic("symptoms/a", "Morning", "A stiff neck is common. Stiff legs and an easy neck are not meant.");
    builder.synonym("crick", {"stiff neck"});
    CHECK(marked(firstHit(builder, u"crick ").snippet) ==
          u"A [stiff neck] is common. Stiff legs and an easy neck are not meant."_s);
}

TEST_CASE("a snippet shows the part with most of what was asked for", "[search]")
{
    const QString filler = u"Some words that nobody asked for stand here and fill the page. "_s;
    const QString text =
        u"A ball first. "_s + filler.repeated(6) + u"Lean on the ball at the wall and breathe. "_s + filler.repeated(6);
    const SearchHit hit = hitFor(text, u"ball wall breathe ");
    CHECK(marked(hit.snippet).startsWith(u"\u2026 Lean on the [ball] at the [wall] and [breathe]. Some words"_s));
    CHECK(hit.snippet.text.endsWith(u" \u2026"_s));
    CHECK(hit.snippet.text.size() < 200);
}

TEST_CASE("a snippet is cut between words", "[search]")
{
    const QString text =
        u"Incomprehensibilities "_s.repeated(30) + u"neck "_s + u"incomprehensibilities "_s.repeated(30);
    const SearchHit hit = hitFor(text, u"neck ");
    for (const QString &word : hit.snippet.text.split(u' ')) {
        INFO(word.toStdString());
        CHECK((word == u"\u2026"_s || word == u"neck"_s || word.toLower() == u"incomprehensibilities"_s));
    }
    CHECK(marked(hit.snippet).contains(u"[neck]"_s));
}

TEST_CASE("a text without spaces is cut between letters, never inside one", "[search]")
{
    const QString run = GENERATE(u"\u7b4b"_s, u"\U0001F525"_s, u"e\u0301"_s).repeated(400);
    const SearchHit hit = hitFor(u"neck "_s + run, u"neck ");
    CHECK(marked(hit.snippet).startsWith(u"[neck]"_s));
    CHECK(hit.snippet.text.size() < 200);
    const QString shown = hit.snippet.text.chopped(2); // without " …"
    CHECK_FALSE(shown.back().isHighSurrogate());
    CHECK((run.front() != u'e' || shown.back() != u'e')); // its accent stays with it
}

TEST_CASE("an article found by its title or alias shows how it begins", "[search]")
{
    test::PackBuilder builder;
    builder.topic("symptoms/crick", "Crick", "It usually eases within days.").aliases = {u"wry neck"_s};
    CHECK(marked(firstHit(builder, u"wry ").snippet) == u"About: Crick."_s); // the summary says more than nothing
    builder.topic("causes/cold", "Cold", "Draughts may stiffen a neck.").summary = u"Cold air on the skin."_s;
    CHECK(marked(firstHit(builder, u"draughts ").snippet) == u"[Draughts] may stiffen a neck."_s);
}
