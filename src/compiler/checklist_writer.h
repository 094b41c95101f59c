// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"
#include "compiler/content_index.h"

namespace SQLite {
class Database;
}

namespace unknot::compiler {

/// Writes what the checklist asks and knows: regions, patterns, symptoms, red flags, conditions,
/// combinations. The references must be there. Throws as SQLiteCpp does.
void writeChecklist(SQLite::Database &db, const Content &content, const ContentIndex &index);

} // namespace unknot::compiler
