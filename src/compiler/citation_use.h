// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"

#include <QSet>

namespace unknot::compiler {

/// Every citation of a work, in articles and in data files.
[[nodiscard]] QList<PlacedText> allCitations(const Content &content);
/// The keys of the works that something cites: these are stored in the pack.
[[nodiscard]] QSet<QString> citedKeys(const Content &content);

} // namespace unknot::compiler
