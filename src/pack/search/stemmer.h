// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/fts5.h"

#include <QByteArray>
#include <QStringList>

namespace unknot::pack::search {

/// Turns folded words into the forms under which the index holds them.
class Stemmer final
{
public:
    /// Throws SQLite::Exception if this SQLite has no FTS5.
    explicit Stemmer(SQLite::Database &db) : m_stemmer(db) {}

    /// Empty if the index can hold no such word.
    [[nodiscard]] QByteArray stem(const QString &word) const;
    /// The stems of a phrase, joined by spaces.
    [[nodiscard]] QByteArray phrase(const QStringList &words) const;
    /// The form under which titles and aliases are compared: a phrase without common words.
    [[nodiscard]] QByteArray name(QStringView text) const;

private:
    sqlite::Fts5Stemmer m_stemmer;
};

} // namespace unknot::pack::search
