// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/statement_cache.h"

namespace unknot::sqlite {

StatementGuard StatementCache::use(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.try_emplace(sql, m_db, std::string(sql)).first;
    return StatementGuard(found->second);
}

} // namespace unknot::sqlite
