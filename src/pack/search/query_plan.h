// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/search/search_query.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace unknot::pack::search {

class SpellingCorrector;
class SynonymTable;
class Vocabulary;

/// Words that must stand one after the other, as FTS5 searches for them.
struct Phrase
{
    QStringList words;
    bool isPrefix = false; ///< the last word may go on
    double factor = 1;     ///< how much a match is worth beside the word that was typed

    bool operator==(const Phrase &) const = default;
};

/// One thing that is asked for, in all the ways in which the handbook may say it.
struct Term
{
    QList<Phrase> phrases;
    int sections = 0; ///< about how many sections have it
    QByteArray stem;  ///< of what was typed; several stems are joined by spaces

    bool operator==(const Term &) const = default;
};

/// What a query comes down to in the words of the handbook.
struct QueryPlan
{
    QList<Term> terms;
    int unknownWords = 0;      ///< words that are left out because the handbook has nothing like them
    QString correctedTo;       ///< the whole query with its misspelt words corrected; empty if there were none
    QByteArray wholeName;      ///< all words as stems, the common ones too
    QByteArray unfinishedName; ///< the query as the beginning of a title or alias; empty if its last word is whole

    bool operator==(const QueryPlan &) const = default;
};

/// Leaves out common words and words that nobody can have meant, adds synonyms and corrects slips.
/// Throws as SQLiteCpp does.
[[nodiscard]] QueryPlan planQuery(const SearchQuery &query, const Vocabulary &vocabulary, const SynonymTable &synonyms,
                                  SpellingCorrector &spelling);

} // namespace unknot::pack::search
