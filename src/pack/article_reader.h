// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/article.h"
#include "sqlite/statement_cache.h"

namespace unknot::pack {

/// Reads all of one article, whose target must exist. Throws as SQLiteCpp does.
[[nodiscard]] Article readArticle(sqlite::StatementCache &statements, const Target &target);

} // namespace unknot::pack
