// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/arguments.h"
#include "pack/pack.h"

namespace unknot::cli {

/// Opens the handbook that `--pack` names, or the installed one.
[[nodiscard]] Result<pack::Pack> openHandbook(const Arguments &arguments);

} // namespace unknot::cli
