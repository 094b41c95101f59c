// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/common_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace unknot::pack::search {

namespace {

using namespace std::string_view_literals;

// Sorted, for the binary search. With the pieces that apostrophes leave ("doesn't" is the words "doesn" and "t"),
// and as people write them without. Negations stay out where they carry the question ("not signs of a knot").
constexpr std::array words{
    u"a"sv,       u"about"sv,    u"actually"sv, u"all"sv,    u"also"sv,      u"am"sv,       u"an"sv,    u"and"sv,
    u"any"sv,     u"anyone"sv,   u"are"sv,      u"aren"sv,   u"as"sv,        u"asked"sv,    u"at"sv,    u"be"sv,
    u"because"sv, u"been"sv,     u"being"sv,    u"but"sv,    u"by"sv,        u"can"sv,      u"cant"sv,  u"could"sv,
    u"d"sv,       u"did"sv,      u"didn"sv,     u"didnt"sv,  u"do"sv,        u"does"sv,     u"doesn"sv, u"doesnt"sv,
    u"doing"sv,   u"don"sv,      u"done"sv,     u"dont"sv,   u"every"sv,     u"for"sv,      u"from"sv,  u"get"sv,
    u"gets"sv,    u"getting"sv,  u"go"sv,       u"goes"sv,   u"going"sv,     u"got"sv,      u"had"sv,   u"has"sv,
    u"have"sv,    u"having"sv,   u"he"sv,       u"heck"sv,   u"her"sv,       u"hers"sv,     u"him"sv,   u"his"sv,
    u"how"sv,     u"i"sv,        u"if"sv,       u"im"sv,     u"in"sv,        u"into"sv,     u"is"sv,    u"isn"sv,
    u"isnt"sv,    u"it"sv,       u"its"sv,      u"ive"sv,    u"just"sv,      u"keep"sv,     u"keeps"sv, u"kind"sv,
    u"like"sv,    u"ll"sv,       u"m"sv,        u"may"sv,    u"me"sv,        u"might"sv,    u"mine"sv,  u"must"sv,
    u"my"sv,      u"need"sv,     u"of"sv,       u"off"sv,    u"ok"sv,        u"okay"sv,     u"on"sv,    u"one"sv,
    u"or"sv,      u"our"sv,      u"out"sv,      u"please"sv, u"re"sv,        u"really"sv,   u"s"sv,     u"she"sv,
    u"should"sv,  u"shouldnt"sv, u"so"sv,       u"some"sv,   u"something"sv, u"supposed"sv, u"t"sv,     u"than"sv,
    u"that"sv,    u"thats"sv,    u"the"sv,      u"their"sv,  u"them"sv,      u"then"sv,     u"there"sv, u"these"sv,
    u"they"sv,    u"thing"sv,    u"things"sv,   u"this"sv,   u"those"sv,     u"to"sv,       u"too"sv,   u"until"sv,
    u"up"sv,      u"us"sv,       u"use"sv,      u"using"sv,  u"ve"sv,        u"very"sv,     u"want"sv,  u"was"sv,
    u"we"sv,      u"were"sv,     u"what"sv,     u"whats"sv,  u"when"sv,      u"where"sv,    u"which"sv, u"while"sv,
    u"who"sv,     u"why"sv,      u"will"sv,     u"with"sv,   u"won"sv,       u"wont"sv,     u"would"sv, u"you"sv,
    u"your"sv,    u"yours"sv,
};
static_assert(std::is_sorted(words.begin(), words.end()));

} // namespace

bool isCommonWord(QStringView folded)
{
    return std::binary_search(words.begin(), words.end(), std::u16string_view(folded.utf16(), size_t(folded.size())));
}

QStringList withoutCommonWords(const QStringList &folded)
{
    QStringList rarer;
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(rarer),
                 [](const QString &w) { return !isCommonWord(w); });
    return rarer.isEmpty() ? folded : rarer;
}

} // namespace unknot::pack::search
