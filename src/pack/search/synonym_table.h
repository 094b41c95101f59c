// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/statement_cache.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace unknot::pack::search {

/// What people type and what it may mean. Read once: it is asked for every run of words of every query.
class SynonymTable final
{
public:
    /// Throws as SQLiteCpp does.
    explicit SynonymTable(sqlite::StatementCache &statements);

    /// The meanings of a word or phrase, given as stems; each is one or more folded words. Empty if it has none.
    [[nodiscard]] QStringList meanings(const QByteArray &stems) const { return m_meanings.value(stems); }
    /// The number of words in the longest phrase that has a meaning.
    [[nodiscard]] qsizetype longestPhrase() const { return m_longestPhrase; }

private:
    QHash<QByteArray, QStringList> m_meanings;
    qsizetype m_longestPhrase = 1;
};

} // namespace unknot::pack::search
