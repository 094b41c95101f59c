// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace SQLite {
class Database;
}

namespace unknot::pack {

/// Makes the tables of schema.sql in an empty database and marks it as a pack of this format.
/// For whoever writes packs: the compiler, and the builder of the tests.
[[nodiscard]] Result<void> createSchema(SQLite::Database &db);

} // namespace unknot::pack
