// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/markup.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace unknot::markup {

/// Turns the places to which md4c's callbacks point into lines and columns. md4c reports no positions, but
/// the text that it passes lies within its source, except for what it had to rewrite (escapes, line breaks).
class Positions final
{
public:
    explicit Positions(QByteArrayView source);

    /// Where the text that a callback got begins in the source; nothing if md4c made it itself.
    [[nodiscard]] std::optional<qsizetype> offsetOf(const char *text) const;
    /// Not const: it remembers where it counted last, so that a line of a megabyte is counted once.
    [[nodiscard]] Position at(qsizetype offset);

private:
    QByteArrayView m_source;
    QList<qsizetype> m_lineStarts;
    qsizetype m_countedTo = 0;
    int m_column = 1;
};

} // namespace unknot::markup
