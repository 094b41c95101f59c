// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/checklist_words.h"
#include "checklist/assessment.h"
#include "cli/console.h"
#include "cli/explanation.h"

#include <optional>

namespace unknot::cli {

/// Prints an assessment for reading: what is urgent and what is in doubt first, then the suggestions in their groups,
/// then what is held back.
void print(const checklist::Assessment &assessment, const app::ChecklistLabels &labels,
           const std::optional<Explanation> &explanation, Console &console);

} // namespace unknot::cli
