// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace unknot::compiler {

/// A word in American spelling.
struct AmericanWord
{
    qsizetype offset = 0;
    QString written;
    QString british; ///< the same, in British spelling, without regard to capitals

    bool operator==(const AmericanWord &) const = default;
};

/// The words of a text that the British spell otherwise. Knows the words of our field, no dictionary: one that British
/// English has as well with another meaning ("practice", "program") is left to the reviewer.
[[nodiscard]] QList<AmericanWord> americanWordsIn(const QString &text);

} // namespace unknot::compiler
