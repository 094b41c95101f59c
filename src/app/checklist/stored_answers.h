// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/answers.h"
#include "notebook/saved_checklist.h"
#include "pack/checklist_content.h"

#include <QSet>
#include <QString>

namespace unknot::app {

/// Answers as a handbook understands them, and what it does not know: an id of an older or newer handbook, or a
/// region with a side that is no side. Those are kept, so that nothing that a reader said is lost.
struct UnderstoodAnswers
{
    checklist::Answers answers;
    QSet<RedFlagId> denied; ///< by "none of these"; never one that is ticked or in doubt
    notebook::StoredAnswers unknown;

    bool operator==(const UnderstoodAnswers &) const = default;
};

/// "left", "right", "both"; empty for Side::None.
[[nodiscard]] QString toWord(checklist::Side side);

[[nodiscard]] UnderstoodAnswers understand(const notebook::StoredAnswers &stored,
                                           const pack::ChecklistContent &content);

/// The answers as ids in the order of the handbook, then those that it does not know.
[[nodiscard]] notebook::StoredAnswers toStored(const UnderstoodAnswers &answers, const pack::ChecklistContent &content);

} // namespace unknot::app
