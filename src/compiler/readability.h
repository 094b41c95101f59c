// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace unknot::compiler {

/// A sentence of a text, and where it begins in it.
struct Sentence
{
    QString text;
    qsizetype offset = 0;

    bool operator==(const Sentence &) const = default;
};

/// Cuts a text into sentences. "e.g.", "Dr." and 0.5 do not end one; the end of the text does.
[[nodiscard]] QList<Sentence> sentencesOf(const QString &text);

/// What counts as words: runs without space that hold a letter or a digit.
[[nodiscard]] int countWords(QStringView text);

/// The syllables of an English word, by its spelling. Right for most plain words, one off for some.
[[nodiscard]] int countSyllables(QStringView word);

/// The sizes of a text from which its reading grade follows. Texts can be added up.
struct TextMeasure
{
    int sentences = 0;
    int words = 0;
    int syllables = 0;

    TextMeasure &operator+=(const TextMeasure &other);
    bool operator==(const TextMeasure &) const = default;
};

[[nodiscard]] TextMeasure measure(const QString &text);

/// The Flesch-Kincaid grade: the years at school after which a text reads easily. 0 for an empty text.
[[nodiscard]] double fleschKincaidGrade(const TextMeasure &text);

} // namespace unknot::compiler
