// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/theme/theme.h"
#include "pack/pack.h"

#include <QString>

#include <functional>

namespace unknot::app {
class ChecklistSession;
class NotebookService;
class SearchService;
}

namespace unknot::desktop {

/// What the window works with. Everything outlives the window; main() owns it.
struct Services
{
    Theme &theme;
    const pack::Pack &pack;
    app::NotebookService &notebook;
    app::SearchService &search;
    /// Made at the first call: most starts never need it.
    std::function<app::ChecklistSession &()> checklist;
    /// Whether it was made already.
    std::function<bool()> checklistIsOpen;
    QString dataFolder;
};

} // namespace unknot::desktop
