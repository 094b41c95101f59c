// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist/checklist_groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::app {

namespace {

template <typename Item>
void addTo(QList<ChecklistGroup<Item>> &groups, const QString &id, const QString &title, const Item &item)
{
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const ChecklistGroup<Item> &group) { return group.id == id; });
    if (found != groups.end())
        found->items.append(item);
    else
        groups.append({id, title, {item}});
}

bool isAskedNow(const pack::RedFlag &flag, const checklist::Answers &answers)
{
    if (flag.core || answers.redFlags.contains(flag.id) || answers.notSure.redFlags.contains(flag.id))
        return true;
    if (flag.everyRegion)
        return !answers.regions.isEmpty();
    return std::any_of(flag.regions.cbegin(), flag.regions.cend(),
                       [&](const RegionId &region) { return answers.regions.contains(region); });
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString stepWord(ChecklistStep step)
{
    switch (step) {
    case ChecklistStep::Safety:
    case ChecklistStep::Where:
        return {};
    case ChecklistStep::Feel:
        return u"feel"_s;
    case ChecklistStep::SetsOff:
        return u"sets-off"_s;
    case ChecklistStep::AboutYou:
        return u"about-you"_s;
    }
    return {};
}

QList<RegionGroup> regionGroups(const pack::ChecklistContent &content)
{
    QList<RegionGroup> groups;
    for (const pack::Region &region : content.regions)
        addTo(groups, region.group, region.groupName, region);
    return groups;
}

QList<SymptomGroup> symptomGroups(const pack::ChecklistContent &content, ChecklistStep step)
{
    QList<SymptomGroup> groups;
    for (const pack::Symptom &symptom : content.symptoms) {
        if (symptom.step == stepWord(step))
            addTo(groups, symptom.group, symptom.groupTitle, symptom);
    }
    return groups;
}

QList<ConditionGroup> conditionGroups(const pack::ChecklistContent &content)
{
    QList<ConditionGroup> groups;
    for (const pack::Condition &condition : content.conditions)
        addTo(groups, condition.group, capitalised(condition.group), condition);
    return groups;
}

QList<RedFlagGroup> redFlagGroups(const pack::ChecklistContent &content, const checklist::Answers &answers)
{
    QList<RedFlagGroup> core;
    QList<RedFlagGroup> further;
    for (const pack::RedFlag &flag : content.redFlags) {
        if (!isAskedNow(flag, answers))
            continue;
        if (flag.core)
            addTo(core, flag.group, flag.groupTitle, flag);
        else
            addTo(further, flag.group + u'+', flag.groupTitle, flag);
    }
    return core + further;
}

} // namespace unknot::app
