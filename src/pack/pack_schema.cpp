// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack_schema.h"

#include "pack/pack.h"
#include "sqlite/connection.h"

#include <QFile>

#include <string>

using namespace Qt::StringLiterals;

// The macro must stand outside of any namespace. Without the call a linker may leave the resource of a static
// library out.
static void initSql()
{
    Q_INIT_RESOURCE(pack_sql);
}

namespace unknot::pack {

Result<void> createSchema(SQLite::Database &db)
{
    initSql();
    QFile file(u":/unknot/pack/schema.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, file.fileName(), file.errorString());
    const std::string sql = file.readAll().toStdString();
    return sqlite::guarded(file.fileName(), [&]() -> Result<void> {
        db.exec(sql);
        db.exec("PRAGMA application_id=" + std::to_string(packApplicationId));
        db.exec("PRAGMA user_version=" + std::to_string(packFormat));
        return {};
    });
}

} // namespace unknot::pack
