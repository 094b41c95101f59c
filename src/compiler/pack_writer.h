// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "compiler/content.h"

namespace unknot::compiler {

/// Writes checked content as a pack: into a file beside `packFile`, renamed over it when it is whole.
/// The same content gives the same bytes. Errors: FileUnwritable, DiskFull, Internal.
[[nodiscard]] Result<void> writePack(const Content &content, const QString &packFile);

} // namespace unknot::compiler
