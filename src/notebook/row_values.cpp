// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/row_values.h"

#include "base/logging.h"
#include "sqlite/connection.h"

#include <QTimeZone>

namespace unknot::notebook {

qint64 toMilliseconds(const QDateTime &time)
{
    Q_ASSERT(time.isValid());
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime toTime(const SQLite::Column &column)
{
    return QDateTime::fromMSecsSinceEpoch(column.getInt64(), QTimeZone::utc());
}

std::optional<Target> toTarget(const SQLite::Column &column)
{
    std::optional<Target> target = Target::parse(sqlite::text(column));
    if (!target)
        qCWarning(lcNotebook) << "a row of the notebook has no well-formed target and is not shown";
    return target;
}

bool isWellFormed(const Target &target)
{
    return Target::parse(target.toString()) == target;
}

} // namespace unknot::notebook
