// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/search/stemmer.h"
#include "sqlite/statement_cache.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace unknot::pack::search {

/// The words of the handbook and how many sections have them. It remembers what it was asked: a query that is being
/// typed asks for all but its last word again and again. All of it throws as SQLiteCpp does.
class Vocabulary final
{
public:
    Vocabulary(SQLite::Database &db, sqlite::StatementCache &statements);

    /// The form under which the index holds a folded word; empty if it can hold no such word.
    [[nodiscard]] QByteArray stem(const QString &word) const;
    [[nodiscard]] bool contains(const QString &word) const;
    [[nodiscard]] int sectionsWithStem(const QByteArray &stem) const;
    /// An upper bound: a section with two such stems counts twice.
    [[nodiscard]] int sectionsWithPrefix(const QByteArray &stem) const;
    /// Words that begin so but whose stems do not: "massagi" begins "massaging", whose stem is "massag".
    [[nodiscard]] QStringList completionsWithShorterStem(const QString &prefix, const QByteArray &stem) const;

private:
    sqlite::StatementCache &m_statements;
    Stemmer m_stemmer;
    mutable QHash<QString, QByteArray> m_stems;
    mutable QHash<QString, bool> m_written;
    mutable QHash<QByteArray, int> m_sections;
    mutable QHash<QByteArray, int> m_sectionsWithPrefix;
};

} // namespace unknot::pack::search
