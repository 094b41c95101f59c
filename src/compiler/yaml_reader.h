// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/diagnostic.h"
#include "compiler/yaml_value.h"

#include <QByteArrayView>

#include <optional>

namespace unknot::compiler {

/// Reads one YAML document; the only place that knows yaml-cpp. `start` is where the text begins in its
/// file (front matter does not begin in line 1). Nothing if it cannot be read; the reason is in `diagnostics`.
///
/// Stricter than YAML: one document, no key twice, no anchors and aliases (a few lines of them can stand
/// for gigabytes), no tags, a limited depth.
[[nodiscard]] std::optional<YamlValue> parseYaml(QByteArrayView text, const Place &start, Diagnostics &diagnostics);

} // namespace unknot::compiler
