// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"
#include "compiler/diagnostic.h"

#include <QByteArray>

#include <optional>

namespace unknot::compiler {

/// Reads one article: front matter, sections, rendered text. Nothing if its front matter cannot be read.
[[nodiscard]] std::optional<ArticleSource> readArticle(const QByteArray &file, const Target &target,
                                                       const QString &path, Diagnostics &diagnostics);

} // namespace unknot::compiler
