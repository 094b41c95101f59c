// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace SQLite {
class Database;
}

namespace unknot::pack::search {

/// A word or phrase that people type, and the words or phrases of the handbook that it may mean.
struct Synonym
{
    QString word;
    QStringList meanings;

    bool operator==(const Synonym &) const = default;
};

/// Makes the search tables of index.sql from the articles and sections of a pack that is being built.
/// The last step of a build: what is added to the pack later is not found.
[[nodiscard]] Result<void> buildIndex(SQLite::Database &db, const QList<Synonym> &synonyms);

} // namespace unknot::pack::search
