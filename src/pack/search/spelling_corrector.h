// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/statement_cache.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace unknot::pack::search {

/// Finds what a misspelt word was meant to be, among the words of the handbook.
class SpellingCorrector final
{
public:
    explicit SpellingCorrector(sqlite::StatementCache &statements) : m_statements(statements) {}

    /// The nearest word, the more frequent of two equally near ones; nothing if none is near enough. A word that is
    /// still being typed is compared with the beginnings of words. Throws as SQLiteCpp does.
    [[nodiscard]] std::optional<QString> correct(const QString &word, bool isUnfinished);

private:
    struct Word
    {
        QString text;
        std::int64_t sections = 0;
    };

    void load();
    [[nodiscard]] std::optional<QString> nearest(const QString &word, bool isUnfinished) const;

    sqlite::StatementCache &m_statements;
    std::vector<Word> m_words;                                       ///< read at the first misspelling
    QHash<std::pair<QString, bool>, std::optional<QString>> m_known; ///< the next keystroke asks for the same again
};

} // namespace unknot::pack::search
