// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"
#include "compiler/content_index.h"

namespace SQLite {
class Database;
}

namespace unknot::compiler {

/// Writes the articles with all that belongs to them, the most important first. Categories and references
/// must be there. Throws as SQLiteCpp does.
void writeArticles(SQLite::Database &db, const Content &content, const ContentIndex &index);

} // namespace unknot::compiler
