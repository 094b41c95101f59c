// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/target.h"

#include <SQLiteCpp/Column.h>

#include <QDateTime>

#include <optional>

namespace unknot::notebook {

/// Times are milliseconds in UTC in the file.
[[nodiscard]] qint64 toMilliseconds(const QDateTime &time);
[[nodiscard]] QDateTime toTime(const SQLite::Column &column);

/// A target from the file. Nothing if somebody else wrote something there that is none: such a row is left
/// alone and not shown, and check() reports it.
[[nodiscard]] std::optional<Target> toTarget(const SQLite::Column &column);

/// Whether a target that code put together has the form that can be read again.
[[nodiscard]] bool isWellFormed(const Target &target);

} // namespace unknot::notebook
