// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assessment_text.h"

#include "app/words/labels.h"
#include "cli/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::cli {

namespace {

/// A list that is read, not searched.
constexpr qsizetype linesPerGroup = 5;

void printUrgency(const checklist::Assessment &assessment, Console &console)
{
    if (assessment.urgency == pack::Urgency::None) {
        console.paragraph(Cli::tr("No warning sign is ticked. This is not a diagnosis."));
        console.line();
        return;
    }
    console.heading(Cli::tr("%1: %2.", "urgency and what to do")
                        .arg(app::urgencyTitle(assessment.urgency), app::urgencyAction(assessment.urgency)));
    for (const pack::RedFlag &flag : assessment.redFlags) {
        console.paragraph(Cli::tr("You ticked %1.").arg(app::inQuotes(flag.label)), 2);
        console.paragraph(flag.advice, 4);
    }
    for (const QString &advice : app::urgencyAdvice(assessment.urgency))
        console.paragraph(advice, 2);
    console.line();
}

void printSuggestion(const checklist::Suggestion &suggestion, const app::ChecklistLabels &labels, Console &console)
{
    console.paragraph(
        Cli::tr("%1 (%2)", "title and how well it fits").arg(suggestion.article.title, app::fitName(suggestion.fit)),
        2);
    console.line(QString(4, u' ') + suggestion.target.toString());
    console.paragraph(app::becauseSentence(suggestion, labels), 4);
    if (const QString against = app::againstSentence(suggestion, labels); !against.isEmpty())
        console.paragraph(against, 4);
    for (const checklist::Caution &caution : suggestion.cautions)
        console.paragraph(app::cautionSentence(caution, labels), 4);
}

void printGroup(const checklist::Assessment &assessment, checklist::Group group, const app::ChecklistLabels &labels,
                Console &console)
{
    const QList<checklist::Suggestion> lines = checklist::suggestionsIn(assessment, group);
    if (lines.isEmpty())
        return;
    console.heading(app::groupTitle(group));
    for (const checklist::Suggestion &suggestion : lines.first(std::min(lines.size(), linesPerGroup)))
        printSuggestion(suggestion, labels, console);
    if (lines.size() > linesPerGroup)
        console.paragraph(Cli::tr("… and %1 more that fit less well (see --json).").arg(lines.size() - linesPerGroup),
                          2);
    console.line();
}

void printWithheld(const QList<checklist::Withheld> &withheld, const app::ChecklistLabels &labels, Console &console)
{
    if (withheld.isEmpty())
        return;
    console.heading(Cli::tr("Held back for you"));
    qsizetype others = 0;
    for (const checklist::Withheld &line : withheld) {
        if (!line.fits) {
            ++others;
            continue;
        }
        console.paragraph(line.article.title, 2);
        for (const ConditionId &condition : line.conditions)
            console.paragraph(app::withheldSentence(condition, labels), 4);
    }
    if (others > 0) {
        console.paragraph(
            Cli::tr("Techniques for other places that are ruled out as well: %1 (see --json).").arg(others), 2);
    }
    console.line();
}

} // namespace

void print(const checklist::Assessment &assessment, const app::ChecklistLabels &labels, Console &console)
{
    printUrgency(assessment, console);
    using checklist::Group;
    for (const Group group : {Group::Muscles, Group::Techniques, Group::Causes, Group::Aftercare, Group::GettingHelp})
        printGroup(assessment, group, labels, console);
    printWithheld(assessment.withheld, labels, console);
}

} // namespace unknot::cli
