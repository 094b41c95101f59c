// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/search/query_plan.h"
#include "pack/search/search_results.h"
#include "pack/search/vocabulary.h"

#include <QStringView>

#include <array>
#include <vector>

namespace unknot::pack::search {

/// Finds in a text what made FTS5 find it, and cuts the part that shows most of it. FTS5's own snippet() costs
/// 2 ms for 20 rows and cannot read a table without content.
class Highlighter final
{
public:
    Highlighter(const QueryPlan &plan, const Vocabulary &vocabulary);
    Highlighter(const Highlighter &) = delete;
    Highlighter &operator=(const Highlighter &) = delete;

    /// The whole text with its matches.
    [[nodiscard]] HighlightedText highlight(const QString &text) const;
    /// About two lines of the text, cut between words, around most of what was asked for.
    [[nodiscard]] HighlightedText snippet(const QString &text) const;

private:
    struct WordPattern
    {
        QString word;
        QString beginning; ///< what all words of this stem begin with
        QByteArray stem;
        bool isPrefix = false;
    };
    struct PhrasePattern
    {
        std::vector<WordPattern> words;
        int term = 0;
    };
    struct Match
    {
        Span span;
        int term = 0;
    };

    [[nodiscard]] std::vector<Match> matchesIn(QStringView text) const;
    [[nodiscard]] qsizetype bestPlace(const std::vector<Match> &found) const;
    /// Where the phrase ends that begins with this word of the text; -1 if it does not.
    [[nodiscard]] qsizetype endOfMatch(const PhrasePattern &phrase, QStringView text, Span word) const;
    [[nodiscard]] bool matches(const WordPattern &pattern, QStringView word) const;

    const Vocabulary &m_vocabulary;
    int m_terms;
    std::vector<PhrasePattern> m_phrases;
    std::vector<const PhrasePattern *> m_allPhrases;
    /// Most words of a text can be left aside by their first letter.
    std::array<std::vector<const PhrasePattern *>, 32> m_phrasesByLetter;
};

} // namespace unknot::pack::search
