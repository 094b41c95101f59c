// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

namespace unknot::app {

/// What can stand on the one-page summary; the reader decides what does.
enum class SummaryPart {
    Figure = 1 << 0,      ///< the body with the marked places
    Safety = 1 << 1,      ///< which warning signs were ticked, in doubt, or none; the urgency itself is always in
    Feel = 1 << 2,        ///< what it feels like
    BetterWorse = 1 << 3, ///< what sets it off and what eases it
    Since = 1 << 4,
    Intensity = 1 << 5,
    Health = 1 << 6, ///< health facts and medicines
    Allergies = 1 << 7,
    Tried = 1 << 8,
    Wish = 1 << 9,
    Questions = 1 << 10,
    Notes = 1 << 11, ///< room to write by hand
};
Q_DECLARE_FLAGS(SummaryParts, SummaryPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(SummaryParts)

/// In the order in which the reader is asked.
inline constexpr SummaryPart summaryParts[] = {
    SummaryPart::Wish,      SummaryPart::Figure,    SummaryPart::Intensity, SummaryPart::Since,
    SummaryPart::Feel,      SummaryPart::BetterWorse, SummaryPart::Tried,   SummaryPart::Safety,
    SummaryPart::Health,    SummaryPart::Allergies, SummaryPart::Questions, SummaryPart::Notes,
};

[[nodiscard]] SummaryParts allSummaryParts();

/// "What I want from the visit"
[[nodiscard]] QString summaryPartName(SummaryPart part);

/// What the reader types for the summary. Private: it is kept in memory only.
struct SummaryEntries
{
    QString name; ///< empty: the page has no name
    QString wish;
    QString since;
    std::optional<int> intensity; ///< 0 to 10; nothing: an empty scale to fill in by hand
    QString medicines;
    QString allergies;
    QString tried;
    QString other;
    QStringList questions;

    bool operator==(const SummaryEntries &) const = default;
};

inline constexpr int highestIntensity = 10;
inline constexpr qsizetype longestName = 80;
inline constexpr qsizetype longestEntry = 300;
inline constexpr qsizetype longestQuestion = 160;

/// "mild: you forget it at times": what a number means in words.
[[nodiscard]] QString intensityWords(int intensity);

/// A reader's words as one line that can stand on paper beside others: without line breaks, control characters and
/// signs that turn the direction of what follows; cut with "…" at `longest`.
[[nodiscard]] QString plainLine(const QString &text, qsizetype longest);

} // namespace unknot::app
