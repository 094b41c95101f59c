// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

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

template <typename Item>
QStringList idsOf(const QList<Item> &items)
{
    QStringList ids;
    for (const Item &item : items)
        ids += item.id.toString();
    return ids;
}

ExitCode failUnknown(const QString &id, const QStringList &known, Console &console)
{
    const QString sentence = app::errorSentence({ErrorCode::UnknownId, id, {}});
    const QString hint = app::nearestIdHint(id, known);
    return console.fail(hint.isEmpty() ? sentence : Cli::tr("%1 %2", "two sentences").arg(sentence, hint));
}

ExitCode failUnknownRegion(const QString &text, const pack::ChecklistContent &content, const QString &command,
                           Console &console)
{
    const QString id = text.section(u':', 0, 0);
    const QStringList known = idsOf(content.regions);
    if (!known.contains(id))
        return failUnknown(id, known, console);
    return console.misuse(
        Cli::tr("“%1” is not a side of the body; say left, right or both.").arg(text.section(u':', 1)), command);
}

/// The exit code for the first id that the handbook does not know; nothing if it knows all.
std::optional<ExitCode> complain(const notebook::StoredAnswers &unknown, const pack::ChecklistContent &content,
                                 const QString &command, Console &console)
{
    if (!unknown.regions.isEmpty())
        return failUnknownRegion(unknown.regions.constFirst(), content, command, console);
    if (!unknown.symptoms.isEmpty())
        return failUnknown(unknown.symptoms.constFirst(), idsOf(content.symptoms), console);
    if (!unknown.redFlags.isEmpty())
        return failUnknown(unknown.redFlags.constFirst(), idsOf(content.redFlags), console);
    if (!unknown.conditions.isEmpty())
        return failUnknown(unknown.conditions.constFirst(), idsOf(content.conditions), console);
    return std::nullopt;
}

} // namespace

ExitCode checklistAssess(const QStringList &arguments, Console &console)
{
    Arguments options(u"unknot-cli checklist assess"_s, {},
                      Cli::tr("Turns ticked answers into suggestions. Lists are ids separated by commas, as "
                              "“unknot-cli checklist items” prints them."));
    options.addPackOption();
    options.addOption({regionsOption}, u"IDS"_s,
                      Cli::tr("Where it hurts; a side may follow a colon: back-of-neck:left."));
    options.addOption({symptomsOption}, u"IDS"_s, Cli::tr("What it feels like and what sets it off."));
    options.addOption({redFlagsOption}, u"IDS"_s, Cli::tr("Warning signs."));
    options.addOption({conditionsOption}, u"IDS"_s, Cli::tr("Health facts that limit techniques."));
    options.addJsonFlag();
    if (const auto done = options.parse(arguments, console, 0, 0))
        return *done;
    const auto engine =
        openHandbook(options).and_then([](const pack::Pack &pack) { return checklist::Engine::read(pack); });
    if (!engine)
        return console.fail(engine.error());

    const notebook::StoredAnswers given{.regions = options.list(regionsOption),
                                        .symptoms = options.list(symptomsOption),
                                        .redFlags = options.list(redFlagsOption),
                                        .conditions = options.list(conditionsOption)};
    const app::UnderstoodAnswers understood = app::understand(given, engine->content());
    if (const auto done = complain(understood.unknown, engine->content(), options.command(), console))
        return *done;
    const checklist::Assessment assessment = engine->assess(understood.answers);
    const app::ChecklistLabels labels(engine->content());
    if (options.wantsJson())
        console.json(toJson(assessment, labels));
    else
        print(assessment, labels, console);
    return ExitCode::Success;
}

} // namespace unknot::cli
