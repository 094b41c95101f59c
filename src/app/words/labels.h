// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "checklist/answers.h"
#include "checklist/assessment.h"
#include "pack/article.h"
#include "pack/checklist_content.h"

#include <QString>

/// Short names of values, in the reader's language.
namespace unknot::app {

/// "Limited evidence"; empty for a text that claims no effect.
[[nodiscard]] QString evidenceLabel(pack::Evidence evidence);
/// "Technique", "Muscle" …
[[nodiscard]] QString kindName(pack::ArticleKind kind);
/// "Getting help"; for a category that the program does not know, its id in readable form.
[[nodiscard]] QString categoryName(const CategoryId &category);
/// "Foam roller", "Stretching" …
[[nodiscard]] QString methodName(pack::Method method);
/// "Go gently", "Ask first", "Do not use it"
[[nodiscard]] QString cautionLevelName(pack::CautionLevel level);
/// "strong fit"
[[nodiscard]] QString fitName(checklist::Fit fit);
/// "Likely muscles", "Techniques to try" …
[[nodiscard]] QString groupTitle(checklist::Group group);
/// "Likely muscle", "Technique to try" …: the same for one suggestion.
[[nodiscard]] QString groupCaption(checklist::Group group);
/// "left", "right", "both sides"; empty if no side was said.
[[nodiscard]] QString sideName(checklist::Side side);

} // namespace unknot::app
