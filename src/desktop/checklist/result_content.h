// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_session.h"
#include "desktop/checklist/result_panel.h"
#include "desktop/checklist/warning_pane.h"

namespace unknot::desktop {

/// How many cards of each kind are shown until the reader asks for more.
struct ResultLimits
{
    qsizetype suggestions = 5;
    qsizetype heldBack = 3;
};

/// What stands above everything: the urgency of the ticked signs and combinations, and what is to be found out.
[[nodiscard]] WarningPane::Content warningContent(const app::ChecklistSession &session);

/// What the result panel shows for the session's answers, in words.
[[nodiscard]] ResultPanel::Content resultContent(const app::ChecklistSession &session, const ResultLimits &limits);

/// What would change a suggestion, as rich text.
[[nodiscard]] QString explainChanges(const app::ChecklistSession &session, const Target &target);

} // namespace unknot::desktop
