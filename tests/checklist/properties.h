// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/engine.h"

namespace unknot::test {

// What holds for any content and any answers. Each function tries many imaginary readers.

/// 10,000 readers with warning signs, combinations, circumstances that raise them, and doubts.
void checkThatUrgencyIsTheHighest(const checklist::Engine &engine);
void checkThatEveryWarningSignIsHeeded(const checklist::Engine &engine);
void checkThatDoubtIsNeverANo(const checklist::Engine &engine);

void checkThatOrderDoesNotMatter(const checklist::Engine &engine);
void checkThatNothingWithheldIsSuggested(const checklist::Engine &engine);
void checkThatEverySuggestionHasReasons(const checklist::Engine &engine);
void checkThatUnrelatedAnswersChangeNothing(const checklist::Engine &engine);
void checkThatChangesComeTrue(const checklist::Engine &engine);

} // namespace unknot::test
