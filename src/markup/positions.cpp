// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/positions.h"

#include <algorithm>
#include <functional>

namespace unknot::markup {

Positions::Positions(QByteArrayView source) : m_source(source), m_lineStarts{0}
{
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i) == '\n')
            m_lineStarts += i + 1;
    }
}

std::optional<qsizetype> Positions::offsetOf(const char *text) const
{
    // std::less orders pointers into different objects too; plain < does not have to.
    const std::less<const char *> before;
    if (text == nullptr || before(text, m_source.begin()) || !before(text, m_source.end()))
        return std::nullopt;
    return text - m_source.begin();
}

Position Positions::at(qsizetype offset)
{
    const auto next = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    const qsizetype lineStart = *std::prev(next);
    if (m_countedTo < lineStart || m_countedTo > offset) {
        m_countedTo = lineStart;
        m_column = 1;
    }
    for (; m_countedTo < offset; ++m_countedTo) {
        const bool insideCharacter = (static_cast<unsigned char>(m_source.at(m_countedTo)) & 0xc0) == 0x80;
        m_column += insideCharacter ? 0 : 1;
    }
    return {static_cast<int>(next - m_lineStarts.begin()), m_column};
}

} // namespace unknot::markup
