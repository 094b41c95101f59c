// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/migration.h"

#include "sqlite/connection.h"

#include <SQLiteCpp/Transaction.h>

namespace unknot::sqlite {

namespace {

void setNumber(SQLite::Database &db, const std::string &pragma, int value)
{
    db.exec("PRAGMA " + pragma + "=" + std::to_string(value)); // pragmas take no bound values
}

} // namespace

Result<void> migrate(SQLite::Database &db, const QString &subject, const Schema &schema)
{
    return guarded(subject, [&]() -> Result<void> {
        for (const Migration &step : schema.migrations) {
            SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
            if (userVersion(db) >= step.version) // read under the lock: another program may have been first
                continue;
            setNumber(db, "application_id", schema.applicationId);
            db.exec(step.sql.constData());
            setNumber(db, "user_version", step.version);
            transaction.commit();
        }
        return {};
    });
}

} // namespace unknot::sqlite
