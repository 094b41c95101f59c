// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"

namespace unknot::compiler {

/// The rules of a condition as the pack stores them. The dossier says nothing of movement and strength, so
/// what holds for stretching holds for them too, unless the condition itself names the method: the safer
/// reading. Relaxation and habits stay free.
[[nodiscard]] QList<ConditionRuleSource> withDerivedRules(const QList<ConditionRuleSource> &rules);

} // namespace unknot::compiler
