// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/diagnostic.h"

#include <QByteArray>

#include <optional>

namespace unknot::compiler {

/// The largest file that the compiler reads: far above any real article or list, far below what hurts.
inline constexpr qint64 maxFileBytes = 1024 * 1024;

/// The text of a content file: UTF-8 without a byte order mark, lines ended by a line feed. Nothing if it
/// cannot be used; the reason is in `diagnostics`.
[[nodiscard]] std::optional<QByteArray> readSource(const QString &path, Diagnostics &diagnostics);

} // namespace unknot::compiler
