// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "app/words/words.h"
#include "cli/arguments.h"
#include "cli/handbook.h"
#include "cli/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace unknot::cli {

namespace {

/// The section of the target with its subsections; all sections for a whole article.
QList<pack::Section> sectionsOf(const pack::Article &article, const Target &target)
{
    if (!target.isSection())
        return article.sections;
    QList<pack::Section> wanted;
    for (const pack::Section &section : article.sections) {
        const bool isPartOfWanted = !wanted.isEmpty() && section.level > wanted.constFirst().level;
        if (section.anchor == target.section() || isPartOfWanted)
            wanted.append(section);
        else if (!wanted.isEmpty())
            break;
    }
    return wanted;
}

QJsonDocument toJson(const pack::Article &article, const Target &target)
{
    QJsonArray sections;
    for (const pack::Section &section : sectionsOf(article, target)) {
        sections += QJsonObject{
            {u"anchor"_s, section.anchor}, {u"heading"_s, section.heading},
            {u"level"_s, section.level},   {u"evidence"_s, pack::toWord(section.evidence)},
            {u"text"_s, section.text},
        };
    }
    QJsonArray references;
    for (const pack::Citation &citation : article.citations) {
        references += QJsonObject{
            {u"number"_s, citation.number},
            {u"key"_s, citation.reference.key.toString()},
            {u"text"_s, app::referenceLine(citation.reference)},
        };
    }
    return QJsonDocument(QJsonObject{
        {u"target"_s, target.toString()},
        {u"title"_s, article.title},
        {u"kind"_s, pack::toWord(article.kind)},
        {u"category"_s, article.target.category().toString()},
        {u"summary"_s, article.summary},
        {u"evidence"_s, pack::toWord(article.evidence)},
        {u"reviewed"_s, article.reviewed.toString(Qt::ISODate)},
        {u"sections"_s, sections},
        {u"references"_s, references},
    });
}

void printTechnique(const pack::Technique &technique, Console &console)
{
    if (!technique.tools.isEmpty())
        console.paragraph(Cli::tr("Tools: %1").arg(technique.tools.join(u", "_s)));
    if (technique.pressure)
        console.paragraph(Cli::tr("Pressure: %1").arg(app::pressureText(*technique.pressure)));
    if (technique.holdSeconds)
        console.paragraph(Cli::tr("Hold: %1").arg(app::holdText(*technique.holdSeconds)));
    if (const QString times = app::repetitionText(technique); !times.isEmpty())
        console.paragraph(Cli::tr("Repeat: %1").arg(times));
    if (const QString often = app::howOftenText(technique); !often.isEmpty())
        console.paragraph(Cli::tr("How often: %1").arg(often));
    if (technique.totalMinutes)
        console.paragraph(Cli::tr("Takes: %1").arg(app::minutesText(*technique.totalMinutes)));
    console.line();
}

void printRoutine(const pack::Routine &routine, Console &console)
{
    int number = 0;
    for (const pack::RoutineStep &step : routine.steps) {
        console.paragraph(Cli::tr("%1. %2: %3", "number, technique, duration")
                              .arg(QString::number(++number), step.techniqueTitle, app::stepDuration(step)));
        if (!step.note.isEmpty())
            console.paragraph(step.note, 3);
    }
    console.line();
}

/// What stands above the sections of a whole article.
void printFront(const pack::Article &article, Console &console)
{
    if (article.muscle && !article.muscle->safetyNote.isEmpty()) {
        console.paragraph(article.muscle->safetyNote);
        console.line();
    }
    console.paragraph(article.summary);
    if (const QString evidence = app::evidenceLabel(article.evidence); !evidence.isEmpty())
        console.paragraph(evidence);
    console.line();
    if (article.technique)
        printTechnique(*article.technique, console);
    if (article.routine)
        printRoutine(*article.routine, console);
}

void print(const pack::Article &article, const Target &target, Console &console)
{
    console.heading(article.title);
    console.line();
    if (!target.isSection())
        printFront(article, console);
    for (const pack::Section &section : sectionsOf(article, target)) {
        if (!section.heading.isEmpty())
            console.heading(section.heading);
        console.paragraph(section.text.trimmed());
        console.line();
    }
    if (target.isSection() || article.citations.isEmpty())
        return;
    console.heading(Cli::tr("References"));
    for (const pack::Citation &citation : article.citations)
        console.paragraph(Cli::tr("%1. %2", "number and work")
                              .arg(QString::number(citation.number), app::referenceLine(citation.reference)));
}

QString hintFor(const QString &text, const pack::Pack &pack)
{
    QStringList known;
    for (const pack::Category &category : pack.categories().value_or(QList<pack::Category>{})) {
        for (const pack::ArticleSummary &article : pack.articlesIn(category.id).value_or(QList<pack::ArticleSummary>{}))
            known += article.target.toString();
    }
    return app::nearestIdHint(text, known);
}

ExitCode failUnknown(const QString &text, const pack::Pack &pack, Console &console)
{
    const QString sentence = app::errorSentence({ErrorCode::UnknownTarget, text, {}});
    const QString hint = hintFor(text.section(u'#', 0, 0), pack);
    return console.fail(hint.isEmpty() ? sentence : Cli::tr("%1 %2", "two sentences").arg(sentence, hint));
}

} // namespace

ExitCode show(const QStringList &arguments, Console &console)
{
    Arguments options(u"unknot-cli show"_s, u"TARGET"_s,
                      Cli::tr("Prints an article (category/article) or a section (category/article#section)."));
    options.addPackOption();
    options.addJsonFlag();
    if (const auto done = options.parse(arguments, console, 1, 1))
        return *done;
    const auto pack = openHandbook(options);
    if (!pack)
        return console.fail(pack.error());
    const QString text = options.operands().constFirst();
    const auto asked = Target::parse(text);
    if (!asked)
        return failUnknown(text, *pack, console);
    const auto target = pack->resolve(*asked);
    if (!target)
        return target.error().code == ErrorCode::UnknownTarget ? failUnknown(text, *pack, console)
                                                               : console.fail(target.error());
    if (asked->isSection() && !target->isSection())
        return failUnknown(text, *pack, console);
    const auto article = pack->article(*target);
    if (!article)
        return console.fail(article.error());
    if (options.wantsJson())
        console.json(toJson(*article, *target));
    else
        print(*article, *target, console);
    return ExitCode::Success;
}

} // namespace unknot::cli
