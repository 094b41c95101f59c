// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

namespace unknot::sqlite {

/// One use of a statement that its store keeps: at the end of the scope it is reset and its bindings are
/// cleared, so that it holds neither a lock nor a copy of what a reader wrote.
class StatementGuard final
{
public:
    explicit StatementGuard(SQLite::Statement &statement) : m_statement(statement) {}
    ~StatementGuard()
    {
        m_statement.tryReset(); // repeats the error of the last step, which was thrown already
        try {
            m_statement.clearBindings();
        } catch (const SQLite::Exception &) {
            // SQLite documents no way for this to fail; a destructor must not throw.
        }
    }
    StatementGuard(const StatementGuard &) = delete;
    StatementGuard &operator=(const StatementGuard &) = delete;

    SQLite::Statement *operator->() const { return &m_statement; }
    SQLite::Statement &operator*() const { return m_statement; }

private:
    SQLite::Statement &m_statement;
};

} // namespace unknot::sqlite
