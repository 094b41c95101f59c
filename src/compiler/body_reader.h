// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"
#include "compiler/diagnostic.h"
#include "compiler/map_reader.h"
#include "compiler/yaml_value.h"

namespace unknot::compiler {

struct RegionsFile
{
    QList<GroupSource> groups;
    QList<RegionSource> regions;
};

/// `regions.yaml` and `pain-patterns.yaml`: the body, and where knots are felt.
[[nodiscard]] RegionsFile readRegions(const YamlValue &document, const QString &path, Diagnostics &diagnostics);
[[nodiscard]] QList<PainPatternSource> readPainPatterns(const YamlValue &document, const QString &path,
                                                        Diagnostics &diagnostics);

} // namespace unknot::compiler
