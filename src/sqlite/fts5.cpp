// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/fts5.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

namespace unknot::sqlite {

namespace {

/// FTS5 hands out its interface through a pointer that a statement carries; there is no other way.
fts5_api *fts5Of(SQLite::Database &db)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db.getHandle(), "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    if (!api)
        throw SQLite::Exception("this SQLite has no FTS5", SQLITE_ERROR);
    return api;
}

void callRank(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int, sqlite3_value **)
{
    const auto *rank = static_cast<const RankFunction *>(api->xUserData(context));
    sqlite3_result_double(result, (*rank)(Fts5Row(api, context)));
}

} // namespace

std::int64_t Fts5Row::rowid() const
{
    return m_api->xRowid(m_context);
}

int Fts5Row::phraseCount() const
{
    return m_api->xPhraseCount(m_context);
}

Fts5Row::Columns Fts5Row::columnsOf(int phrase) const
{
    Columns columns{};
    Fts5PhraseIter place;
    int column = -1;
    if (m_api->xPhraseFirstColumn(m_context, phrase, &place, &column) != SQLITE_OK)
        return columns; // a damaged index; the statement itself reports it
    while (column >= 0) {
        if (column < maxColumns)
            columns[static_cast<size_t>(column)] = true;
        m_api->xPhraseNextColumn(m_context, &place, &column);
    }
    return columns;
}

void registerRanking(SQLite::Database &db, const char *name, RankFunction rank)
{
    fts5_api *api = fts5Of(db);
    auto context = std::make_unique<RankFunction>(std::move(rank));
    const auto destroy = [](void *pointer) { delete static_cast<RankFunction *>(pointer); };
    const int code = api->xCreateFunction(api, name, context.get(), callRank, destroy);
    if (code != SQLITE_OK)
        throw SQLite::Exception("cannot register a ranking function", code);
    static_cast<void>(context.release()); // FTS5 owns it now
}

struct Fts5Stemmer::Tokenizer
{
    fts5_tokenizer functions{};
    Fts5Tokenizer *instance = nullptr;

    ~Tokenizer()
    {
        if (instance)
            functions.xDelete(instance);
    }
};

Fts5Stemmer::Fts5Stemmer(SQLite::Database &db) : m_tokenizer(std::make_unique<Tokenizer>())
{
    fts5_api *api = fts5Of(db);
    void *context = nullptr;
    int code = api->xFindTokenizer(api, "porter", &context, &m_tokenizer->functions);
    if (code == SQLITE_OK) {
        const char *arguments[] = {"unicode61"};
        code = m_tokenizer->functions.xCreate(context, arguments, 1, &m_tokenizer->instance);
    }
    if (code != SQLITE_OK)
        throw SQLite::Exception("cannot make FTS5's stemmer", code);
}

Fts5Stemmer::Fts5Stemmer(Fts5Stemmer &&) noexcept = default;
Fts5Stemmer &Fts5Stemmer::operator=(Fts5Stemmer &&) noexcept = default;
Fts5Stemmer::~Fts5Stemmer() = default;

std::string Fts5Stemmer::stem(std::string_view word) const
{
    struct Tokens
    {
        std::string first;
        int count = 0;
    } tokens;
    const auto collect = [](void *target, int, const char *token, int size, int, int) {
        auto *found = static_cast<Tokens *>(target);
        if (++found->count == 1)
            found->first.assign(token, static_cast<size_t>(size));
        return SQLITE_OK;
    };
    m_tokenizer->functions.xTokenize(m_tokenizer->instance, &tokens, FTS5_TOKENIZE_QUERY, word.data(),
                                     static_cast<int>(word.size()), collect);
    return tokens.count == 1 ? tokens.first : std::string();
}

} // namespace unknot::sqlite
