// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "sqlite/connection.h"
#include "sqlite/statement_cache.h"

namespace unknot::pack {

/// An open pack answers all of our statements: one that SQLite does not even understand means that the file is not
/// what it says.
[[nodiscard]] inline Error asDamage(Error error)
{
    if (error.code == ErrorCode::Internal)
        error.code = ErrorCode::Corrupt;
    return error;
}

/// What an open pack holds. The statements must go before the connection does.
struct Pack::State
{
    State(QString packPath, sqlite::Connection connection)
        : path(std::move(packPath)), db(std::move(connection)), statements(*db)
    {
    }

    QString path;
    sqlite::Connection db;
    sqlite::StatementCache statements;

    /// Runs `work` on the statements.
    template <typename Work>
    [[nodiscard]] auto read(Work &&work) -> decltype(work(statements))
    {
        return sqlite::guarded(path, [&] { return work(statements); }).map_error(asDamage);
    }
};

} // namespace unknot::pack
