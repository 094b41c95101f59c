// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"
#include "sqlite/migration.h"

#include <QDateTime>

namespace unknot::notebook {

/// `PRAGMA application_id` of a notebook: "UNKN".
inline constexpr int notebookApplicationId = 0x554E4B4E;

/// The steps of `migrations/NNNN_what.sql`, in order; the numbers are the values of `user_version`.
[[nodiscard]] const sqlite::Schema &notebookSchema();

/// Whether this is a notebook that we can use, or an empty database that can become one.
/// Errors: NotOurFile, TooNew, Corrupt.
[[nodiscard]] Result<void> inspect(SQLite::Database &db, const QString &path);

/// Brings a notebook to the newest version of the schema. One that is older than that is copied first,
/// to `<path>.before-v<newest>-<time>`; the last five of these copies are kept.
[[nodiscard]] Result<void> bringUpToDate(SQLite::Database &db, const QString &path, const sqlite::Schema &schema,
                                         const QDateTime &now);

/// Opens a notebook that is there, inspected and unchanged, for looking at it or copying it.
[[nodiscard]] Result<sqlite::Connection> openUnchanged(const QString &path);

/// Opens a notebook for use, or an empty database at its place.
[[nodiscard]] Result<sqlite::Connection> openForUse(const QString &path);

} // namespace unknot::notebook
