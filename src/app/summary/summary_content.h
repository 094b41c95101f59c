// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/summary_options.h"
#include "app/words/checklist_words.h"
#include "checklist/answers.h"
#include "checklist/assessment.h"
#include "pack/checklist_content.h"

#include <QDate>
#include <QList>

namespace unknot::app {

/// Lines below one heading. If not all of them find room, the last are left out and counted.
struct SummarySection
{
    enum class Kind {
        Signs,  ///< what makes it urgent; in the box at the top
        Advice, ///< what to do now; in the box at the top
        Safety,
        Places, ///< in the order of SummaryContent::places
        Wish,
        Since,
        Feel,
        SetsOff,
        Eases,
        Lately,
        Health,
        Allergies,
        Tried,
        Other,
        Questions,
    };

    Kind kind = Kind::Feel;
    QString title = {};
    QStringList lines = {};
    qsizetype leftOut = 0;

    bool operator==(const SummarySection &) const = default;
};

/// A marked place of the figure.
struct SummaryPlace
{
    RegionId region;
    /// None: the region has no sides, or the reader did not say which.
    checklist::Side side = checklist::Side::None;

    bool operator==(const SummaryPlace &) const = default;
};

/// Everything that stands on the page, in words. It carries actions and questions: no muscle, no cause and no
/// technique that the checklist suggests, as a guess on paper is easily taken for a finding.
struct SummaryContent
{
    QString title;
    QString subtitle; ///< for whom, by whom, of which day
    QString name;     ///< may be empty
    pack::Urgency urgency = pack::Urgency::None;
    QString urgencyTitle; ///< empty if nothing is urgent
    QString urgencyAction;
    bool showsFigure = false;
    QList<SummaryPlace> places;
    bool showsScale = false;
    std::optional<int> intensity;
    QList<SummarySection> sections; ///< only those that have a line, or blank room to fill in
    bool showsNotes = false;
    QString footer;

    [[nodiscard]] const SummarySection *find(SummarySection::Kind kind) const;

    bool operator==(const SummaryContent &) const = default;
};

/// What a summary is made from.
struct SummarySource
{
    const pack::ChecklistContent &content;
    const ChecklistLabels &labels;
    const checklist::Answers &answers;
    const checklist::Assessment &assessment;
    qsizetype answeredSafetyGroups = 0; ///< of the groups of warning signs that are asked
    qsizetype safetyGroups = 0;
    QDate date = {};
    bool reviewedByClinician = false;
};

[[nodiscard]] SummaryContent makeSummary(const SummarySource &source, SummaryParts parts, const SummaryEntries &entries);

/// "and 3 more"; empty if nothing was left out.
[[nodiscard]] QString leftOutWords(const SummarySection &section);

/// The whole page as text, for a screen reader: headings and lines in the order in which they are read.
[[nodiscard]] QString summaryText(const SummaryContent &content);

/// Questions that fit the answers; the first three are a good start.
[[nodiscard]] QStringList suggestedQuestions(const checklist::Answers &answers, pack::Urgency urgency);

} // namespace unknot::app
