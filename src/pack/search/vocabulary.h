// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/search/stemmer.h"
#include "sqlite/statement_cache.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace unknot::pack::search {

/// The words of the handbook and how many sections have them. All of it throws as SQLiteCpp does.
class Vocabulary final
{
public:
    Vocabulary(SQLite::Database &db, sqlite::StatementCache &statements);

    [[nodiscard]] const Stemmer &stemmer() const { return m_stemmer; }

    [[nodiscard]] bool contains(const QString &word) const;
    [[nodiscard]] int sectionsWithStem(const QByteArray &stem) const;
    /// An upper bound: a section with two such stems counts twice.
    [[nodiscard]] int sectionsWithPrefix(const QByteArray &stem) const;
    /// Words that begin so but whose stems do not: "massagi" begins "massaging", whose stem is "massag".
    [[nodiscard]] QStringList completionsWithShorterStem(const QString &prefix, const QByteArray &stem) const;

private:
    sqlite::StatementCache &m_statements;
    Stemmer m_stemmer;
};

} // namespace unknot::pack::search
