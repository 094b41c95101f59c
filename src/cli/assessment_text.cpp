// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assessment_text.h"

#include "app/words/words.h"
#include "cli/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::cli {

namespace {

/// A list that is read, not searched.
constexpr qsizetype linesPerGroup = 5;

/// Further answers that a reader looks at before he loses interest.
constexpr qsizetype mostChanges = 5;

void printAdvice(const QStringList &sentences, Console &console)
{
    for (const QString &sentence : sentences)
        console.paragraph(sentence, 2);
}

void printSigns(const checklist::Assessment &assessment, const app::ChecklistLabels &labels, Console &console)
{
    for (const pack::RedFlag &flag : assessment.redFlags) {
        console.paragraph(Cli::tr("You ticked %1.").arg(app::inQuotes(flag.label)), 2);
        console.paragraph(flag.advice, 4);
    }
    for (const pack::Combination &combination : assessment.combinations) {
        console.paragraph(Cli::tr("Your answers together: %1.").arg(app::inQuotes(combination.label)), 2);
        console.paragraph(combination.why, 4);
        console.paragraph(combination.advice, 4);
    }
    if (const QString raised = app::raisedSentence(assessment.raisedBy, labels); !raised.isEmpty())
        console.paragraph(raised, 2);
}

void printDoubts(const checklist::Assessment &assessment, Console &console)
{
    for (const pack::RedFlag &flag : assessment.unsure)
        console.paragraph(app::unsureSentence(flag), 2);
    if (assessment.findOutFirst)
        printAdvice(app::findOutFirstAdvice(), console);
}

void printUrgency(const checklist::Assessment &assessment, const app::ChecklistLabels &labels, Console &console)
{
    if (assessment.urgency == pack::Urgency::None) {
        console.paragraph(Cli::tr("No warning sign is ticked. This is not a diagnosis."));
    } else {
        console.heading(Cli::tr("%1: %2.", "urgency and what to do")
                            .arg(app::urgencyTitle(assessment.urgency), app::urgencyAction(assessment.urgency)));
        printSigns(assessment, labels, console);
    }
    printDoubts(assessment, console);
    printAdvice(app::urgencyAdvice(assessment.urgency), console);
    console.line();
}

QString pointsText(double points)
{
    const QString number = QString::number(points, 'f', 1);
    return points > 0 ? u'+' + number : number;
}

/// Every reason by itself with its points, and what else would change the fit.
void printExplained(const checklist::Suggestion &suggestion, const QList<checklist::Change> &changes,
                    const app::ChecklistLabels &labels, Console &console)
{
    for (const checklist::Reason &reason : suggestion.reasons + suggestion.against) {
        const QString sentence = app::reasonSentence(reason, labels);
        console.paragraph(Cli::tr("%1 points: %2", "points and a sentence").arg(pointsText(reason.points), sentence),
                          4);
    }
    for (const checklist::Change &change : changes.first(std::min(changes.size(), mostChanges)))
        console.paragraph(app::changeSentence(change, labels), 4);
}

void printSuggestion(const checklist::Suggestion &suggestion, const app::ChecklistLabels &labels,
                     const std::optional<Explanation> &explanation, Console &console)
{
    console.paragraph(
        Cli::tr("%1 (%2)", "title and how well it fits").arg(suggestion.article.title, app::fitName(suggestion.fit)),
        2);
    console.line(QString(4, u' ') + suggestion.target.toString());
    if (explanation) {
        printExplained(suggestion, explanation->value(suggestion.target), labels, console);
    } else {
        console.paragraph(app::becauseSentence(suggestion, labels), 4);
        if (const QString against = app::againstSentence(suggestion, labels); !against.isEmpty())
            console.paragraph(against, 4);
    }
    for (const checklist::Caution &caution : suggestion.cautions)
        console.paragraph(app::cautionSentence(caution, labels), 4);
}

void printGroup(const checklist::Assessment &assessment, checklist::Group group, const app::ChecklistLabels &labels,
                const std::optional<Explanation> &explanation, Console &console)
{
    const QList<checklist::Suggestion> lines = checklist::suggestionsIn(assessment, group);
    if (lines.isEmpty())
        return;
    console.heading(app::groupTitle(group));
    for (const checklist::Suggestion &suggestion : lines.first(std::min(lines.size(), linesPerGroup)))
        printSuggestion(suggestion, labels, explanation, console);
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
        if (const QString alternative = app::alternativeSentence(line); !alternative.isEmpty())
            console.paragraph(alternative, 4);
    }
    if (others > 0) {
        console.paragraph(
            Cli::tr("Techniques for other places that are ruled out as well: %1 (see --json).").arg(others), 2);
    }
    console.line();
}

} // namespace

void print(const checklist::Assessment &assessment, const app::ChecklistLabels &labels,
           const std::optional<Explanation> &explanation, Console &console)
{
    printUrgency(assessment, labels, console);
    if (assessment.nothingFits) {
        console.paragraph(app::nothingFitsSentence());
        console.line();
    }
    using checklist::Group;
    for (const Group group : {Group::Muscles, Group::Techniques, Group::Causes, Group::Aftercare, Group::GettingHelp})
        printGroup(assessment, group, labels, explanation, console);
    printWithheld(assessment.withheld, labels, console);
}

} // namespace unknot::cli
