// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook_health.h"

#include "base/target.h"
#include "notebook/notebook_schema.h"
#include "sqlite/copy.h"

using namespace Qt::StringLiterals;

namespace unknot::notebook {

namespace {

qsizetype number(SQLite::Database &db, const char *query)
{
    return db.execAndGet(query).getInt64();
}

QStringList foreignKeyProblems(SQLite::Database &db)
{
    SQLite::Statement check(db, "PRAGMA foreign_key_check");
    QStringList problems;
    while (check.executeStep())
        problems += u"a row of %1 belongs to a row that is missing"_s.arg(sqlite::text(check.getColumn(0)));
    return problems;
}

qsizetype unreadableTargets(SQLite::Database &db)
{
    SQLite::Statement rows(db, "SELECT target FROM bookmark UNION ALL SELECT article FROM reading_position");
    qsizetype unreadable = 0;
    while (rows.executeStep()) {
        if (!Target::parse(sqlite::text(rows.getColumn(0))))
            ++unreadable;
    }
    return unreadable;
}

qsizetype unreadableAnswers(SQLite::Database &db)
{
    return number(db, "SELECT count(*) FROM (SELECT answers FROM checklist UNION ALL SELECT answers FROM draft) "
                      "WHERE NOT json_valid(answers)");
}

/// Positions count 0, 1, 2 … without gaps: moving and undoing rely on it.
bool isOrderWhole(SQLite::Database &db)
{
    return number(db, "SELECT count(DISTINCT position) = count(*) AND coalesce(max(position) + 1, 0) = count(*) "
                      "FROM bookmark") == 1;
}

} // namespace

Result<NotebookHealth> check(const QString &path)
{
    const Result<sqlite::Connection> opened = openUnchanged(path);
    if (!opened)
        return tl::make_unexpected(opened.error());
    SQLite::Database &db = **opened;
    return sqlite::guarded(path, [&]() -> Result<NotebookHealth> {
        NotebookHealth health;
        health.schemaVersion = sqlite::userVersion(db);
        if (health.schemaVersion == 0)
            return health; // an empty database: a notebook that nobody has written into yet
        health.bookmarks = number(db, "SELECT count(*) FROM bookmark");
        health.checklists = number(db, "SELECT count(*) FROM checklist");
        health.readingPositions = number(db, "SELECT count(*) FROM reading_position");
        health.problems = sqlite::integrityProblems(db, sqlite::CheckDepth::Full) + foreignKeyProblems(db);
        if (const qsizetype unreadable = unreadableTargets(db); unreadable > 0)
            health.problems += u"%1 rows have a target that cannot be read"_s.arg(unreadable);
        if (const qsizetype unreadable = unreadableAnswers(db); unreadable > 0)
            health.problems += u"%1 rows have answers that cannot be read"_s.arg(unreadable);
        if (!isOrderWhole(db))
            health.problems += u"the order of the bookmarks has gaps or doubles"_s;
        return health;
    });
}

} // namespace unknot::notebook
