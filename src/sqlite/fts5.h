// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct Fts5Context;
struct Fts5ExtensionApi;

namespace SQLite {
class Database;
}

namespace unknot::sqlite {

/// A row that matches, as FTS5 shows it to a ranking function. Valid only during the call.
class Fts5Row final
{
public:
    static constexpr int maxColumns = 4;
    /// In which columns a phrase stands.
    using Columns = std::array<bool, maxColumns>;

    Fts5Row(const Fts5ExtensionApi *api, Fts5Context *context) : m_api(api), m_context(context) {}

    [[nodiscard]] std::int64_t rowid() const;
    [[nodiscard]] int phraseCount() const;
    [[nodiscard]] Columns columnsOf(int phrase) const;

private:
    const Fts5ExtensionApi *m_api;
    Fts5Context *m_context;
};

/// Scores a row. It runs inside SQLite, so it must not throw.
using RankFunction = std::function<double(const Fts5Row &)>;

/// Makes `rank` an auxiliary function of FTS5 for this connection: `SELECT name(table) … MATCH …`.
/// Throws SQLite::Exception if this SQLite has no FTS5.
void registerRanking(SQLite::Database &db, const char *name, RankFunction rank);

/// FTS5's tokenizer `porter unicode61`, to know before a search in which form the index holds a word.
class Fts5Stemmer final
{
public:
    /// Throws SQLite::Exception if this SQLite has no FTS5.
    explicit Fts5Stemmer(SQLite::Database &db);
    Fts5Stemmer(Fts5Stemmer &&) noexcept;
    Fts5Stemmer &operator=(Fts5Stemmer &&) noexcept;
    ~Fts5Stemmer();

    /// The stem of one word in UTF-8; empty if FTS5 takes it for no word or for several.
    [[nodiscard]] std::string stem(std::string_view word) const;

private:
    struct Tokenizer;
    std::unique_ptr<Tokenizer> m_tokenizer;
};

} // namespace unknot::sqlite
