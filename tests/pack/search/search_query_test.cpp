// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/search_query.h"
#include "support/catch.h"

using namespace unknot::pack::search;
using namespace Qt::StringLiterals;

namespace {

QStringList foldedWords(const SearchQuery &query)
{
    QStringList words;
    for (const QueryWord &word : query.words)
        words += word.folded;
    return words;
}

QStringList rarerWords(const SearchQuery &query)
{
    QStringList words;
    for (const QueryWord &word : query.words) {
        if (!word.isCommon)
            words += word.folded;
    }
    return words;
}

} // namespace

TEST_CASE("a query is its words, folded", "[search]")
{
    const SearchQuery query = parseQuery(u"Stiff N\u00e9ck, left-sided!");
    CHECK(foldedWords(query) == QStringList{u"stiff"_s, u"neck"_s, u"left"_s, u"sided"_s});
    CHECK(query.words[1].typed == u"N\u00e9ck"_s);
    CHECK(foldedWords(parseQuery(u"ne\u0301ck")) == QStringList{u"neck"_s}); // typed with a combining accent
}

TEST_CASE("the last word is unfinished until something follows it", "[search]")
{
    CHECK(parseQuery(u"stiff nec").lastIsUnfinished);
    CHECK_FALSE(parseQuery(u"stiff neck ").lastIsUnfinished);
    CHECK_FALSE(parseQuery(u"stiff neck?").lastIsUnfinished);
    CHECK_FALSE(parseQuery(u"").lastIsUnfinished);
}

TEST_CASE("in a whole question only the words that say something count", "[search]")
{
    CHECK(rarerWords(parseQuery(u"how do i get rid of a knot in my neck")) ==
          QStringList{u"rid"_s, u"knot"_s, u"neck"_s});
    CHECK(rarerWords(parseQuery(u"Why doesn't it go away?")) == QStringList{u"away"_s});
}

TEST_CASE("a text without a letter or digit is an empty query", "[search]")
{
    const QString text = GENERATE(u""_s, u"   "_s, u"?!*-\"'()"_s, u"\U0001F525\U0001F525"_s, u"\n\t"_s);
    CHECK(parseQuery(text).isEmpty());
}

TEST_CASE("a very long text is cut", "[search]")
{
    const SearchQuery words = parseQuery(u"knot "_s.repeated(2000));
    CHECK(words.words.size() > 5);
    CHECK(words.words.size() < 100);
    const SearchQuery word = parseQuery(u"k"_s.repeated(10000));
    REQUIRE(word.words.size() == 1);
    CHECK(word.words[0].folded.size() < 100);
    CHECK_FALSE(word.lastIsUnfinished); // it was cut, so nobody is typing it
}
