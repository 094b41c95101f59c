// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/saved_checklist.h"
#include "pack/checklist_content.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace unknot::app {

class ChecklistLabels;

/// The kinds of answers, in the order in which a comparison tells of them.
enum class AnswerKind { WarningSigns, Places, Symptoms, HealthFacts, NotSure };

/// What two sets of answers differ in, by kind: labels in the order of the handbook. A place that changed its side is
/// gone with the one and new with the other.
struct AnswerChange
{
    AnswerKind kind = AnswerKind::WarningSigns;
    QStringList added;
    QStringList gone;

    bool operator==(const AnswerChange &) const = default;
};

/// Only the kinds in which something changed; empty if the answers are the same. What was denied with "none of these"
/// is no difference, and neither is an id that this handbook does not know.
[[nodiscard]] QList<AnswerChange> compareAnswers(const notebook::StoredAnswers &before,
                                                 const notebook::StoredAnswers &after,
                                                 const pack::ChecklistContent &content,
                                                 const ChecklistLabels &labels);

} // namespace unknot::app
