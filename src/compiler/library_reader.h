// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"
#include "compiler/diagnostic.h"
#include "compiler/yaml_value.h"

namespace unknot::compiler {

/// The data files of the library: what the pack is, its categories, its bibliography, old names, synonyms.
/// Each function reads the document of one file; `path` is for messages.
[[nodiscard]] PackSource readPack(const YamlValue &document, const QString &path, Diagnostics &diagnostics);
[[nodiscard]] QList<CategorySource> readCategories(const YamlValue &document, const QString &path,
                                                   Diagnostics &diagnostics);
[[nodiscard]] QList<ReferenceSource> readReferences(const YamlValue &document, const QString &path,
                                                    Diagnostics &diagnostics);
[[nodiscard]] QList<RedirectSource> readRedirects(const YamlValue &document, const QString &path,
                                                  Diagnostics &diagnostics);
[[nodiscard]] QList<SynonymSource> readSynonyms(const YamlValue &document, const QString &path,
                                                Diagnostics &diagnostics);

} // namespace unknot::compiler
