// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "app/checklist/answers_json.h"
#include "app/checklist/stored_answers.h"
#include "app/words/words.h"
#include "checklist/engine.h"
#include "cli/arguments.h"
#include "cli/assessment_json.h"
#include "cli/assessment_text.h"
#include "cli/handbook.h"
#include "cli/words.h"

using namespace Qt::StringLiterals;

namespace unknot::cli {

namespace {

const QString regionsOption = u"regions"_s;
const QString symptomsOption = u"symptoms"_s;
const QString redFlagsOption = u"red-flags"_s;
const QString conditionsOption = u"conditions"_s;
const QString notSureOption = u"not-sure"_s;
const QString answersOption = u"answers"_s;
const QString explainFlag = u"explain"_s;

template <typename Item>
QStringList idsOf(const QList<Item> &items)
{
    QStringList ids;
    for (const Item &item : items)
        ids += item.id.toString();
    return ids;
}

QStringList idsOf(const pack::ChecklistContent &content)
{
    return idsOf(content.regions) + idsOf(content.symptoms) + idsOf(content.redFlags) + idsOf(content.conditions);
}

/// Names all ids that the handbook does not know; for a single one also the nearest that it knows.
ExitCode failUnknown(const QStringList &ids, const QStringList &known, Console &console)
{
    if (ids.size() > 1) {
        QStringList quoted;
        for (const QString &id : ids)
            quoted += app::inQuotes(id);
        return console.fail(Cli::tr("This handbook does not know %1.", "several names").arg(app::listed(quoted)));
    }
    const QString &id = ids.constFirst();
    const QString sentence = app::errorSentence({ErrorCode::UnknownId, id, {}});
    const QString hint = app::nearestIdHint(id, known);
    return console.fail(hint.isEmpty() ? sentence : Cli::tr("%1 %2", "two sentences").arg(sentence, hint));
}

/// The exit code for what the handbook does not know; nothing if it knows all.
std::optional<ExitCode> complain(const notebook::StoredAnswers &unknown, const pack::ChecklistContent &content,
                                 const QString &command, Console &console)
{
    const QStringList regions = idsOf(content.regions);
    QStringList ids;
    for (const QString &region : unknown.regions) {
        const QString id = region.section(u':', 0, 0);
        if (regions.contains(id)) {
            const QString sentence = Cli::tr("“%1” is not a side of the body; say left, right or both.");
            return console.misuse(sentence.arg(region.section(u':', 1)), command);
        }
        ids += id;
    }
    ids += unknown.symptoms + unknown.redFlags + unknown.conditions + unknown.notSure + unknown.noneOf;
    if (ids.isEmpty())
        return std::nullopt;
    const auto onlyIn = [&](const QStringList &list) { return list.size() == ids.size(); };
    const QStringList known = onlyIn(unknown.regions)      ? regions
                              : onlyIn(unknown.symptoms)   ? idsOf(content.symptoms)
                              : onlyIn(unknown.redFlags)   ? idsOf(content.redFlags)
                              : onlyIn(unknown.conditions) ? idsOf(content.conditions)
                                                           : idsOf(content);
    return failUnknown(ids, known, console);
}

void addOptions(Arguments &options)
{
    options.addPackOption();
    options.addOption({regionsOption}, u"IDS"_s,
                      Cli::tr("Where it hurts; a side may follow a colon: back-of-neck:left."));
    options.addOption({symptomsOption}, u"IDS"_s, Cli::tr("What it feels like and what sets it off."));
    options.addOption({redFlagsOption}, u"IDS"_s, Cli::tr("Warning signs."));
    options.addOption({conditionsOption}, u"IDS"_s, Cli::tr("Health facts that limit techniques."));
    options.addOption({notSureOption}, u"IDS"_s,
                      Cli::tr("Warning signs and health facts of which you are not sure. An id that both have means "
                              "both; “red-flag:ID” or “condition:ID” means one."));
    options.addOption({answersOption}, u"FILE"_s,
                      Cli::tr("Answers that Unknot exported, in JSON; the other options add to them."));
    options.addFlag(explainFlag, Cli::tr("Tell the points of every reason, and what else would change the result."));
    options.addJsonFlag();
}

/// What the options say, and before it what the file says that they name.
Result<notebook::StoredAnswers> givenAnswers(const Arguments &options)
{
    notebook::StoredAnswers given;
    if (options.isSet(answersOption)) {
        Result<notebook::StoredAnswers> read = app::readAnswers(options.value(answersOption));
        if (!read)
            return read;
        given = std::move(*read);
    }
    given.regions += options.list(regionsOption);
    given.symptoms += options.list(symptomsOption);
    given.redFlags += options.list(redFlagsOption);
    given.conditions += options.list(conditionsOption);
    given.notSure += options.list(notSureOption);
    return given;
}

/// A person may have written the file: what is wrong in it helps more than that it is damaged.
ExitCode failReading(const Error &error, Console &console)
{
    const QString sentence = app::errorSentence(error);
    if (error.code != ErrorCode::Corrupt)
        return console.fail(sentence);
    return console.fail(Cli::tr("%1 (%2)", "a sentence and a detail").arg(sentence, error.detail));
}

Explanation explanationOf(const checklist::Assessment &assessment, const checklist::Engine &engine,
                          const checklist::Answers &answers)
{
    Explanation explanation;
    for (const checklist::Suggestion &suggestion : assessment.suggestions)
        explanation.insert(suggestion.target, engine.wouldChange(answers, suggestion.target));
    return explanation;
}

} // namespace

ExitCode checklistAssess(const QStringList &arguments, Console &console)
{
    Arguments options(u"unknot-cli checklist assess"_s, {},
                      Cli::tr("Turns ticked answers into suggestions. Lists are ids separated by commas, as "
                              "“unknot-cli checklist items” prints them."));
    addOptions(options);
    if (const auto done = options.parse(arguments, console, 0, 0))
        return *done;
    const auto engine =
        openHandbook(options).and_then([](const pack::Pack &pack) { return checklist::Engine::read(pack); });
    if (!engine)
        return console.fail(engine.error());
    const Result<notebook::StoredAnswers> given = givenAnswers(options);
    if (!given)
        return failReading(given.error(), console);
    const app::UnderstoodAnswers understood = app::understand(*given, engine->content());
    if (const auto done = complain(understood.unknown, engine->content(), options.command(), console))
        return *done;
    const checklist::Assessment assessment = engine->assess(understood.answers);
    const app::ChecklistLabels labels(engine->content());
    std::optional<Explanation> explanation;
    if (options.isSet(explainFlag))
        explanation = explanationOf(assessment, *engine, understood.answers);
    if (options.wantsJson())
        console.json(toJson(assessment, labels, explanation));
    else
        print(assessment, labels, explanation, console);
    return ExitCode::Success;
}

} // namespace unknot::cli
