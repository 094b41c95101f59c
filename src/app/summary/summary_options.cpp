// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/summary_options.h"

#include "app/summary/summary_words.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace unknot::app {

namespace {

/// Signs that are not seen themselves and change how others are shown.
bool isHiddenSign(char32_t sign)
{
    constexpr char32_t nonJoiner = 0x200C, joiner = 0x200D; // they belong to the spelling of some scripts
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Surrogate: // half a character
    case QChar::Other_NotAssigned:
        return true;
    case QChar::Other_Format:
        return sign != nonJoiner && sign != joiner;
    default:
        return sign == QChar::ObjectReplacementCharacter || sign == QChar::ReplacementCharacter;
    }
}

} // namespace

SummaryParts allSummaryParts()
{
    SummaryParts all;
    for (const SummaryPart part : summaryParts)
        all |= part;
    return all;
}

QString summaryPartName(SummaryPart part)
{
    switch (part) {
    case SummaryPart::Figure:
        return SummaryWords::tr("Where it hurts, with the figure");
    case SummaryPart::Safety:
        return SummaryWords::tr("Answers about warning signs");
    case SummaryPart::Feel:
        return SummaryWords::tr("What it feels like");
    case SummaryPart::BetterWorse:
        return SummaryWords::tr("What makes it better or worse");
    case SummaryPart::Since:
        return SummaryWords::tr("Since when");
    case SummaryPart::Intensity:
        return SummaryWords::tr("How strong the pain is, 0 to 10");
    case SummaryPart::Health:
        return SummaryWords::tr("Health facts and medicines");
    case SummaryPart::Allergies:
        return SummaryWords::tr("Allergies");
    case SummaryPart::Tried:
        return SummaryWords::tr("What I have tried");
    case SummaryPart::Wish:
        return SummaryWords::tr("What I want from the visit");
    case SummaryPart::Questions:
        return SummaryWords::tr("My questions");
    case SummaryPart::Notes:
        return SummaryWords::tr("Room for notes by hand");
    }
    return {};
}

QString intensityWords(int intensity)
{
    if (intensity <= 0)
        return SummaryWords::tr("no pain");
    if (intensity <= 3)
        return SummaryWords::tr("mild: I forget it at times");
    if (intensity <= 6)
        return SummaryWords::tr("moderate: it is always there");
    return SummaryWords::tr("severe: it stops me from doing things");
}

QString plainLine(const QString &text, qsizetype longest)
{
    QString line;
    line.reserve(text.size());
    for (const char32_t sign : text.toUcs4()) {
        if (QChar::isSpace(sign))
            line += u' ';
        else if (!isHiddenSign(sign))
            line += QStringView(QChar::fromUcs4(sign));
    }
    line = line.simplified();
    if (line.size() <= longest)
        return line;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(longest - 1);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    return line.first(std::max<qsizetype>(0, finder.position())).trimmed() + QChar(0x2026);
}

} // namespace unknot::app
