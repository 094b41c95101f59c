// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

namespace unknot::cli {

/// `--data-dir DIR`: whose notebook is meant.
void addDataDirOption(Arguments &arguments);

/// The notebook in the folder that `--data-dir` names, or the reader's own.
[[nodiscard]] QString notebookFile(const Arguments &arguments);

} // namespace unknot::cli
