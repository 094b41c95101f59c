// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"
#include "compiler/diagnostic.h"
#include "compiler/yaml_value.h"

namespace unknot::compiler {

/// What the front matter of a technique, a muscle or a routine has beyond that of a topic.
[[nodiscard]] TechniqueSource readTechnique(const YamlValue &value, const QString &path, Diagnostics &diagnostics);
[[nodiscard]] MuscleSource readMuscle(const YamlValue &value, const QString &path, Diagnostics &diagnostics);
[[nodiscard]] RoutineSource readRoutine(const YamlValue &value, const QString &path, Diagnostics &diagnostics);

} // namespace unknot::compiler
