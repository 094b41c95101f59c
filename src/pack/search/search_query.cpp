// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/search_query.h"

#include "base/text_fold.h"
#include "pack/search/common_words.h"

namespace unknot::pack::search {

namespace {

constexpr qsizetype longestText = 1000;
constexpr qsizetype longestWord = 40;
constexpr qsizetype mostWords = 32;

} // namespace

SearchQuery parseQuery(QStringView text, Spelling spelling)
{
    // Composed first: the mark of a decomposed letter would end the word.
    const QString composed =
        text.first(qMin(text.size(), longestText)).toString().normalized(QString::NormalizationForm_C);
    const QStringList typed = wordsOf(composed).mid(0, mostWords);
    SearchQuery query{.words = {}, .spelling = spelling};
    for (const QString &word : typed) {
        const QString folded = foldForSearch(word).left(longestWord);
        if (!folded.isEmpty())
            query.words += {.typed = word, .folded = folded, .isCommon = isCommonWord(folded)};
    }
    query.lastIsUnfinished = !typed.isEmpty() && composed.endsWith(typed.last()) && text.size() <= longestText;
    return query;
}

} // namespace unknot::pack::search
