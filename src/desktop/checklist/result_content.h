// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_session.h"
#include "desktop/checklist/result_panel.h"

#include <functional>

namespace unknot::desktop {

/// What the result panel shows for the session's answers, in words.
[[nodiscard]] ResultPanel::Content resultContent(const app::ChecklistSession &session,
                                                 const std::function<bool(const Target &)> &isBookmarked);

} // namespace unknot::desktop
