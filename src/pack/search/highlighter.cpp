// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/highlighter.h"

#include "base/text_fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::pack::search {

namespace {

constexpr qsizetype snippetLength = 180;
constexpr qsizetype lengthBeforeMatch = 50;

constexpr auto asciiWordLetters = [] {
    std::array<bool, 128> letters{};
    for (char16_t c = 0; c < letters.size(); ++c)
        letters[c] = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return letters;
}();

bool belongsToWord(QChar c)
{
    if (c.unicode() < asciiWordLetters.size())
        return asciiWordLetters[c.unicode()];
    return c.isLetterOrNumber() || c.isMark();
}

/// The next word at or after a place, with the marks on its letters; of no length at the end of the text.
Span nextWord(QStringView text, qsizetype from)
{
    qsizetype start = from;
    while (start < text.size() && !belongsToWord(text[start]))
        ++start;
    qsizetype end = start;
    while (end < text.size() && belongsToWord(text[end]))
        ++end;
    return {start, end - start};
}

/// The same slot for both cases of an ASCII letter. Some characters share one.
size_t slotOf(QChar ascii)
{
    return ascii.unicode() & 31U;
}

/// A quick look that saves folding most words of a text; says yes when in doubt.
bool mayBegin(QStringView word, QStringView foldedBeginning)
{
    for (qsizetype i = 0; i < foldedBeginning.size(); ++i) {
        if (i >= word.size())
            return false;
        const char16_t c = word[i].unicode();
        if (c >= 0x80)
            return true;
        if ((c >= u'A' && c <= u'Z' ? c + (u'a' - u'A') : c) != foldedBeginning[i].unicode())
            return false;
    }
    return true;
}

bool canCutBefore(const QString &text, qsizetype i)
{
    return i <= 0 || i >= text.size() || text[i - 1].isSpace();
}

/// The place near `wanted` at which the text can be cut; inside a word only if the word is too long for a snippet.
qsizetype cutAtOrBefore(const QString &text, qsizetype wanted, qsizetype earliest)
{
    qsizetype i = qBound<qsizetype>(0, wanted, text.size());
    while (i > earliest && !canCutBefore(text, i))
        --i;
    if (i > earliest || canCutBefore(text, i))
        return i;
    i = qBound<qsizetype>(0, wanted, text.size());
    while (i > 0 && i < text.size() && (text[i].isLowSurrogate() || text[i].isMark()))
        --i;
    return i;
}

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'?' || c == u'!' || c == u':';
}

/// Where a snippet begins that shows the match at `match`: at its sentence if that is near, else some words before.
qsizetype startFor(const QString &text, qsizetype match)
{
    const qsizetype earliest = qMax<qsizetype>(0, match - 2 * lengthBeforeMatch);
    for (qsizetype i = match; i > earliest; --i) {
        if (i > 1 && text[i - 1].isSpace() && endsSentence(text[i - 2]))
            return i;
    }
    if (earliest == 0)
        return 0;
    return cutAtOrBefore(text, match - lengthBeforeMatch, earliest);
}

} // namespace

Highlighter::Highlighter(const QueryPlan &plan, const Vocabulary &vocabulary)
    : m_vocabulary(vocabulary), m_terms(static_cast<int>(plan.terms.size()))
{
    for (int term = 0; term < plan.terms.size(); ++term) {
        for (const Phrase &phrase : plan.terms[term].phrases) {
            PhrasePattern pattern{.words = {}, .term = term};
            for (const QString &word : phrase.words) {
                const QByteArray stem = vocabulary.stem(word);
                const QString text = QString::fromUtf8(stem);
                // Stemming changes at most the last letter of what it keeps: "happy" and "happiness" are "happi".
                pattern.words.push_back({.word = word,
                                         .beginning = text.left(qMax<qsizetype>(1, text.size() - 1)),
                                         .stem = stem,
                                         .isPrefix = phrase.isPrefix && &word == &phrase.words.last()});
            }
            m_phrases.push_back(std::move(pattern));
        }
    }
    for (const PhrasePattern &phrase : m_phrases) {
        const QString &beginning = phrase.words.front().beginning;
        for (size_t slot = 0; slot < m_phrasesByLetter.size(); ++slot) {
            if (beginning.isEmpty() || beginning.front().unicode() >= 0x80 || slotOf(beginning.front()) == slot)
                m_phrasesByLetter[slot].push_back(&phrase);
        }
        m_allPhrases.push_back(&phrase);
    }
}

bool Highlighter::matches(const WordPattern &pattern, QStringView word) const
{
    if (!mayBegin(word, pattern.beginning))
        return false;
    const QString folded = foldForSearch(word);
    if (folded == pattern.word || (pattern.isPrefix && folded.startsWith(pattern.word)))
        return true;
    if (!folded.startsWith(pattern.beginning))
        return false;
    const QByteArray stem = m_vocabulary.stem(folded);
    return pattern.isPrefix ? stem.startsWith(pattern.stem) : stem == pattern.stem;
}

qsizetype Highlighter::endOfMatch(const PhrasePattern &phrase, QStringView text, Span word) const
{
    for (size_t i = 0; i < phrase.words.size(); ++i) {
        if (i > 0)
            word = nextWord(text, word.start + word.length);
        if (word.length == 0 || !matches(phrase.words[i], text.sliced(word.start, word.length)))
            return -1;
    }
    return word.start + word.length;
}

std::vector<Highlighter::Match> Highlighter::matchesIn(QStringView text) const
{
    std::vector<Match> found;
    for (Span word = nextWord(text, 0); word.length > 0; word = nextWord(text, word.start + word.length)) {
        // Folding may turn any other letter into any letter.
        const QChar first = text[word.start];
        for (const PhrasePattern *phrase : first.unicode() < 0x80 ? m_phrasesByLetter[slotOf(first)] : m_allPhrases) {
            const qsizetype end = endOfMatch(*phrase, text, word);
            if (end < 0)
                continue;
            word.length = end - word.start;
            found.push_back({word, phrase->term});
            break;
        }
    }
    return found;
}

HighlightedText Highlighter::highlight(const QString &text) const
{
    HighlightedText result{.text = text, .matches = {}};
    for (const Match &match : matchesIn(text))
        result.matches += match.span;
    return result;
}

qsizetype Highlighter::bestPlace(const std::vector<Match> &found) const
{
    // The stretch of a snippet's length that shows the most different terms, and the first of these.
    qsizetype place = 0;
    qsizetype most = 0;
    std::vector<bool> shown(static_cast<size_t>(m_terms));
    for (size_t first = 0; first < found.size() && most < m_terms; ++first) {
        const qsizetype end = found[first].span.start + snippetLength - lengthBeforeMatch;
        std::fill(shown.begin(), shown.end(), false);
        for (size_t i = first; i < found.size() && found[i].span.start + found[i].span.length <= end; ++i)
            shown[static_cast<size_t>(found[i].term)] = true;
        const qsizetype count = std::count(shown.begin(), shown.end(), true);
        if (count > most) {
            most = count;
            place = found[first].span.start;
        }
    }
    return place;
}

HighlightedText Highlighter::snippet(const QString &text) const
{
    const std::vector<Match> found = matchesIn(text);
    const qsizetype start = found.empty() ? 0 : startFor(text, bestPlace(found));
    const qsizetype end = text.size() - start <= snippetLength
                              ? text.size()
                              : cutAtOrBefore(text, start + snippetLength, start + snippetLength / 2);
    QString part = text.sliced(start, end - start).simplified(); // it may run over several lines
    if (start > 0)
        part.prepend(u"… "_s);
    if (end < text.size())
        part.append(u" …"_s);
    return highlight(part);
}

} // namespace unknot::pack::search
