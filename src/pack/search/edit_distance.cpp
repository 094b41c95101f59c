// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/edit_distance.h"

#include <algorithm>

namespace unknot::pack::search {

EditDistance::EditDistance(QStringView pattern)
    : m_pattern(pattern.first(qMin(pattern.size(), longestPattern)).toString())
{
    for (qsizetype i = 0; i < m_pattern.size(); ++i) {
        const char16_t letter = m_pattern[i].unicode();
        if (letter < m_asciiPlaces.size())
            m_asciiPlaces[letter] |= std::uint64_t{1} << i;
    }
}

std::uint64_t EditDistance::placesOf(char16_t letter) const
{
    if (letter < m_asciiPlaces.size())
        return m_asciiPlaces[letter];
    std::uint64_t places = 0;
    for (qsizetype i = 0; i < m_pattern.size(); ++i) {
        if (m_pattern[i] == QChar(letter))
            places |= std::uint64_t{1} << i;
    }
    return places;
}

EditDistance::Distances EditDistance::to(QStringView word) const
{
    int distance = static_cast<int>(m_pattern.size());
    if (m_pattern.isEmpty())
        return {.whole = static_cast<int>(word.size()), .prefix = 0};
    const std::uint64_t last = std::uint64_t{1} << (m_pattern.size() - 1);
    // Bit i of `up` (`down`): the cell of letter i is one more (less) than the cell above it.
    std::uint64_t up = ~std::uint64_t{0};
    std::uint64_t down = 0;
    std::uint64_t diagonal = 0;
    std::uint64_t placesBefore = 0;
    int nearest = distance;
    for (const QChar letter : word) {
        const std::uint64_t places = placesOf(letter.unicode());
        const std::uint64_t swapped = (((~diagonal) & places) << 1) & placesBefore;
        diagonal = ((((places & up) + up) ^ up) | places | down) | swapped;
        std::uint64_t rowUp = down | ~(diagonal | up);
        std::uint64_t rowDown = diagonal & up;
        distance += (rowUp & last) != 0 ? 1 : 0;
        distance -= (rowDown & last) != 0 ? 1 : 0;
        rowUp = (rowUp << 1) | 1;
        rowDown <<= 1;
        up = rowDown | ~(diagonal | rowUp);
        down = rowUp & diagonal;
        placesBefore = places;
        nearest = std::min(nearest, distance);
    }
    return {.whole = distance, .prefix = nearest};
}

} // namespace unknot::pack::search
