// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/statement_guard.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <string_view>
#include <unordered_map>

namespace unknot::sqlite {

/// The statements of one connection, each prepared at its first use and kept. It must go before its
/// connection does. Throws as SQLiteCpp does, so it is used inside guarded().
class StatementCache final
{
public:
    explicit StatementCache(SQLite::Database &db) : m_db(db) {}
    StatementCache(const StatementCache &) = delete;
    StatementCache &operator=(const StatementCache &) = delete;

    /// A statement ready to be bound. The text is the key: it must be one that outlives the cache, such as a
    /// literal. A statement cannot be used a second time before its first use ends.
    [[nodiscard]] StatementGuard use(std::string_view sql);

private:
    SQLite::Database &m_db;
    std::unordered_map<std::string_view, SQLite::Statement> m_statements;
};

} // namespace unknot::sqlite
