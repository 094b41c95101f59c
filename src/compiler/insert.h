// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/article.h"
#include "sqlite/connection.h"
#include "sqlite/statement_guard.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace unknot::compiler {

/// One INSERT that is run many times. Its values are bound by position and not by name: a row is written
/// in the one line in which its columns are named, so the two cannot drift apart. Throws as SQLiteCpp does.
class Insert final
{
public:
    Insert(SQLite::Database &db, const char *sql) : m_statement(db, sql) {}

    template <typename... Values>
    void row(const Values &...values)
    {
        const sqlite::StatementGuard guard(m_statement);
        m_column = 0;
        (bind(values), ...);
        guard->exec();
    }

private:
    void bind(const QString &text) { m_statement.bind(++m_column, text.toStdString()); }
    void bind(const QByteArray &bytes) { m_statement.bind(++m_column, bytes.constData(), static_cast<int>(bytes.size())); }
    void bind(int number) { m_statement.bind(++m_column, number); }
    void bind(bool flag) { m_statement.bind(++m_column, flag ? 1 : 0); }
    /// Two columns, both NULL if the range does not apply.
    void bind(const std::optional<pack::Range> &range)
    {
        if (!range) {
            m_column += 2; // not bound: NULL
            return;
        }
        m_statement.bind(++m_column, range->min);
        m_statement.bind(++m_column, range->max);
    }

    SQLite::Statement m_statement;
    int m_column = 0;
};

} // namespace unknot::compiler
