// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/checklist_words.h"
#include "checklist/assessment.h"
#include "cli/explanation.h"

#include <QJsonDocument>

#include <optional>

namespace unknot::cli {

/// The JSON of `checklist assess`: its names are a promise.
[[nodiscard]] QJsonDocument toJson(const checklist::Assessment &assessment, const app::ChecklistLabels &labels,
                                   const std::optional<Explanation> &explanation);

} // namespace unknot::cli
