// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>

namespace unknot::pack::search {

/// How many slips lie between a word and others: a letter too many, missing, wrong, or two neighbours swapped
/// (the "optimal string alignment" form of the Damerau-Levenshtein distance). Made once for a misspelt word and
/// then asked about thousands: a whole column of the usual table is one machine word (Hyyrö 2003).
class EditDistance final
{
public:
    static constexpr qsizetype longestPattern = 64;

    /// Only the first `longestPattern` letters count.
    explicit EditDistance(QStringView pattern);

    struct Distances
    {
        int whole = 0;  ///< to the whole word
        int prefix = 0; ///< to that beginning of the word which is nearest: for a pattern that is half typed
    };
    [[nodiscard]] Distances to(QStringView word) const;

private:
    [[nodiscard]] std::uint64_t placesOf(char16_t letter) const;

    QString m_pattern;
    std::array<std::uint64_t, 128> m_asciiPlaces{};
};

} // namespace unknot::pack::search
