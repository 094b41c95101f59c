// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/checklist_words.h"
#include "checklist/assessment.h"
#include "cli/console.h"

namespace unknot::cli {

/// Prints an assessment for reading: what is urgent first, then the suggestions in their groups, then what is held
/// back.
void print(const checklist::Assessment &assessment, const app::ChecklistLabels &labels, Console &console);

} // namespace unknot::cli
