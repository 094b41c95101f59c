// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "checklist/assessment.h"
#include "pack/article.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace unknot::checklist {

/// What a reader does in a technique or a routine, and where and for which muscles.
struct Practice
{
    QList<pack::Technique> techniques;
    QSet<RegionId> regions;
    QSet<MuscleId> muscles;
};

/// By the target of the technique or routine.
using Practices = QHash<Target, Practice>;

/// Fills in the alternative of each withheld line: the best of the suggested techniques (they come in their order) that
/// serves the same muscle or place, first of all one that needs no question to a clinician. Of the places the chosen
/// ones count if there are any.
[[nodiscard]] QList<Withheld> withAlternatives(QList<Withheld> withheld, const QList<Suggestion> &suggestions,
                                               const Practices &practices, const QSet<RegionId> &chosen);

} // namespace unknot::checklist
