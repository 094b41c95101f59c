// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QMap>
#include <QSet>

namespace unknot::checklist {

/// The side of the body, where a region has two. `None`: the reader did not say.
enum class Side { None, Left, Right, Both };

/// What a reader is not sure about. It never counts as "no".
struct NotSure
{
    QSet<RedFlagId> redFlags;
    QSet<ConditionId> conditions;

    [[nodiscard]] bool isEmpty() const { return redFlags.isEmpty() && conditions.isEmpty(); }

    bool operator==(const NotSure &) const = default;
};

/// Everything that a reader ticked, or is not sure about. A plain value without an order: the same ticks are equal,
/// however they were made. Ids that the content does not know are allowed and mean nothing. What is ticked and not sure
/// at once is ticked; what is neither is an open question.
struct Answers
{
    QMap<RegionId, Side> regions;
    QSet<SymptomId> symptoms;
    QSet<RedFlagId> redFlags;
    QSet<ConditionId> conditions;
    NotSure notSure;

    [[nodiscard]] bool isEmpty() const
    {
        return regions.isEmpty() && symptoms.isEmpty() && redFlags.isEmpty() && conditions.isEmpty() &&
               notSure.isEmpty();
    }

    bool operator==(const Answers &) const = default;
};

} // namespace unknot::checklist
