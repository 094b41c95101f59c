// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every sentence that a person reads and that is made from values, for the window and the command line alike.
#include "app/words/checklist_words.h" // IWYU pragma: export
#include "app/words/error_words.h"     // IWYU pragma: export
#include "app/words/labels.h"          // IWYU pragma: export
#include "app/words/reference_words.h" // IWYU pragma: export
#include "app/words/technique_words.h" // IWYU pragma: export
#include "app/words/urgency_words.h"   // IWYU pragma: export
