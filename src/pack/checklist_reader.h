// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/checklist_content.h"
#include "sqlite/statement_cache.h"

namespace unknot::pack {

/// Reads everything that the checklist knows. Throws as SQLiteCpp does.
[[nodiscard]] ChecklistContent readChecklist(sqlite::StatementCache &statements);

/// The techniques alone, by title.
[[nodiscard]] QList<TechniqueEntry> readTechniques(sqlite::StatementCache &statements);

} // namespace unknot::pack
