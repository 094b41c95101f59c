// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/edit_distance.h"
#include "support/catch.h"

#include <algorithm>
#include <random>
#include <vector>

using namespace unknot::pack::search;
using namespace Qt::StringLiterals;

namespace {

/// The textbook table, to compare with.
EditDistance::Distances byTable(const QString &pattern, const QString &word)
{
    const auto n = static_cast<size_t>(pattern.size());
    const auto m = static_cast<size_t>(word.size());
    std::vector<std::vector<int>> d(n + 1, std::vector<int>(m + 1));
    for (size_t i = 0; i <= n; ++i)
        d[i][0] = static_cast<int>(i);
    for (size_t j = 0; j <= m; ++j)
        d[0][j] = static_cast<int>(j);
    const auto a = [&](size_t i) { return pattern[static_cast<qsizetype>(i) - 1]; };
    const auto b = [&](size_t j) { return word[static_cast<qsizetype>(j) - 1]; };
    for (size_t i = 1; i <= n; ++i) {
        for (size_t j = 1; j <= m; ++j) {
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a(i) == b(j) ? 0 : 1)});
            if (i > 1 && j > 1 && a(i) == b(j - 1) && a(i - 1) == b(j))
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return {d[n][m], *std::min_element(d[n].begin(), d[n].end())};
}

} // namespace

TEST_CASE("a slip is a letter too many, missing, wrong, or two swapped", "[search]")
{
    const EditDistance crick(u"crick");
    CHECK(crick.to(u"crick").whole == 0);
    CHECK(crick.to(u"cricck").whole == 1);
    CHECK(crick.to(u"crik").whole == 1);
    CHECK(crick.to(u"crack").whole == 1);
    CHECK(crick.to(u"circk").whole == 1);
    CHECK(crick.to(u"").whole == 5);
    CHECK(EditDistance(u"").to(u"crick").whole == 5);
}

TEST_CASE("a half-typed word is compared with the beginning of a word", "[search]")
{
    CHECK(EditDistance(u"trapez").to(u"trapezius").prefix == 0);
    CHECK(EditDistance(u"trapaz").to(u"trapezius").prefix == 1);
    CHECK(EditDistance(u"trpaez").to(u"trapezius").prefix == 1);
    CHECK(EditDistance(u"trapez").to(u"trapezius").whole == 3);
}

TEST_CASE("letters of any script count as letters", "[search]")
{
    CHECK(EditDistance(u"\u043c\u044b\u0448\u0446\u0430").to(u"\u043c\u044b\u0448\u0430").whole == 1);
    CHECK(EditDistance(u"\u043c\u044b").to(u"\u044b\u043c").whole == 1);
}

TEST_CASE("the fast distance agrees with the textbook", "[search]")
{
    std::minstd_rand random(7);
    const auto word = [&random](unsigned longest) {
        QString text;
        const auto length = random() % (longest + 1);
        for (auto i = length; i > 0; --i)
            text += QChar(static_cast<char16_t>(u'a' + random() % 4)); // few letters: many matches and swaps
        return text;
    };
    for (int i = 0; i < 3000; ++i) {
        const QString pattern = word(64);
        const QString text = word(70);
        const EditDistance::Distances expected = byTable(pattern, text);
        const EditDistance::Distances actual = EditDistance(pattern).to(text);
        INFO(pattern.toStdString() << " -> " << text.toStdString());
        REQUIRE(actual.whole == expected.whole);
        REQUIRE(actual.prefix == expected.prefix);
    }
}
