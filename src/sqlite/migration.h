// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <SQLiteCpp/Database.h>

#include <QByteArray>
#include <QString>

#include <vector>

namespace unknot::sqlite {

/// One step of a schema: the SQL that leads from the version before to `version`. Never edited once released.
struct Migration
{
    int version = 0;
    QByteArray sql;
};

/// What makes a file one of ours: its application_id, and the steps to its newest schema in rising order.
struct Schema
{
    int applicationId = 0;
    std::vector<Migration> migrations;

    [[nodiscard]] int newestVersion() const { return migrations.empty() ? 0 : migrations.back().version; }
};

/// Runs the steps that the database lacks, each in one BEGIN IMMEDIATE with its `user_version`: a step is
/// done whole or not at all. Two programs may call it at once; each step still runs only once.
[[nodiscard]] Result<void> migrate(SQLite::Database &db, const QString &subject, const Schema &schema);

} // namespace unknot::sqlite
