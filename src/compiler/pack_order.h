// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"

#include <QList>

namespace unknot::compiler {

/// The articles in the order of their rows: the most important first. FTS5 returns rows in this order, so a
/// search that stops early keeps the best. By importance, then by the number of articles that link here,
/// then by target. The pointers point into `content`.
[[nodiscard]] QList<const ArticleSource *> articlesByImportance(const Content &content);

} // namespace unknot::compiler
