// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/answers.h"
#include "pack/checklist_content.h"

#include <QList>
#include <QString>

namespace unknot::app {

/// The five parts of the checklist, in the order in which a reader meets them.
enum class ChecklistStep { Safety, Where, Feel, SetsOff, AboutYou };

/// The word by which the handbook assigns symptoms to a part; empty for parts that ask no symptoms.
[[nodiscard]] QString stepWord(ChecklistStep step);

/// Things to tick below one heading, in the order of the handbook.
template <typename Item>
struct ChecklistGroup
{
    QString id;
    QString title;
    QList<Item> items;

    bool operator==(const ChecklistGroup &) const = default;
};

using RegionGroup = ChecklistGroup<pack::Region>;
using SymptomGroup = ChecklistGroup<pack::Symptom>;
using ConditionGroup = ChecklistGroup<pack::Condition>;
/// The id tells the questions for everybody ("infection") from those for the chosen regions ("infection+").
using RedFlagGroup = ChecklistGroup<pack::RedFlag>;

[[nodiscard]] QList<RegionGroup> regionGroups(const pack::ChecklistContent &content);
[[nodiscard]] QList<SymptomGroup> symptomGroups(const pack::ChecklistContent &content, ChecklistStep step);
[[nodiscard]] QList<ConditionGroup> conditionGroups(const pack::ChecklistContent &content);

/// The warning signs to ask about now: first the core of them, which concern everybody; then, once a region is
/// chosen, those of every region and of the chosen ones. What is ticked or in doubt is always among them.
[[nodiscard]] QList<RedFlagGroup> redFlagGroups(const pack::ChecklistContent &content,
                                                const checklist::Answers &answers);

} // namespace unknot::app
