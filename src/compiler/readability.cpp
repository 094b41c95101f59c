// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/readability.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

constexpr std::array abbreviations{"e.g."_L1, "i.e."_L1, "dr."_L1, "mr."_L1, "mrs."_L1,
                                   "ms."_L1,  "st."_L1,  "no."_L1, "vs."_L1, "approx."_L1};

bool isClosingMark(QChar c)
{
    return QStringView(u")]}\"'\u2019\u201d").contains(c);
}

bool endsWithAbbreviation(QStringView sentence)
{
    const qsizetype start = std::max(sentence.lastIndexOf(u' '), sentence.lastIndexOf(u'\n')) + 1;
    QStringView last = sentence.sliced(start);
    if (last.startsWith(u'('))
        last = last.sliced(1);
    return std::any_of(abbreviations.begin(), abbreviations.end(),
                       [last](QLatin1StringView word) { return last.compare(word, Qt::CaseInsensitive) == 0; });
}

/// The end of the sentence whose stop stands at `stop`, or -1 if the sentence goes on.
qsizetype endOfSentence(const QString &text, qsizetype start, qsizetype stop)
{
    qsizetype end = stop + 1;
    while (end < text.size() && isClosingMark(text.at(end)))
        ++end;
    if (end == text.size())
        return end;
    if (!text.at(end).isSpace() || endsWithAbbreviation(QStringView(text).sliced(start, stop + 1 - start)))
        return -1;
    qsizetype next = end;
    while (next < text.size() && text.at(next).isSpace())
        ++next;
    return next < text.size() && text.at(next).isLower() ? -1 : end;
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

/// Whether the word's last letters are spoken with the syllable before them.
bool hasSilentEnd(QStringView word)
{
    const auto before = [word](qsizetype back) { return word.at(word.size() - 1 - back); };
    if (word.endsWith(u"ed"))
        return !QStringView(u"td").contains(before(2)); // "eased" and "treated"
    if (word.endsWith(u"es"))
        return !QStringView(u"sxzcgh").contains(before(2)) && !word.endsWith(u"les"); // "takes", "presses", "muscles"
    if (word.endsWith(u"le"))
        return isVowel(before(2)); // "whole" and "muscle"
    return word.endsWith(u'e');
}

/// Two vowels side by side that are spoken apart: "medial", "trapezius", "serious".
int countHiatus(QStringView word)
{
    int count = 0;
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        const bool softened = QStringView(u"tcsgx").contains(word.at(i - 1)); // "motion", "special"
        const bool apart = QStringView(u"aou").contains(word.at(i + 1));
        count += word.at(i) == u'i' && apart && !softened && !isVowel(word.at(i - 1)) ? 1 : 0;
    }
    return count;
}

} // namespace

QList<Sentence> sentencesOf(const QString &text)
{
    QList<Sentence> sentences;
    qsizetype start = 0;
    const auto add = [&](qsizetype end) {
        while (start < end && text.at(start).isSpace())
            ++start;
        const QString sentence = text.sliced(start, end - start).trimmed();
        if (!sentence.isEmpty())
            sentences += Sentence{sentence, start};
        start = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!QStringView(u".!?\u2026").contains(text.at(i)))
            continue;
        if (const qsizetype end = endOfSentence(text, start, i); end >= 0) {
            add(end);
            i = end - 1;
        }
    }
    add(text.size());
    return sentences;
}

int countWords(QStringView text)
{
    int words = 0;
    bool counted = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            counted = false;
        } else if (!counted && c.isLetterOrNumber()) {
            counted = true;
            ++words;
        }
    }
    return words;
}

int countSyllables(QStringView word)
{
    constexpr qsizetype alwaysOne = 3;
    QString letters;
    for (const QChar c : word) {
        if (c.isLetter())
            letters += c.toLower();
    }
    if (letters.size() <= alwaysOne)
        return 1;
    int groups = 0;
    bool wasVowel = false;
    const qsizetype first = letters.startsWith(u'y') ? 1 : 0; // "yoga": a consonant
    for (const QChar c : QStringView(letters).sliced(first)) {
        const bool vowel = isVowel(c);
        groups += vowel && !wasVowel ? 1 : 0;
        wasVowel = vowel;
    }
    groups += countHiatus(letters) - (hasSilentEnd(letters) ? 1 : 0);
    return std::max(groups, 1);
}

TextMeasure &TextMeasure::operator+=(const TextMeasure &other)
{
    sentences += other.sentences;
    words += other.words;
    syllables += other.syllables;
    return *this;
}

TextMeasure measure(const QString &text)
{
    TextMeasure sizes;
    sizes.sentences = static_cast<int>(sentencesOf(text).size());
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (countWords(word) == 0)
            continue;
        ++sizes.words;
        sizes.syllables += countSyllables(word);
    }
    return sizes;
}

double fleschKincaidGrade(const TextMeasure &text)
{
    if (text.sentences == 0 || text.words == 0)
        return 0;
    const double sentenceLength = double(text.words) / text.sentences;
    const double wordLength = double(text.syllables) / text.words;
    return 0.39 * sentenceLength + 11.8 * wordLength - 15.59;
}

} // namespace unknot::compiler
