// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/readability.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot::compiler;

namespace {

QStringList textsOf(const QList<Sentence> &sentences)
{
    QStringList texts;
    for (const Sentence &sentence : sentences)
        texts += sentence.text;
    return texts;
}

} // namespace

TEST_CASE("sentences end at stops and at the end of the text", "[compiler][prose]")
{
    CHECK(textsOf(sentencesOf(u"One. Two! Three? Four"_s)) ==
          QStringList{u"One."_s, u"Two!"_s, u"Three?"_s, u"Four"_s});
    CHECK(textsOf(sentencesOf(u"He said “Stop.” Then he left."_s)) ==
          QStringList{u"He said “Stop.”"_s, u"Then he left."_s});
    CHECK(sentencesOf(u"  "_s).isEmpty());
    CHECK(sentencesOf(QString()).isEmpty());
}

TEST_CASE("a stop inside a sentence does not end it", "[compiler][prose]")
{
    const auto text = GENERATE(as<std::string>(), "Hold for 0.5 to 1.5 minutes.", "Use a tool, e.g. A ball.",
                               "See Dr. Simons today.", "A ball (approx. 6 cm) is enough.", "Wait ... and go on.");
    CHECK(sentencesOf(QString::fromStdString(text)).size() == 1);
}

TEST_CASE("a sentence knows where it begins", "[compiler][prose]")
{
    const QList<Sentence> sentences = sentencesOf(u"One.\nTwo."_s);
    REQUIRE(sentences.size() == 2);
    CHECK(sentences.at(1) == Sentence{u"Two."_s, 5});
}

TEST_CASE("words are counted as a reader would", "[compiler][prose]")
{
    CHECK(countWords(u"Hold for 20 to 30 seconds.") == 6);
    CHECK(countWords(u"A well-known – but rare – case (see it).") == 7);
    CHECK(countWords(u"  – … ") == 0);
}

TEST_CASE("syllables of plain words are counted right", "[compiler][prose]")
{
    struct Word
    {
        const char *text;
        int syllables;
    };
    const Word word =
        GENERATE(Word{"knot", 1}, Word{"the", 1}, Word{"muscle", 2}, Word{"muscles", 2}, Word{"massage", 2},
                 Word{"pressed", 1}, Word{"eased", 1}, Word{"treated", 2}, Word{"needed", 2}, Word{"takes", 1},
                 Word{"presses", 2}, Word{"whole", 1}, Word{"bones", 1}, Word{"simple", 2}, Word{"people", 2},
                 Word{"medial", 3}, Word{"serious", 3}, Word{"trapezius", 4}, Word{"motion", 2}, Word{"special", 2},
                 Word{"yoga", 2}, Word{"evidence", 3}, Word{"physiotherapist", 5}, Word{"20", 1});
    CAPTURE(word.text);
    CHECK(countSyllables(QString::fromLatin1(word.text)) == word.syllables);
}

TEST_CASE("the reading grade follows the formula of Flesch and Kincaid", "[compiler][prose]")
{
    CHECK(measure(u"The cat sat. It was fat."_s) == TextMeasure{2, 6, 6});
    CHECK(fleschKincaidGrade({2, 6, 6}) == Catch::Approx(0.39 * 3 + 11.8 - 15.59));
    CHECK(fleschKincaidGrade({1, 20, 30}) == Catch::Approx(0.39 * 20 + 11.8 * 1.5 - 15.59));
    CHECK(fleschKincaidGrade({}) == 0);
}

TEST_CASE("long words and long sentences raise the grade", "[compiler][prose]")
{
    const double plain = fleschKincaidGrade(measure(u"Press the sore spot. Breathe out slowly."_s));
    const double hard = fleschKincaidGrade(measure(
        u"Administer sustained ischaemic compression to the hypersensitive myofascial structure repeatedly."_s));
    CHECK(plain < 5);
    CHECK(hard > 15);
}

TEST_CASE("measures add up", "[compiler][prose]")
{
    TextMeasure sum = measure(u"One two."_s);
    sum += measure(u"Three."_s);
    CHECK(sum == measure(u"One two. Three."_s));
}
