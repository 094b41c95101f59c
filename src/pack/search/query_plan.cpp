// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/query_plan.h"

#include "pack/search/spelling_corrector.h"
#include "pack/search/synonym_table.h"
#include "pack/search/vocabulary.h"

#include <algorithm>
#include <limits>

namespace unknot::pack::search {

namespace {

constexpr double completionFactor = 0.8;
constexpr double synonymFactor = 0.75;
constexpr qsizetype mostTerms = 12;
constexpr qsizetype mostCommonWords = 2;

class Planner
{
public:
    Planner(const SearchQuery &query, const Vocabulary &vocabulary, const SynonymTable &synonyms,
            SpellingCorrector &spelling)
        : m_query(query), m_vocabulary(vocabulary), m_synonyms(synonyms), m_spelling(spelling)
    {
        for (const QueryWord &word : query.words) {
            m_words += word.folded;
            m_stems += m_vocabulary.stem(word.folded);
        }
        m_onlyCommon =
            std::all_of(query.words.begin(), query.words.end(), [](const auto &word) { return word.isCommon; });
    }

    QueryPlan plan()
    {
        QueryPlan plan;
        // "how do i get" is a question that goes on; until it does, its last words serve.
        const qsizetype first = m_onlyCommon ? qMax<qsizetype>(0, m_words.size() - mostCommonWords) : 0;
        for (qsizetype i = first; i < m_words.size() && plan.terms.size() < mostTerms;) {
            const qsizetype length = synonymPhraseAt(i);
            const std::optional<Term> found = length > 1 ? phraseTerm(i, length) : wordTerm(i);
            if (found && !hasTerm(plan, found->stem))
                plan.terms += *found;
            else if (!found && length <= 1 && !isLeftOut(i))
                ++plan.unknownWords;
            i += qMax<qsizetype>(1, length);
        }
        plan.wholeName = m_stems.join(' ');
        if (m_corrected)
            plan.correctedTo = correctedText();
        if (m_query.lastIsUnfinished && !plan.terms.isEmpty())
            plan.unfinishedName = unfinishedName(plan);
        return plan;
    }

private:
    /// A word that is said twice is asked for once.
    [[nodiscard]] static bool hasTerm(const QueryPlan &plan, const QByteArray &stem)
    {
        return std::any_of(plan.terms.begin(), plan.terms.end(), [&](const Term &term) { return term.stem == stem; });
    }

    [[nodiscard]] bool isUnfinished(qsizetype i) const { return m_query.lastIsUnfinished && i == m_words.size() - 1; }

    /// Words that say nothing beside others, or nothing yet.
    [[nodiscard]] bool isLeftOut(qsizetype i) const
    {
        return m_words.size() > 1 &&
               ((m_query.words[i].isCommon && !m_onlyCommon) || (isUnfinished(i) && m_words[i].size() == 1));
    }

    /// The length of the longest run of words from here that has synonyms; 0 if there is none.
    [[nodiscard]] qsizetype synonymPhraseAt(qsizetype i) const
    {
        for (qsizetype length = qMin(m_synonyms.longestPhrase(), m_words.size() - i); length > 1; --length) {
            if (!m_synonyms.meanings(stemsOf(i, length)).isEmpty())
                return length;
        }
        return 0;
    }

    [[nodiscard]] QByteArray stemsOf(qsizetype i, qsizetype length) const { return m_stems.mid(i, length).join(' '); }

    [[nodiscard]] std::optional<Term> phraseTerm(qsizetype i, qsizetype length) const
    {
        Term phrase{.phrases = {}, .stem = stemsOf(i, length)};
        add(phrase, m_words.mid(i, length), 1);
        addSynonyms(phrase, phrase.stem);
        return phrase.phrases.isEmpty() ? std::nullopt : std::optional(phrase);
    }

    [[nodiscard]] std::optional<Term> wordTerm(qsizetype i)
    {
        if (isLeftOut(i))
            return std::nullopt;
        Term found = termOf(m_words[i], isUnfinished(i));
        addJoined(found, i - 1);
        addJoined(found, i);
        if (found.phrases.isEmpty())
            addSplit(found, m_words[i]);
        if (found.phrases.isEmpty() && m_query.spelling == Spelling::Forgiving)
            found = corrected(i);
        return found.phrases.isEmpty() ? std::nullopt : std::optional(found);
    }

    [[nodiscard]] Term termOf(const QString &word, bool unfinished) const
    {
        Term found{.phrases = {}, .stem = m_vocabulary.stem(word)};
        add(found, {word}, 1);
        if (unfinished)
            addCompletions(found, word);
        addSynonyms(found, found.stem);
        return found;
    }

    /// Adds words in a row, unless the handbook lacks one of them.
    void add(Term &found, const QStringList &words, double factor) const
    {
        int sections = std::numeric_limits<int>::max();
        for (const QString &word : words)
            sections = qMin(sections, m_vocabulary.sectionsWithStem(m_vocabulary.stem(word)));
        if (sections == 0)
            return;
        found.phrases += {.words = words, .factor = factor};
        found.sections += sections;
    }

    void addCompletions(Term &found, const QString &word) const
    {
        const int sections = m_vocabulary.sectionsWithPrefix(found.stem);
        if (sections > 0) {
            found.phrases += {.words = {word}, .isPrefix = true, .factor = completionFactor};
            found.sections = sections;
        }
        constexpr qsizetype shortestCutByStemming = 4;
        if (word.size() < shortestCutByStemming)
            return;
        for (const QString &completion : m_vocabulary.completionsWithShorterStem(word, found.stem))
            add(found, {completion}, completionFactor);
    }

    void addSynonyms(Term &found, const QByteArray &stems) const
    {
        for (const QString &meaning : m_synonyms.meanings(stems))
            add(found, meaning.split(u' '), synonymFactor);
    }

    /// "head ache" is "headache" as well.
    void addJoined(Term &found, qsizetype i) const
    {
        if (i < 0 || i + 1 >= m_words.size())
            return;
        const QString joined = m_words[i] + m_words[i + 1];
        if (m_vocabulary.contains(joined))
            add(found, {joined}, 1);
    }

    /// "lowerback" is "lower back".
    void addSplit(Term &found, const QString &word) const
    {
        constexpr qsizetype shortestPart = 3;
        for (qsizetype cut = shortestPart; cut <= word.size() - shortestPart; ++cut) {
            if (m_vocabulary.contains(word.first(cut)) && m_vocabulary.contains(word.sliced(cut)))
                return add(found, {word.first(cut), word.sliced(cut)}, 1);
        }
    }

    [[nodiscard]] Term corrected(qsizetype i)
    {
        const std::optional<QString> word = m_spelling.correct(m_words[i], isUnfinished(i));
        if (!word)
            return {};
        m_words[i] = *word;
        m_stems[i] = m_vocabulary.stem(*word);
        m_corrected = true;
        return termOf(*word, isUnfinished(i));
    }

    [[nodiscard]] QString correctedText() const
    {
        QStringList words;
        for (qsizetype i = 0; i < m_words.size(); ++i)
            words += m_words[i] == m_query.words[i].folded ? m_query.words[i].typed : m_words[i];
        return words.join(u' ');
    }

    /// What names that go on from here begin with. The last word stands as it was typed: its stem may change as it
    /// grows.
    [[nodiscard]] QByteArray unfinishedName(const QueryPlan &plan) const
    {
        if (m_query.words.last().isCommon && !m_onlyCommon)
            return {}; // names are without them
        QByteArrayList stems;
        for (const Term &term : plan.terms)
            stems += term.stem;
        QByteArray name = stems.join(' ');
        if (isLeftOut(m_words.size() - 1))
            name += ' ';
        else
            name.truncate(name.lastIndexOf(' ') + 1);
        return name + m_words.last().toUtf8();
    }

    const SearchQuery &m_query;
    const Vocabulary &m_vocabulary;
    const SynonymTable &m_synonyms;
    SpellingCorrector &m_spelling;
    QStringList m_words;
    QByteArrayList m_stems;
    bool m_onlyCommon = false;
    bool m_corrected = false;
};

} // namespace

QueryPlan planQuery(const SearchQuery &query, const Vocabulary &vocabulary, const SynonymTable &synonyms,
                    SpellingCorrector &spelling)
{
    return Planner(query, vocabulary, synonyms, spelling).plan();
}

} // namespace unknot::pack::search
