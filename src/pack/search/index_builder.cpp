// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/index_builder.h"

#include "base/text_fold.h"
#include "pack/search/stemmer.h"
#include "sqlite/connection.h"
#include "sqlite/statement_guard.h"

#include <SQLiteCpp/Savepoint.h>

#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// The macro must stand outside of any namespace. Without the call a linker may leave the resource of a static
// library out.
static void initSql()
{
    Q_INIT_RESOURCE(search_sql);
}

namespace unknot::pack::search {

namespace {

using sqlite::StatementGuard;
using sqlite::text;

Result<std::string> tablesSql()
{
    initSql();
    QFile file(u":/unknot/pack/search/index.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, file.fileName(), file.errorString());
    return file.readAll().toStdString();
}

/// The same content must give the same bytes, and a hash has no order.
template <typename Hash>
auto sortedKeys(const Hash &hash)
{
    auto keys = hash.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// Counts in how many sections each word and each stem stands.
class WordCounter
{
public:
    explicit WordCounter(const Stemmer &stemmer) : m_stemmer(stemmer) {}

    void count(std::int64_t section, const QStringList &words)
    {
        for (const QString &word : words) {
            Count &count = m_words[word];
            if (count.sections == 0)
                count.stem = m_stemmer.stem(word);
            if (count.add(section))
                m_stems[count.stem].add(section);
        }
    }

    void write(SQLite::Database &db) const
    {
        SQLite::Statement insertWord(db, "INSERT INTO search_word VALUES (:word, :stem, :sections)");
        for (const QString &word : sortedKeys(m_words)) {
            const Count &count = *m_words.constFind(word);
            if (count.stem.isEmpty())
                continue; // letters that this FTS5 does not know
            const StatementGuard row(insertWord);
            sqlite::bind(*row, ":word", word);
            row->bind(":stem", count.stem.toStdString());
            row->bind(":sections", count.sections);
            row->exec();
        }
        SQLite::Statement insertStem(db, "INSERT INTO search_stem VALUES (:stem, :sections)");
        for (const QByteArray &stem : sortedKeys(m_stems)) {
            if (stem.isEmpty())
                continue;
            const StatementGuard row(insertStem);
            row->bind(":stem", stem.toStdString());
            row->bind(":sections", m_stems.constFind(stem)->sections);
            row->exec();
        }
    }

private:
    struct Count
    {
        QByteArray stem;
        std::int64_t lastSection = -1;
        int sections = 0;

        bool add(std::int64_t section)
        {
            if (lastSection == section)
                return false;
            lastSection = section;
            ++sections;
            return true;
        }
    };

    const Stemmer &m_stemmer;
    QHash<QString, Count> m_words;
    QHash<QByteArray, Count> m_stems;
};

/// What people may call an article besides its title.
QHash<std::int64_t, QStringList> otherNames(SQLite::Database &db)
{
    QHash<std::int64_t, QStringList> names;
    SQLite::Statement rows(db, "SELECT article, value FROM article_list WHERE list = 'alias' UNION ALL "
                               "SELECT article, latin FROM muscle WHERE latin <> '' ORDER BY 1, 2");
    while (rows.executeStep())
        names[rows.getColumn(0).getInt64()] += text(rows.getColumn(1));
    return names;
}

void indexSections(SQLite::Database &db, const Stemmer &stemmer, const QHash<std::int64_t, QStringList> &otherNames)
{
    WordCounter counter(stemmer);
    SQLite::Statement rows(db, "SELECT s.id, a.id, a.title, s.heading, s.text, iif(s.position = 0, a.summary, '') "
                               "FROM section s JOIN article a ON a.id = s.article ORDER BY s.id");
    SQLite::Statement insert(db, "INSERT INTO section_search (rowid, title, aliases, heading, body) "
                                 "VALUES (:id, :title, :aliases, :heading, :body)");
    while (rows.executeStep()) {
        const std::int64_t id = rows.getColumn(0).getInt64();
        const QString title = foldForSearch(text(rows.getColumn(2)));
        const QString aliases = foldForSearch(otherNames.value(rows.getColumn(1).getInt64()).join(u'\n'));
        const QString heading = foldForSearch(text(rows.getColumn(3)));
        // The opening section stands for the article, so it also answers for the article's summary.
        const QString body = foldForSearch(text(rows.getColumn(5)) + u'\n' + text(rows.getColumn(4)));
        const StatementGuard row(insert);
        row->bind(":id", id);
        sqlite::bind(*row, ":title", title);
        sqlite::bind(*row, ":aliases", aliases);
        sqlite::bind(*row, ":heading", heading);
        sqlite::bind(*row, ":body", body);
        row->exec();
        counter.count(id, wordsOf(title) + wordsOf(aliases) + wordsOf(heading) + wordsOf(body));
    }
    counter.write(db);
    db.exec("INSERT INTO section_search (section_search) VALUES ('optimize')");
    db.exec("INSERT INTO section_search (section_search) VALUES ('integrity-check')");
}

void writeNames(SQLite::Database &db, const Stemmer &stemmer, const QHash<std::int64_t, QStringList> &otherNames)
{
    SQLite::Statement insert(db, "INSERT OR IGNORE INTO search_name VALUES (:name, :article, :title)");
    const auto addForm = [&](std::int64_t article, const QByteArray &form, bool isTitle) {
        if (form.isEmpty())
            return;
        const StatementGuard row(insert);
        row->bind(":name", form.toStdString());
        row->bind(":article", article);
        row->bind(":title", isTitle ? 1 : 0);
        row->exec();
    };
    const auto add = [&](std::int64_t article, const QString &name, bool isTitle) {
        addForm(article, stemmer.name(name), isTitle);
    };
    SQLite::Statement articles(db, "SELECT id, title FROM article ORDER BY id");
    while (articles.executeStep()) {
        const std::int64_t id = articles.getColumn(0).getInt64();
        const QString title = text(articles.getColumn(1));
        addForm(id, stemmer.phrase(wordsOf(foldForSearch(title))), true);
        add(id, title, true); // first: it wins over an alias that means the same words
        for (const QString &part : title.split(QRegularExpression(u"[,:;()?]"_s), Qt::SkipEmptyParts))
            add(id, part, false);
        for (const QString &name : otherNames.value(id))
            add(id, name, false);
    }
}

void writeSynonyms(SQLite::Database &db, const Stemmer &stemmer, const QList<Synonym> &synonyms)
{
    QMap<QByteArray, QStringList> meanings; // "trap" and "traps" are one word to the index
    for (const Synonym &synonym : synonyms) {
        QStringList &all = meanings[stemmer.phrase(wordsOf(foldForSearch(synonym.word)))];
        for (const QString &meaning : synonym.meanings) {
            const QString folded = wordsOf(foldForSearch(meaning)).join(u' ');
            if (!folded.isEmpty() && !all.contains(folded))
                all += folded;
        }
    }
    SQLite::Statement insert(db, "INSERT INTO search_synonym VALUES (:word, :position, :meaning)");
    for (const auto &[word, all] : meanings.asKeyValueRange()) {
        int position = 0;
        for (const QString &meaning : all) {
            const StatementGuard row(insert);
            row->bind(":word", word.toStdString());
            row->bind(":position", position++);
            sqlite::bind(*row, ":meaning", meaning);
            row->exec();
        }
    }
}

} // namespace

Result<void> buildIndex(SQLite::Database &db, const QList<Synonym> &synonyms)
{
    const Result<std::string> sql = tablesSql();
    if (!sql)
        return tl::make_unexpected(sql.error());
    return sqlite::guarded(u"search index"_s, [&]() -> Result<void> {
        SQLite::Savepoint savepoint(db, "search_index"); // works inside the caller's transaction too
        db.exec(*sql);
        const Stemmer stemmer(db);
        const QHash<std::int64_t, QStringList> names = otherNames(db);
        indexSections(db, stemmer, names);
        writeNames(db, stemmer, names);
        writeSynonyms(db, stemmer, synonyms);
        savepoint.release();
        return {};
    });
}

} // namespace unknot::pack::search
