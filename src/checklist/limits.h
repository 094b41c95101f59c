// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/assessment.h"
#include "pack/article.h"
#include "pack/checklist_content.h"

#include <QList>
#include <QSet>

namespace unknot::checklist {

/// The conditions that limit techniques.
struct LimitingConditions
{
    QList<pack::Condition> ticked;
    QList<pack::Condition> notSure;
};

/// What the conditions make of a technique or a routine.
struct Limits
{
    QList<ConditionId> forbiddenBy; ///< in the order of the conditions
    QList<Caution> cautions;        ///< the strictest first

    bool operator==(const Limits &) const = default;
};

/// Looks at every rule of every ticked condition for each method of the techniques, which are done one after the other
/// (a routine) and share one verdict.
///
/// The places that matter are the chosen regions in which a technique is used, or all of its regions if none of
/// them is chosen. A rule forbids the technique only if it says "avoid" for all of these places; where it holds
/// for a part of them, or for a circumstance in words, it becomes a caution that names the area.
[[nodiscard]] Limits limitsOf(const QList<pack::Technique> &techniques, const QList<pack::Condition> &conditions,
                              const QSet<RegionId> &chosen);

/// The same for one technique.
[[nodiscard]] Limits limitsOf(const pack::Technique &technique, const QList<pack::Condition> &conditions,
                              const QSet<RegionId> &chosen);

/// The same with conditions about which the reader is not sure. They act as if they were true, but forbid nothing:
/// "avoid" becomes "ask first", and the caution tells what holds if it is true.
[[nodiscard]] Limits limitsOf(const QList<pack::Technique> &techniques, const LimitingConditions &conditions,
                              const QSet<RegionId> &chosen);

} // namespace unknot::checklist
