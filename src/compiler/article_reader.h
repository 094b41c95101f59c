// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"
#include "compiler/diagnostic.h"
#include "compiler/glossary.h"

#include <QByteArray>

#include <optional>

namespace unknot::compiler {

/// Reads one article: front matter, sections, rendered text. Nothing if its front matter cannot be read.
/// `glossary` may be null: then no term is marked.
[[nodiscard]] std::optional<ArticleSource> readArticle(const QByteArray &file, const Target &target,
                                                       const QString &path, const Glossary *glossary,
                                                       Diagnostics &diagnostics);

} // namespace unknot::compiler
