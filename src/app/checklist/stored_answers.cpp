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
    return stored;
}

} // namespace unknot::app
