// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"
#include "compiler/diagnostic.h"

namespace unknot::compiler {

/// Reads every file of a content folder. What cannot be read is reported and left out. Paths in
/// diagnostics begin with `folder` as it was given, so that a terminal can open them.
[[nodiscard]] Content readContent(const QString &folder, Diagnostics &diagnostics);

} // namespace unknot::compiler
