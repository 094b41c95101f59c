// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/target.h"
#include "checklist/answers.h"
#include "checklist/candidate.h"
#include "checklist/triage.h"
#include "pack/checklist_content.h"

#include <QList>

#include <utility>

namespace unknot::checklist {

/// The pages of warning signs that belong to the signs that are ticked (or that must be found out first), the best
/// first; never empty if there is such a sign and the content has a safety page with a rule at all. `readFirst` is the
/// page for every place and every urgent sign; empty: the rules decide which it is. Their scores are points as
/// elsewhere.
[[nodiscard]] QList<std::pair<Target, Candidate>> warningSignPages(const pack::ChecklistContent &content,
                                                                   const Answers &answers, const Triage &triage,
                                                                   const Target &readFirst);

} // namespace unknot::checklist
