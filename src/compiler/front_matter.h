// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"
#include "compiler/diagnostic.h"

#include <QByteArray>

#include <optional>

namespace unknot::compiler {

/// A file cut into its YAML and its text.
struct FrontMatter
{
    QByteArray yaml;
    QByteArray body;
    int bodyLine = 1; ///< the line of the file in which the body begins
};

/// Cuts at the two lines of three hyphens; nothing if the file does not begin with one or has no second.
[[nodiscard]] std::optional<FrontMatter> cutFrontMatter(const QByteArray &file);

/// Reads the YAML of an article into an article without sections. Nothing if it is not readable YAML.
[[nodiscard]] std::optional<ArticleSource> readFrontMatter(const QByteArray &yaml, const QString &path,
                                                           Diagnostics &diagnostics);

} // namespace unknot::compiler
