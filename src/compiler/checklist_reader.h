// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"
#include "compiler/diagnostic.h"
#include "compiler/yaml_value.h"

namespace unknot::compiler {

struct SymptomsFile
{
    QList<GroupSource> groups;
    QList<SymptomSource> symptoms;
};

struct RedFlagsFile
{
    QList<GroupSource> groups; ///< in the order in which they are shown
    QList<RedFlagSource> flags;
};

struct ConditionsFile
{
    QList<ConditionSource> conditions;
    QList<PlacedText> otherSources; ///< works behind the general limits, which are not stored
};

struct CombinationsFile
{
    QList<PlacedText> raising; ///< conditions that raise every urgency by one level
    QList<CombinationSource> combinations;
};

/// The files of the folder `checklist`.
[[nodiscard]] SymptomsFile readSymptoms(const YamlValue &document, const QString &path, Diagnostics &diagnostics);
[[nodiscard]] RedFlagsFile readRedFlags(const YamlValue &document, const QString &path, Diagnostics &diagnostics);
[[nodiscard]] ConditionsFile readConditions(const YamlValue &document, const QString &path, Diagnostics &diagnostics);
[[nodiscard]] CombinationsFile readCombinations(const YamlValue &document, const QString &path,
                                                Diagnostics &diagnostics);

} // namespace unknot::compiler
