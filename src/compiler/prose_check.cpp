// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/checks.h"
#include "compiler/codes.h"
#include "compiler/readability.h"
#include "compiler/spelling.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

constexpr int longestSentence = 35;      // words
constexpr double highestGrade = 9;       // Flesch-Kincaid
constexpr int fewestWordsForAGrade = 60; // below, one long name decides

/// The words of content/README.md that we do not use. A machine cannot tell a claim from a denial: a warning.
const QRegularExpression &avoidedWords()
{
    static const QRegularExpression words(uR"(\b(cure[sd]?|curing|guarantee[sd]?|miracles?|realign\w*)"
                                          uR"(|flush\w* (out )?(the |your )?toxins?)"
                                          uR"(|break(s|ing)? up (a |the |your |muscle )*knots?)"
                                          uR"(|releas(e|es|ed|ing) (the |your )?fascia)\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

/// The place of a character of a text that begins at `start`; its line feeds are those of the file.
Place placeIn(const QString &text, qsizetype offset, const Place &start)
{
    const auto lines = static_cast<int>(QStringView(text).first(offset).count(u'\n'));
    return lines == 0 ? start : Place{start.path, start.line + lines, 1};
}

void checkSentences(const QString &text, const Place &start, Diagnostics &diagnostics)
{
    constexpr int shownWords = 8;
    for (const Sentence &sentence : sentencesOf(text)) {
        const int words = countWords(sentence.text);
        if (words <= longestSentence)
            continue;
        const QStringList first = sentence.text.simplified().split(u' ').first(shownWords);
        diagnostics.warning(placeIn(text, sentence.offset, start), code::longSentence,
                            u"a sentence of %1 words: “%2 …”"_s.arg(QString::number(words), first.join(u' ')));
    }
}

void checkWords(const QString &text, const Place &start, Diagnostics &diagnostics)
{
    QRegularExpressionMatchIterator matches = avoidedWords().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        diagnostics.warning(placeIn(text, match.capturedStart(), start), code::avoidedWord,
                            u"“%1” is a word that we do not use"_s.arg(match.captured().simplified()));
    }
}

void checkSpelling(const QString &text, const Place &start, Diagnostics &diagnostics)
{
    for (const AmericanWord &word : americanWordsIn(text))
        diagnostics.warning(placeIn(text, word.offset, start), code::americanSpelling,
                            u"“%1” is “%2” in British spelling"_s.arg(word.written, word.british));
}

void checkLanguage(const QString &text, const Place &start, Diagnostics &diagnostics)
{
    checkWords(text, start, diagnostics);
    checkSpelling(text, start, diagnostics);
}

/// A section that says what something does, and on whose word, also says how sure we are.
void checkEvidence(const SectionSource &section, Diagnostics &diagnostics)
{
    static const QRegularExpression effect(u"\\b(reliev(e|es|ed)|reduc(e|es|ed)|improv(e|es|ed)"
                                           "|prevent(s|ed)?|lower(s|ed))\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (section.evidence == pack::Evidence::None && !section.anchor.isEmpty() && section.html.contains("\"cite:"_L1)
        && section.text.contains(effect))
        diagnostics.warning(section.place, code::missingEvidence,
                            u"#%1 claims an effect and has no evidence label"_s.arg(section.anchor));
}

/// The sentence that does most to make a text hard to read.
QString hardestSentence(const ArticleSource &article)
{
    QString hardest;
    double highest = 0;
    for (const SectionSource &section : article.sections) {
        for (const markup::Passage &passage : section.passages) {
            for (const Sentence &sentence : sentencesOf(passage.text)) {
                const double grade = fleschKincaidGrade(measure(sentence.text));
                if (grade > highest && countWords(sentence.text) > 1) {
                    highest = grade;
                    hardest = sentence.text.simplified();
                }
            }
        }
    }
    return hardest;
}

void checkArticle(const ArticleSource &article, Diagnostics &diagnostics)
{
    TextMeasure sizes;
    checkSentences(article.summary, article.summaryPlace, diagnostics);
    checkLanguage(article.summary, article.summaryPlace, diagnostics);
    checkLanguage(article.title, article.titlePlace, diagnostics);
    for (const SectionSource &section : article.sections) {
        checkLanguage(section.heading, section.place, diagnostics);
        checkEvidence(section, diagnostics);
        for (const markup::Passage &passage : section.passages) {
            const Place place{article.place.path, passage.at.line, passage.at.column};
            checkLanguage(passage.text, place, diagnostics);
            if (passage.kind != markup::PassageKind::Paragraph && passage.kind != markup::PassageKind::Item)
                continue; // cells and code are no sentences
            checkSentences(passage.text, place, diagnostics);
            sizes += measure(passage.text);
        }
    }
    const double grade = fleschKincaidGrade(sizes);
    if (sizes.words >= fewestWordsForAGrade && grade > highestGrade)
        diagnostics.warning(article.place, code::readingGrade,
                            u"reading grade %1; shorter sentences and words bring it to 9; hardest: “%2”"_s.arg(
                                QString::number(grade, 'f', 1), hardestSentence(article)));
}

} // namespace

void checkProse(const Content &content, Diagnostics &diagnostics)
{
    for (const ArticleSource &article : content.articles)
        checkArticle(article, diagnostics);
}

} // namespace unknot::compiler
