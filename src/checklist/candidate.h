// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/target.h"
#include "checklist/answers.h"
#include "checklist/assessment.h"
#include "pack/checklist_content.h"

#include <QHash>
#include <QSet>

namespace unknot::checklist {

/// What has been gathered so far for and against one article.
struct Candidate
{
    double points = 0;
    QString section; ///< of the strongest rule
    QList<Reason> reasons;
    QList<Reason> against;

    void add(const Reason &reason);
};

/// By the target of the whole article.
using Candidates = QHash<Target, Candidate>;

/// The region part of the answers, as a set.
[[nodiscard]] QSet<RegionId> regionsOf(const Answers &answers);

/// The article of a muscle.
[[nodiscard]] Target targetOf(const pack::MuscleEntry &muscle);

/// Where it hurts, to the muscles whose knots are felt there.
void addMuscles(Candidates &candidates, const pack::ChecklistContent &content, const Answers &answers);

/// The rules of the content, for every kind of article.
void addRules(Candidates &candidates, const pack::ChecklistContent &content, const Answers &answers);

/// The muscles that each technique serves (said by the technique or by the muscle) and that a reader may treat, as
/// indexes into `content.muscles`.
using ServedMuscles = QHash<Target, QList<qsizetype>>;
[[nodiscard]] ServedMuscles musclesServed(const pack::ChecklistContent &content);

/// From the muscles found and the chosen regions to the techniques for them. Comes after the two above.
void addTechniques(Candidates &candidates, const pack::ChecklistContent &content, const ServedMuscles &served,
                   const Answers &answers);

/// The pages of warning signs that belong to the ticked red flags, the best first; never empty if the content has
/// a safety page with a rule at all. `readFirst` is the page for every place and every urgent sign; empty: the rules
/// decide which it is. Their scores are points as elsewhere.
[[nodiscard]] QList<std::pair<Target, Candidate>> warningSignPages(const pack::ChecklistContent &content,
                                                                   const Answers &answers,
                                                                   const QList<pack::RedFlag> &ticked,
                                                                   const Target &readFirst);

/// Whether all that a rule names is ticked.
[[nodiscard]] bool holds(const pack::SuggestionRule &rule, const Answers &answers);

} // namespace unknot::checklist
