// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"
#include "support/catch.h"

using namespace unknot;
using namespace Qt::StringLiterals;

TEST_CASE("folding takes away capitals and diacritics", "[base]")
{
    using Case = std::pair<QString, QString>;
    const auto [written, folded] =
        GENERATE(Case{u"Neck PAIN"_s, u"neck pain"_s}, Case{u""_s, u""_s}, Case{u"caf\u00e9"_s, u"cafe"_s},
                 Case{u"cafe\u0301"_s, u"cafe"_s}, // the same, decomposed
                 Case{u"\u00dcbung"_s, u"ubung"_s},
                 Case{u"\u0141\u00f3d\u017a"_s, u"lodz"_s}, // letters without decomposition too
                 Case{u"\u00d8re \u00c6ble"_s, u"ore aeble"_s}, Case{u"Stra\u00dfe"_s, u"strasse"_s},
                 Case{u"\u0130stanbul"_s, u"istanbul"_s}, Case{u"\u7b4b\u8089"_s, u"\u7b4b\u8089"_s},
                 Case{u"\U0001F525 Heat"_s, u"\U0001F525 heat"_s});
    CHECK(foldForSearch(written) == folded);
}

TEST_CASE("folding what is folded changes nothing", "[base]")
{
    const QString text = GENERATE(u"\u0141\u00f3d\u017a und Stra\u00dfe"_s, u"caf\u00e9 \u1e9b\u0323"_s, u"\u0130"_s);
    CHECK(foldForSearch(foldForSearch(text)) == foldForSearch(text));
}

TEST_CASE("words are runs of letters and digits", "[base]")
{
    using Case = std::pair<QString, QStringList>;
    const auto [text, words] =
        GENERATE(Case{u""_s, {}}, Case{u" ,;- "_s, {}}, Case{u"neck"_s, {u"neck"_s}},
                 Case{u"trigger-point therapy, 2 to 3 times"_s,
                      {u"trigger"_s, u"point"_s, u"therapy"_s, u"2"_s, u"to"_s, u"3"_s, u"times"_s}},
                 Case{u"don't"_s, {u"don"_s, u"t"_s}}, Case{u"\"C++\" (b12)"_s, {u"C"_s, u"b12"_s}},
                 Case{u"\u7b4b\u8089 \u03b1"_s, {u"\u7b4b\u8089"_s, u"\u03b1"_s}},
                 Case{u"\U0001F525heat\U0001F525"_s, {u"heat"_s}},       // a picture ends a word
                 Case{u"\U0001D4D0b"_s, {u"\U0001D4D0b"_s}},             // a letter beyond the first plane does not
                 Case{QString(QChar(0xd83d)) + u"neck"_s, {u"neck"_s}}); // half a pair is no letter
    CHECK(wordsOf(text) == words);
}
