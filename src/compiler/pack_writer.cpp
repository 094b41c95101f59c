// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/pack_writer.h"

#include "compiler/article_writer.h"
#include "compiler/checklist_writer.h"
#include "compiler/citation_use.h"
#include "compiler/content_index.h"
#include "compiler/insert.h"
#include "pack/pack_schema.h"
#include "pack/search/index_builder.h"
#include "sqlite/connection.h"

#include <SQLiteCpp/Transaction.h>

#include <QCoreApplication>
#include <QFile>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

/// A file that goes away unless it was renamed into place.
class UnfinishedFile final
{
public:
    explicit UnfinishedFile(const QString &finalPath)
        // Two builds at once must not write into one file; the name does not get into the pack.
        : m_finalPath(finalPath),
          m_path(finalPath + u'.' + QString::number(QCoreApplication::applicationPid()) + ".partial"_L1)
    {
        QFile::remove(m_path); // of a build that was killed
    }
    ~UnfinishedFile() { QFile::remove(m_path); }
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] Result<void> moveIntoPlace() const
    {
        // QFile::rename refuses to replace a file; this one replaces it in one step.
        std::error_code error;
        std::filesystem::rename(m_path.toStdU16String(), m_finalPath.toStdU16String(), error);
        if (error)
            return failure(ErrorCode::FileUnwritable, m_finalPath, QString::fromStdString(error.message()));
        return {};
    }

private:
    QString m_finalPath;
    QString m_path;
};

void writeInfo(SQLite::Database &db, const Content &content)
{
    Insert insert(db, "INSERT INTO pack_info (key, value) VALUES (?, ?)");
    insert.row(u"title"_s, content.pack.title);
    insert.row(u"language"_s, content.pack.language);
    insert.row(u"version"_s, content.pack.version);
    insert.row(u"licence"_s, content.pack.licence);
    insert.row(u"reviewed_by_clinician"_s, content.pack.reviewedByClinician ? u"true"_s : u"false"_s);
    for (const auto &[key, target] : content.pack.landmarks)
        insert.row(key, target.text);
    insert.row(u"build"_s, content.fingerprint);
}

void writeCategories(SQLite::Database &db, const Content &content)
{
    Insert insert(db, "INSERT INTO category (id, position, title, summary, icon) VALUES (?, ?, ?, ?, ?)");
    int position = 0;
    for (const CategorySource &category : content.categories)
        insert.row(category.id.text, position++, category.title, category.summary, category.icon);
}

void writeReferences(SQLite::Database &db, const Content &content)
{
    const QSet<QString> cited = citedKeys(content);
    Insert insert(db,
                  "INSERT INTO reference (key, type, authors, title, container, year, volume_pages, doi, pmid, pmcid, "
                  "url, study, read, verified, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const ReferenceSource &source : content.references) {
        const pack::Reference &work = source.reference;
        if (cited.contains(work.key.toString()))
            insert.row(work.key.toString(), work.type, work.authors, work.title, work.container, work.year,
                       work.volumePages, work.doi, work.pmid, work.pmcid, work.url, work.study, work.read,
                       work.verified, work.note);
    }
}

void writeRedirects(SQLite::Database &db, const Content &content)
{
    Insert insert(db, "INSERT INTO redirect (old, new) VALUES (?, ?)");
    for (const RedirectSource &redirect : content.redirects)
        insert.row(redirect.from.text, redirect.to.text);
}

void writeTerms(SQLite::Database &db, const Content &content)
{
    Insert insert(db, "INSERT INTO term (id, term, meaning, see) VALUES (?, ?, ?, ?)");
    for (const TermSource &term : content.terms)
        insert.row(term.id.text, term.term, term.meaning.text, term.see.text);
}

Result<void> writeIndex(SQLite::Database &db, const Content &content)
{
    QList<pack::search::Synonym> synonyms;
    for (const SynonymSource &synonym : content.synonyms)
        synonyms += pack::search::Synonym{synonym.word.text, synonym.meanings};
    return pack::search::buildIndex(db, synonyms);
}

Result<void> fill(SQLite::Database &db, const Content &content)
{
    const ContentIndex index(content);
    SQLite::Transaction transaction(db);
    if (Result<void> schema = pack::createSchema(db); !schema)
        return schema;
    writeInfo(db, content);
    writeCategories(db, content);
    writeReferences(db, content);
    writeChecklist(db, content, index);
    writeArticles(db, content, index);
    writeTerms(db, content);
    writeRedirects(db, content);
    if (Result<void> indexed = writeIndex(db, content); !indexed)
        return indexed;
    transaction.commit();
    db.exec("VACUUM"); // no free pages, and tables in one piece
    return {};
}

} // namespace

Result<void> writePack(const Content &content, const QString &packFile)
{
    const UnfinishedFile file(packFile);
    const Result<void> written = sqlite::guarded(packFile, [&]() -> Result<void> {
        Result<sqlite::Connection> db = sqlite::createForBuild(file.path());
        if (!db)
            return tl::make_unexpected(db.error());
        return fill(**db, content);
    });
    if (written)
        return file.moveIntoPlace();
    Error error = written.error();
    if (error.code == ErrorCode::FileUnreadable) // SQLite says "cannot open" of a folder that cannot be written
        error.code = ErrorCode::FileUnwritable;
    error.subject = packFile;
    return tl::make_unexpected(error);
}

} // namespace unknot::compiler
