// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/compiler.h"

#include <QString>

namespace unknot::cli {

/// "3 errors, 1 warning." or "No problems."
[[nodiscard]] QString summaryOf(const compiler::CompileReport &report);

} // namespace unknot::cli
