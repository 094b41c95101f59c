// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/target.h"
#include "checklist/change.h"

#include <QHash>
#include <QList>

namespace unknot::cli {

/// What `--explain` adds to an assessment: for each suggestion the answers that would change it.
using Explanation = QHash<Target, QList<checklist::Change>>;

} // namespace unknot::cli
