// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"
#include "compiler/content_index.h"
#include "compiler/diagnostic.h"

namespace unknot::compiler {

/// Ids and targets that two things share; titles and aliases that two articles share.
void checkDuplicates(const Content &content, Diagnostics &diagnostics);

/// Ids that one data file borrows from another: regions, groups, muscles.
void checkDataIds(const Content &content, const ContentIndex &index, Diagnostics &diagnostics);

/// Targets in texts, in `see_also` and in redirects; ids in the front matter of articles.
void checkLinks(const Content &content, const ContentIndex &index, Diagnostics &diagnostics);

/// Citation keys that no work has, and works that nothing cites.
void checkCitations(const Content &content, const ContentIndex &index, Diagnostics &diagnostics);

/// The sections and facts that each kind of article must have, above all the safe ones.
void checkKinds(const Content &content, const ContentIndex &index, Diagnostics &diagnostics);

/// Articles to which no other leads, and ids that nothing uses.
void checkReach(const Content &content, Diagnostics &diagnostics);

/// Sentences that are too long, texts that are hard to read, words that we do not use, American
/// spelling, and sections that claim an effect without saying how sure we are.
void checkProse(const Content &content, Diagnostics &diagnostics);

} // namespace unknot::compiler
