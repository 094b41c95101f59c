// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "app/checklist/checklist_groups.h"
#include "cli/arguments.h"
#include "cli/handbook.h"
#include "cli/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace unknot::cli {

namespace {

QJsonArray regionsJson(const pack::ChecklistContent &content)
{
    QJsonArray list;
    for (const pack::Region &region : content.regions) {
        list += QJsonObject{
            {u"id"_s, region.id.toString()}, {u"label"_s, region.name},           {u"view"_s, region.view},
            {u"group"_s, region.group},      {u"side_aware"_s, region.sideAware},
        };
    }
    return list;
}

QJsonArray symptomsJson(const pack::ChecklistContent &content)
{
    QJsonArray list;
    for (const pack::Symptom &symptom : content.symptoms) {
        list += QJsonObject{
            {u"id"_s, symptom.id.toString()}, {u"label"_s, symptom.label}, {u"group"_s, symptom.group},
            {u"step"_s, symptom.step},        {u"help"_s, symptom.help},   {u"why"_s, symptom.groupWhy},
        };
    }
    return list;
}

/// The regions with which a warning sign is asked, as `--regions` takes them; "any" if it is asked with each.
QString regionText(const pack::RedFlag &flag)
{
    if (flag.core || flag.everyRegion)
        return u"any"_s;
    QStringList ids;
    for (const RegionId &region : flag.regions)
        ids += region.toString();
    return ids.join(u',');
}

QJsonArray redFlagsJson(const pack::ChecklistContent &content)
{
    QJsonArray list;
    for (const pack::RedFlag &flag : content.redFlags) {
        list += QJsonObject{
            {u"id"_s, flag.id.toString()},   {u"label"_s, flag.label},
            {u"region"_s, regionText(flag)}, {u"urgency"_s, pack::toWord(flag.urgency)},
            {u"group"_s, flag.group},        {u"core"_s, flag.core},
            {u"meaning"_s, flag.meaning},    {u"find_out"_s, flag.findOut},
            {u"may_mean"_s, flag.mayMean},
        };
    }
    return list;
}

QJsonArray conditionsJson(const pack::ChecklistContent &content)
{
    QJsonArray list;
    for (const pack::Condition &condition : content.conditions) {
        list += QJsonObject{
            {u"id"_s, condition.id.toString()}, {u"label"_s, condition.label},
            {u"group"_s, condition.group},      {u"why"_s, condition.why},
            {u"find_out"_s, condition.findOut}, {u"raises_urgency"_s, condition.raisesUrgency},
        };
    }
    return list;
}

template <typename Item, typename Label>
void printGroups(const QList<app::ChecklistGroup<Item>> &groups, Console &console, Label label)
{
    for (const app::ChecklistGroup<Item> &group : groups) {
        console.paragraph(group.title, 2);
        for (const Item &item : group.items)
            console.paragraph(u"%1: %2"_s.arg(item.id.toString(), label(item)), 4);
    }
    console.line();
}

void print(const pack::ChecklistContent &content, Console &console)
{
    const auto label = [](const auto &item) { return item.label; };
    checklist::Answers everywhere;
    for (const pack::Region &region : content.regions)
        everywhere.regions.insert(region.id, checklist::Side::None);

    console.heading(Cli::tr("Warning signs (--red-flags)"));
    printGroups(app::redFlagGroups(content, everywhere), console, label);
    console.heading(Cli::tr("Where it hurts (--regions)"));
    printGroups(app::regionGroups(content), console, [](const pack::Region &region) { return region.name; });
    console.heading(Cli::tr("What it is like (--symptoms)"));
    for (const auto step : {app::ChecklistStep::Feel, app::ChecklistStep::SetsOff, app::ChecklistStep::AboutYou})
        printGroups(app::symptomGroups(content, step), console, label);
    console.heading(Cli::tr("Health facts (--conditions)"));
    printGroups(app::conditionGroups(content), console, label);
}

} // namespace

ExitCode checklistItems(const QStringList &arguments, Console &console)
{
    Arguments options(u"unknot-cli checklist items"_s, {},
                      Cli::tr("Lists everything that can be ticked in the checklist, with its id."));
    options.addPackOption();
    options.addJsonFlag();
    if (const auto done = options.parse(arguments, console, 0, 0))
        return *done;
    const auto content = openHandbook(options).and_then([](const pack::Pack &pack) { return pack.checklistContent(); });
    if (!content)
        return console.fail(content.error());
    if (options.wantsJson()) {
        console.json(QJsonDocument(QJsonObject{
            {u"regions"_s, regionsJson(*content)},
            {u"symptoms"_s, symptomsJson(*content)},
            {u"red_flags"_s, redFlagsJson(*content)},
            {u"conditions"_s, conditionsJson(*content)},
        }));
    } else {
        print(*content, console);
    }
    return ExitCode::Success;
}

} // namespace unknot::cli
