// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist/stored_answers.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace unknot::app {

namespace {

using checklist::Side;

std::optional<Side> sideFromWord(QStringView word)
{
    for (const Side side : {Side::Left, Side::Right, Side::Both}) {
        if (word == toWord(side))
            return side;
    }
    return std::nullopt;
}

template <typename Item, typename Id>
const Item *find(const QList<Item> &items, const Id &id)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [&](const Item &item) { return item.id == id; });
    return found == items.cend() ? nullptr : &*found;
}

/// False if the handbook has no such region or the side is no side.
bool takeRegion(checklist::Answers &answers, const QString &text, const pack::ChecklistContent &content)
{
    const qsizetype colon = text.indexOf(u':');
    const RegionId id(colon < 0 ? text : text.first(colon));
    const pack::Region *region = find(content.regions, id);
    const std::optional<Side> side = colon < 0 ? Side::None : sideFromWord(QStringView(text).sliced(colon + 1));
    if (!region || !side)
        return false;
    answers.regions.insert(id, region->sideAware ? *side : Side::None);
    return true;
}

template <typename Item, typename Id>
void take(QSet<Id> &ids, QStringList &unknown, const QStringList &texts, const QList<Item> &items)
{
    for (const QString &text : texts) {
        if (find(items, Id(text)))
            ids.insert(Id(text));
        else
            unknown += text;
    }
}

template <typename Item, typename Id>
QStringList inOrder(const QList<Item> &items, const QSet<Id> &ticked)
{
    QStringList texts;
    for (const Item &item : items) {
        if (ticked.contains(item.id))
            texts += item.id.toString();
    }
    return texts;
}

constexpr auto redFlagMark = "red-flag:"_L1;
constexpr auto conditionMark = "condition:"_L1;

/// A red flag, a condition, or both if they share the id and no mark says which.
void takeNotSure(UnderstoodAnswers &result, const QString &text, const pack::ChecklistContent &content)
{
    const bool onlyFlag = text.startsWith(redFlagMark);
    const bool onlyCondition = text.startsWith(conditionMark);
    const QString id = onlyFlag        ? text.sliced(redFlagMark.size())
                       : onlyCondition ? text.sliced(conditionMark.size())
                                       : text;
    const bool isFlag = !onlyCondition && find(content.redFlags, RedFlagId(id));
    const bool isCondition = !onlyFlag && find(content.conditions, ConditionId(id));
    if (isFlag)
        result.answers.notSure.redFlags.insert(RedFlagId(id));
    if (isCondition)
        result.answers.notSure.conditions.insert(ConditionId(id));
    if (!isFlag && !isCondition)
        result.unknown.notSure += text;
}

QStringList notSureTexts(const checklist::NotSure &notSure, const pack::ChecklistContent &content)
{
    QStringList texts;
    for (const QString &id : inOrder(content.redFlags, notSure.redFlags)) {
        const bool isShared = find(content.conditions, ConditionId(id)) != nullptr;
        texts += isShared && !notSure.conditions.contains(ConditionId(id)) ? redFlagMark + id : id;
    }
    for (const QString &id : inOrder(content.conditions, notSure.conditions)) {
        if (texts.contains(id))
            continue; // it stands for both
        texts += find(content.redFlags, RedFlagId(id)) ? conditionMark + id : id;
    }
    return texts;
}

} // namespace

QString toWord(Side side)
{
    switch (side) {
    case Side::None:
        return {};
    case Side::Left:
        return u"left"_s;
    case Side::Right:
        return u"right"_s;
    case Side::Both:
        return u"both"_s;
    }
    return {};
}

UnderstoodAnswers understand(const notebook::StoredAnswers &stored, const pack::ChecklistContent &content)
{
    UnderstoodAnswers result;
    for (const QString &region : stored.regions) {
        if (!takeRegion(result.answers, region, content))
            result.unknown.regions += region;
    }
    take(result.answers.symptoms, result.unknown.symptoms, stored.symptoms, content.symptoms);
    take(result.answers.redFlags, result.unknown.redFlags, stored.redFlags, content.redFlags);
    take(result.answers.conditions, result.unknown.conditions, stored.conditions, content.conditions);
    for (const QString &text : stored.notSure)
        takeNotSure(result, text, content);
    take(result.denied, result.unknown.noneOf, stored.noneOf, content.redFlags);
    // A tick is stronger than a doubt, and a doubt than a no.
    checklist::Answers &answers = result.answers;
    answers.notSure.redFlags -= answers.redFlags;
    answers.notSure.conditions -= answers.conditions;
    result.denied -= answers.redFlags + answers.notSure.redFlags;
    return result;
}

notebook::StoredAnswers toStored(const UnderstoodAnswers &answers, const pack::ChecklistContent &content)
{
    notebook::StoredAnswers stored;
    for (const pack::Region &region : content.regions) {
        const auto ticked = answers.answers.regions.constFind(region.id);
        if (ticked == answers.answers.regions.cend())
            continue;
        const QString side = toWord(*ticked);
        stored.regions += side.isEmpty() ? region.id.toString() : region.id.toString() + u':' + side;
    }
    stored.regions += answers.unknown.regions;
    stored.symptoms = inOrder(content.symptoms, answers.answers.symptoms) + answers.unknown.symptoms;
    stored.redFlags = inOrder(content.redFlags, answers.answers.redFlags) + answers.unknown.redFlags;
    stored.conditions = inOrder(content.conditions, answers.answers.conditions) + answers.unknown.conditions;
    stored.notSure = notSureTexts(answers.answers.notSure, content) + answers.unknown.notSure;
    stored.noneOf = inOrder(content.redFlags, answers.denied) + answers.unknown.noneOf;
    return stored;
}

} // namespace unknot::app
