// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/vocabulary.h"

#include "sqlite/connection.h"

#include <algorithm>
#include <cstdint>

namespace unknot::pack::search {

namespace {

/// Greater than all that begins with the text: 0xff is no byte of UTF-8.
std::string endOfPrefix(std::string text)
{
    text.push_back('\xff');
    return text;
}

/// A damaged file may hold any number; no handbook has more sections than this.
int countFrom(const SQLite::Column &column)
{
    return static_cast<int>(std::clamp<std::int64_t>(column.getInt64(), 0, 1'000'000));
}

/// What is known under a key, or else what `find` says, which is known from then on.
template <typename Key, typename Value, typename Find>
Value remembered(QHash<Key, Value> &known, const Key &key, Find &&find)
{
    const auto found = known.constFind(key);
    if (found != known.cend())
        return *found;
    constexpr qsizetype mostRemembered = 5000;
    if (known.size() >= mostRemembered)
        known.clear();
    return *known.insert(key, find());
}

} // namespace

Vocabulary::Vocabulary(SQLite::Database &db, sqlite::StatementCache &statements)
    : m_statements(statements), m_stemmer(db)
{
}

QByteArray Vocabulary::stem(const QString &word) const
{
    return remembered(m_stems, word, [&] { return m_stemmer.stem(word); });
}

bool Vocabulary::contains(const QString &word) const
{
    return remembered(m_written, word, [&] {
        const auto row = m_statements.use("SELECT 1 FROM search_word WHERE word = :word");
        sqlite::bind(*row, ":word", word);
        return row->executeStep();
    });
}

int Vocabulary::sectionsWithStem(const QByteArray &stem) const
{
    return remembered(m_sections, stem, [&] {
        const auto row = m_statements.use("SELECT sections FROM search_stem WHERE stem = :stem");
        row->bind(":stem", stem.toStdString());
        return row->executeStep() ? countFrom(row->getColumn(0)) : 0;
    });
}

int Vocabulary::sectionsWithPrefix(const QByteArray &stem) const
{
    return remembered(m_sectionsWithPrefix, stem, [&] {
        const auto row = m_statements.use("SELECT sum(sections) FROM search_stem WHERE stem >= :stem AND stem < :end");
        row->bind(":stem", stem.toStdString());
        row->bind(":end", endOfPrefix(stem.toStdString()));
        return row->executeStep() ? countFrom(row->getColumn(0)) : 0;
    });
}

QStringList Vocabulary::completionsWithShorterStem(const QString &prefix, const QByteArray &stem) const
{
    QStringList words;
    const auto row = m_statements.use("SELECT min(word), stem FROM search_word WHERE word >= :word AND word < :end "
                                      "GROUP BY stem ORDER BY sum(sections) DESC, stem LIMIT 12");
    const std::string utf8 = prefix.toStdString();
    row->bind(":word", utf8);
    row->bind(":end", endOfPrefix(utf8));
    while (row->executeStep()) {
        if (!QByteArrayView(row->getColumn(1).getText()).startsWith(stem))
            words += sqlite::text(row->getColumn(0));
    }
    return words;
}

} // namespace unknot::pack::search
