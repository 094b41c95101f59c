// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/searcher.h"
#include "support/catch.h"
#include "support/pack_builder.h"

using namespace unknot;
using namespace Qt::StringLiterals;
using pack::search::parseQuery;
using pack::search::SearchResults;
using pack::search::Spelling;

namespace {

class Handbook
{
public:
    Handbook()
    {
        m_builder.topic("muscles/trapezius", "Trapezius", "A broad muscle of the shoulder and the neck.");
        m_builder.topic("muscles/piriformis", "Piriformis", "A deep muscle of the buttock.");
        m_builder.topic("symptoms/headache", "Headache", "It may come from the lower back of the neck.");
        m_builder.topic("symptoms/stiffness", "Stiffness", "Stiff in the morning, stiff after sitting.");
        m_builder.topic("techniques/sock", "Two balls in a sock", "Rest your back on the balls.");
        m_builder.topic("techniques/staff", "Staff", "A stick to hold.");
    }

    SearchResults search(QStringView text, Spelling spelling = Spelling::Forgiving)
    {
        auto searcher = pack::search::Searcher::open(m_builder.write());
        REQUIRE(searcher);
        const auto results = searcher->search(parseQuery(text, spelling), 10);
        REQUIRE(results);
        return *results;
    }

    QString first(QStringView text)
    {
        const SearchResults results = search(text);
        return results.hits.isEmpty() ? QString() : results.hits[0].target.toString();
    }

private:
    test::PackBuilder m_builder;
};

} // namespace

TEST_CASE("a misspelt word finds what it was meant to be, and says so", "[search]")
{
    Handbook handbook;
    using Case = std::tuple<QStringView, const char *, QStringView>;
    const auto [typed, target, corrected] =
        GENERATE(Case{u"trapezus ", "muscles/trapezius", u"trapezius"},      // a letter missing
                 Case{u"pirriformis ", "muscles/piriformis", u"piriformis"}, // one too many
                 Case{u"hedache ", "symptoms/headache", u"headache"},
                 Case{u"stfif ", "symptoms/stiffness", u"stiff"}, // two swapped
                 Case{u"Trapesius neck ", "muscles/trapezius", u"trapezius neck"});
    const SearchResults results = handbook.search(typed);
    REQUIRE_FALSE(results.hits.isEmpty());
    CHECK(results.hits[0].target == test::target(target));
    CHECK(results.correctedTo == corrected.toString());
}

TEST_CASE("a misspelt word is corrected while it is being typed", "[search]")
{
    Handbook handbook;
    CHECK(handbook.first(u"trapaz") == u"muscles/trapezius"_s);
    CHECK(handbook.first(u"pirifr") == u"muscles/piriformis"_s);
}

TEST_CASE("what is spelt as the handbook spells it is left alone", "[search]")
{
    Handbook handbook;
    CHECK(handbook.search(u"trapezius").correctedTo.isEmpty());
    CHECK(handbook.search(u"trapez").correctedTo.isEmpty());   // half typed
    CHECK(handbook.search(u"muscles ").correctedTo.isEmpty()); // another ending
}

TEST_CASE("a word that is too far from all others is not bent into one", "[search]")
{
    Handbook handbook;
    const QString query = GENERATE(u"violin "_s, u"rock "_s, u"xq "_s, u"zzzzzzzzzz "_s);
    const SearchResults results = handbook.search(query);
    CHECK(results.correctedTo.isEmpty());
    CHECK(results.hits.isEmpty());
}

TEST_CASE("the search can be held to the words as they were typed", "[search]")
{
    Handbook handbook;
    const SearchResults results = handbook.search(u"trapezus ", Spelling::AsTyped);
    CHECK(results.correctedTo.isEmpty());
    CHECK(results.hits.isEmpty());
    CHECK(handbook.search(u"trapezius ", Spelling::AsTyped).hits.size() == 1);
}

TEST_CASE("words written apart or together find each other", "[search]")
{
    Handbook handbook;
    CHECK(handbook.first(u"head ache ") == u"symptoms/headache"_s);
    CHECK(handbook.first(u"lowerback ") == u"symptoms/headache"_s);
    CHECK(handbook.search(u"lowerback ").correctedTo.isEmpty());
}
