// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QList>
#include <QString>

namespace unknot::pack {

/// How fast help is needed, in rising order.
enum class Urgency { None, Soon, SameDay, Emergency };

/// An answer that means "this may not be a knot".
struct RedFlag
{
    RedFlagId id;
    QString label;    ///< a statement to tick
    QString question; ///< the same in full, as a question
    QString meaning;  ///< what its words mean, plainly
    QString findOut;  ///< how to find out when one is not sure
    QString mayMean;
    Urgency urgency = Urgency::Soon;
    QString advice; ///< shown word for word when ticked
    QString group;
    QString groupTitle;
    bool core = false;        ///< asked of everybody, before anything else
    bool everyRegion = false; ///< asked with every region
    QList<RegionId> regions;  ///< asked when one of these is chosen
    QList<ReferenceKey> sources;

    bool operator==(const RedFlag &) const = default;
};

/// Answers that are harmless one by one and alarming together. It holds if every line holds.
struct Combination
{
    /// A line holds if one of its answers is ticked.
    struct Line
    {
        QList<RegionId> regions;
        QList<SymptomId> symptoms;
        QList<RedFlagId> redFlags;
        QList<ConditionId> conditions;

        bool operator==(const Line &) const = default;
    };

    CombinationId id;
    QList<Line> all;
    Urgency urgency = Urgency::Soon;
    QString label; ///< the answers in one statement
    QString mayMean;
    QString advice; ///< shown word for word when it holds
    QString why;    ///< why these answers together matter
    QList<ReferenceKey> sources;

    bool operator==(const Combination &) const = default;
};

} // namespace unknot::pack
