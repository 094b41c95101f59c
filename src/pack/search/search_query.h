// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace unknot::pack::search {

struct QueryWord
{
    QString typed;  ///< as the reader wrote it
    QString folded; ///< as search compares it
    bool isCommon = false;

    bool operator==(const QueryWord &) const = default;
};

/// Whether words that the handbook does not have are corrected, or searched for as they stand.
enum class Spelling { Forgiving, AsTyped };

/// What a reader asks for: words, and nothing but words. Punctuation and operators have no meaning, so any text is
/// a query; one without a letter or digit is an empty query.
struct SearchQuery
{
    QList<QueryWord> words;
    /// The text ends in the last word, which may go on: it matches every word that begins so.
    bool lastIsUnfinished = false;
    Spelling spelling = Spelling::Forgiving;

    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
    bool operator==(const SearchQuery &) const = default;
};

/// Reads what a reader typed. Very long texts are cut: nobody asks for more than a long question.
[[nodiscard]] SearchQuery parseQuery(QStringView text, Spelling spelling = Spelling::Forgiving);

} // namespace unknot::pack::search
