// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/synonym_table.h"

#include "sqlite/connection.h"

namespace unknot::pack::search {

SynonymTable::SynonymTable(sqlite::StatementCache &statements)
{
    const auto row = statements.use("SELECT word, meaning FROM search_synonym ORDER BY word, position");
    while (row->executeStep()) {
        const QByteArray stems = sqlite::text(row->getColumn(0)).toUtf8();
        m_meanings[stems] += sqlite::text(row->getColumn(1));
        m_longestPhrase = qMax(m_longestPhrase, stems.count(' ') + 1);
    }
}

} // namespace unknot::pack::search
