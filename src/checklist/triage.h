// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/answers.h"
#include "pack/checklist_content.h"

#include <QList>

namespace unknot::checklist {

/// What the warning signs come to, before anything is suggested.
struct Triage
{
    pack::Urgency urgency = pack::Urgency::None;
    QList<pack::RedFlag> redFlags;         ///< ticked, the most urgent first
    QList<pack::Combination> combinations; ///< that hold, the most urgent first
    QList<pack::RedFlag> unsure;           ///< the most urgent first
    QList<ConditionId> raisedBy;           ///< in the order of the content; empty if they changed nothing
    /// What the urgency would be if everything that the reader is not sure about were true.
    pack::Urgency couldBe = pack::Urgency::None;
    bool findOutFirst = false;
};

[[nodiscard]] Triage triage(const pack::ChecklistContent &content, const Answers &answers);

} // namespace unknot::checklist
