// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/target.h"
#include "checklist/assessment.h"

#include <QHash>
#include <QList>
#include <QString>

namespace unknot::checklist {

/// What has been gathered so far for and against one article.
struct Candidate
{
    double points = 0;
    QString section; ///< of the strongest rule
    /// Of the articles for which one symptom alone speaks, the place of this one, from 1; 1 also if more speaks for it.
    int placeForSymptom = 1;
    QList<Reason> reasons;
    QList<Reason> against;

    void add(const Reason &reason)
    {
        if (reason.points == 0)
            return;
        points += reason.points;
        (reason.points > 0 ? reasons : against).append(reason);
    }
};

/// By the target of the whole article.
using Candidates = QHash<Target, Candidate>;

} // namespace unknot::checklist
