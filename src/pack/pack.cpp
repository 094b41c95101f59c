// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack.h"

#include "pack/article_reader.h"
#include "pack/checklist_reader.h"
#include "pack/pack_state.h"
#include "pack/rows.h"
#include "sqlite/copy.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace unknot::pack {

using sqlite::StatementCache;
using sqlite::text;

namespace {

/// The tables that a pack of this format has. Whoever lacks one is damaged, whatever its header says.
const QSet<QString> &tables()
{
    static const QSet<QString> names{u"pack_info"_s,
                                     u"category"_s,
                                     u"article"_s,
                                     u"article_list"_s,
                                     u"section"_s,
                                     u"technique"_s,
                                     u"muscle"_s,
                                     u"routine"_s,
                                     u"routine_step"_s,
                                     u"reference"_s,
                                     u"citation"_s,
                                     u"redirect"_s,
                                     u"region_group"_s,
                                     u"region"_s,
                                     u"pain_pattern"_s,
                                     u"symptom_group"_s,
                                     u"symptom"_s,
                                     u"red_flag_group"_s,
                                     u"red_flag"_s,
                                     u"red_flag_region"_s,
                                     u"condition"_s,
                                     u"condition_rule"_s,
                                     u"condition_rule_region"_s,
                                     u"combination"_s,
                                     u"combination_item"_s,
                                     u"item_source"_s,
                                     u"suggestion_rule"_s,
                                     u"suggestion_rule_item"_s,
                                     u"section_search"_s,
                                     u"search_stem"_s,
                                     u"search_word"_s,
                                     u"search_name"_s,
                                     u"search_synonym"_s};
    return names;
}

/// A pack whose first page was damaged is no database to SQLite. It is damaged all the same, not foreign.
bool beginsAsDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

Result<void> checkIdentity(SQLite::Database &db, const QString &path)
{
    return sqlite::guarded(path, [&]() -> Result<void> {
        if (sqlite::applicationId(db) != packApplicationId)
            return failure(ErrorCode::NotOurFile, path, u"another application_id"_s);
        const int format = sqlite::userVersion(db);
        if (format != packFormat) {
            return failure(format > packFormat ? ErrorCode::TooNew : ErrorCode::TooOld, path,
                           u"format %1, expected %2"_s.arg(format).arg(packFormat));
        }
        QSet<QString> missing = tables();
        SQLite::Statement row(db, "SELECT name FROM sqlite_schema WHERE type = 'table'");
        while (row.executeStep())
            missing.remove(text(row.getColumn(0)));
        if (!missing.isEmpty())
            return failure(ErrorCode::Corrupt, path,
                           u"missing tables: "_s + QStringList(missing.values()).join(u", "_s));
        return {};
    });
}

bool articleExists(StatementCache &statements, const Target &target)
{
    const auto row = statements.use("SELECT 1 FROM article WHERE target = :target");
    sqlite::bind(*row, ":target", target.wholeArticle().toString());
    return row->executeStep();
}

bool exists(StatementCache &statements, const Target &target)
{
    if (!target.isSection())
        return articleExists(statements, target);
    const auto row = statements.use("SELECT 1 FROM section s JOIN article a ON a.id = s.article "
                                    "WHERE a.target = :target AND s.anchor = :anchor");
    sqlite::bind(*row, ":target", target.wholeArticle().toString());
    sqlite::bind(*row, ":anchor", target.section());
    return row->executeStep();
}

/// One step along the redirects: of the section itself, else of its article, which keeps the section.
std::optional<Target> redirected(StatementCache &statements, const Target &target)
{
    const auto renamed = [&](const Target &old) -> std::optional<Target> {
        const auto row = statements.use("SELECT new FROM redirect WHERE old = :old");
        sqlite::bind(*row, ":old", old.toString());
        if (!row->executeStep())
            return std::nullopt;
        return targetFrom(text(row->getColumn(0)));
    };
    if (const auto exact = renamed(target); exact || !target.isSection())
        return exact;
    const auto article = renamed(target.wholeArticle());
    return article && !article->isSection() ? article->withSection(target.section()) : article;
}

Result<Target> resolveTarget(StatementCache &statements, const Target &target, const QString &subject)
{
    constexpr int longestChain = 16; // longer ones are loops
    std::optional<Target> current = target;
    Target lastArticle;
    for (int step = 0; current && step < longestChain; ++step) {
        if (exists(statements, *current))
            return *current;
        if (articleExists(statements, *current))
            lastArticle = current->wholeArticle();
        current = redirected(statements, *current);
    }
    if (lastArticle.isEmpty())
        return failure(ErrorCode::UnknownTarget, subject);
    return lastArticle;
}

ArticleSummary readSummary(StatementCache &statements, const Target &target)
{
    const auto row =
        statements.use("SELECT target, kind, title, summary, evidence FROM article WHERE target = :target");
    sqlite::bind(*row, ":target", target.wholeArticle().toString());
    if (!row->executeStep())
        sqlite::throwCorrupt(u"an article that was there a moment ago"_s);
    return summaryOf(*row);
}

} // namespace

Pack::Pack(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Pack::Pack(Pack &&) noexcept = default;
Pack &Pack::operator=(Pack &&) noexcept = default;
Pack::~Pack() = default;

Result<Pack> Pack::open(const QString &path)
{
    Result<sqlite::Connection> db = sqlite::openImmutable(path);
    if (!db) {
        Error error = std::move(db).error();
        if (error.code == ErrorCode::NotOurFile && beginsAsDatabase(path))
            error.code = ErrorCode::Corrupt;
        return tl::make_unexpected(std::move(error));
    }
    if (QFileInfo(path).size() == 0) // an empty database to SQLite; to us a copy that failed
        return failure(ErrorCode::Corrupt, path, u"the file is empty"_s);
    auto state = std::make_unique<State>(path, std::move(*db));
    return state->read([&](StatementCache &) { return checkIdentity(*state->db, path); }).map([&] {
        return Pack(std::move(state));
    });
}

const QString &Pack::path() const
{
    return m_state->path;
}

SQLite::Database &Pack::database() const
{
    return *m_state->db;
}

Result<PackInfo> Pack::info() const
{
    return m_state->read([](StatementCache &statements) -> Result<PackInfo> {
        QHash<QString, QString> values;
        const auto row = statements.use("SELECT key, value FROM pack_info");
        while (row->executeStep())
            values.insert(text(row->getColumn(0)), text(row->getColumn(1)));
        const auto landmark = [&values](const QString &key) {
            return Target::parse(values.value(key)).value_or(Target());
        };
        const auto count = statements.use("SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM section), "
                                          "(SELECT count(*) FROM reference)");
        count->executeStep();
        return PackInfo{.title = values.value(u"title"_s),
                        .language = values.value(u"language"_s),
                        .version = values.value(u"version"_s),
                        .licence = values.value(u"licence"_s),
                        .reviewedByClinician = values.value(u"reviewed_by_clinician"_s) == "true"_L1,
                        .articles = count->getColumn(0).getInt(),
                        .sections = count->getColumn(1).getInt(),
                        .references = count->getColumn(2).getInt(),
                        .readFirst = landmark(u"read_first"_s),
                        .emergencyNumbers = landmark(u"emergency_numbers"_s),
                        .evidenceGuide = landmark(u"evidence_guide"_s),
                        .about = landmark(u"about"_s),
                        .glossary = landmark(u"glossary"_s),
                        .startHere = landmark(u"start_here"_s)};
    });
}

Result<void> Pack::verify() const
{
    return m_state->read([this](StatementCache &statements) -> Result<void> {
        const QStringList problems = sqlite::integrityProblems(*m_state->db, sqlite::CheckDepth::Full);
        if (!problems.isEmpty())
            return failure(ErrorCode::Corrupt, m_state->path, problems.join(u'\n'));
        const auto row = statements.use("PRAGMA foreign_key_check");
        if (row->executeStep()) {
            return failure(ErrorCode::Corrupt, m_state->path,
                           u"a row of %1 refers to nothing"_s.arg(text(row->getColumn(0))));
        }
        return {};
    });
}

Result<QList<Category>> Pack::categories() const
{
    return m_state->read([](StatementCache &statements) -> Result<QList<Category>> {
        QList<Category> categories;
        const auto row = statements.use("SELECT c.id, c.title, c.summary, c.icon, (SELECT count(*) FROM article a "
                                        "WHERE a.category = c.id) FROM category c ORDER BY c.position, c.id");
        while (row->executeStep()) {
            categories += {.id = CategoryId(text(row->getColumn(0))),
                           .title = text(row->getColumn(1)),
                           .summary = text(row->getColumn(2)),
                           .icon = text(row->getColumn(3)),
                           .articleCount = row->getColumn(4).getInt()};
        }
        return categories;
    });
}

Result<QList<ArticleSummary>> Pack::articlesIn(const CategoryId &category) const
{
    return m_state->read([&](StatementCache &statements) -> Result<QList<ArticleSummary>> {
        QList<ArticleSummary> articles;
        const auto row = statements.use("SELECT target, kind, title, summary, evidence FROM article "
                                        "WHERE category = :category ORDER BY title COLLATE NOCASE, target");
        sqlite::bind(*row, ":category", category.toString());
        while (row->executeStep())
            articles += summaryOf(*row);
        return articles;
    });
}

Result<QList<TechniqueEntry>> Pack::techniques() const
{
    return m_state->read(
        [](StatementCache &statements) -> Result<QList<TechniqueEntry>> { return readTechniques(statements); });
}

Result<Target> Pack::resolve(const Target &target) const
{
    return m_state->read([&](StatementCache &statements) -> Result<Target> {
        return resolveTarget(statements, target, target.toString());
    });
}

Result<ArticleSummary> Pack::summary(const Target &target) const
{
    return resolve(target).and_then([this](const Target &resolved) {
        return m_state->read(
            [&](StatementCache &statements) -> Result<ArticleSummary> { return readSummary(statements, resolved); });
    });
}

Result<QString> Pack::heading(const Target &target) const
{
    return resolve(target).and_then([this](const Target &resolved) {
        return m_state->read([&](StatementCache &statements) -> Result<QString> {
            if (!resolved.isSection())
                return readSummary(statements, resolved).title;
            const auto row = statements.use("SELECT s.heading FROM section s JOIN article a ON a.id = s.article "
                                            "WHERE a.target = :target AND s.anchor = :anchor");
            sqlite::bind(*row, ":target", resolved.wholeArticle().toString());
            sqlite::bind(*row, ":anchor", resolved.section());
            if (!row->executeStep())
                sqlite::throwCorrupt(u"a section that was there a moment ago"_s);
            return text(row->getColumn(0));
        });
    });
}

Result<QHash<RegionId, QString>> Pack::regionNames() const
{
    return m_state->read([](StatementCache &statements) -> Result<QHash<RegionId, QString>> {
        QHash<RegionId, QString> names;
        const auto row = statements.use("SELECT id, name FROM region ORDER BY position, id");
        while (row->executeStep())
            names.insert(RegionId(text(row->getColumn(0))), text(row->getColumn(1)));
        return names;
    });
}

Result<Article> Pack::article(const Target &target) const
{
    return resolve(target).and_then([this](const Target &resolved) {
        return m_state->read(
            [&](StatementCache &statements) -> Result<Article> { return readArticle(statements, resolved); });
    });
}

Result<QList<Reference>> Pack::references() const
{
    return m_state->read([](StatementCache &statements) -> Result<QList<Reference>> {
        QList<Reference> references;
        const auto row = statements.use("SELECT * FROM reference ORDER BY key");
        while (row->executeStep())
            references += referenceOf(*row);
        return references;
    });
}

Result<ReferenceUse> Pack::usesOf(const ReferenceKey &key) const
{
    return m_state->read([&](StatementCache &statements) -> Result<ReferenceUse> {
        ReferenceUse use;
        const auto article = statements.use("SELECT DISTINCT a.target, a.kind, a.title, a.summary, a.evidence "
                                            "FROM citation c JOIN article a ON a.id = c.article "
                                            "WHERE c.reference = :key ORDER BY a.title");
        sqlite::bind(*article, ":key", key.toString());
        while (article->executeStep())
            use.articles += summaryOf(*article);
        const auto item = statements.use("SELECT item_kind, count(*) FROM item_source WHERE reference = :key "
                                         "GROUP BY item_kind");
        sqlite::bind(*item, ":key", key.toString());
        while (item->executeStep()) {
            const QString kind = text(item->getColumn(0));
            const int count = item->getColumn(1).getInt();
            if (kind == "red-flag"_L1)
                use.redFlags = count;
            else if (kind == "condition"_L1)
                use.conditions = count;
            else if (kind == "pain-pattern"_L1)
                use.painPatterns = count;
        }
        return use;
    });
}

Result<Term> Pack::term(const TermId &id) const
{
    return m_state->read([&](StatementCache &statements) -> Result<Term> {
        const auto row = statements.use("SELECT term, meaning, see FROM term WHERE id = :id");
        sqlite::bind(*row, ":id", id.toString());
        if (!row->executeStep())
            return failure(ErrorCode::UnknownId, id.toString());
        return Term{.id = id,
                    .term = text(row->getColumn(0)),
                    .meaning = text(row->getColumn(1)),
                    .see = Target::parse(text(row->getColumn(2))).value_or(Target())};
    });
}

Result<ChecklistContent> Pack::checklistContent() const
{
    return m_state->read(
        [](StatementCache &statements) -> Result<ChecklistContent> { return readChecklist(statements); });
}

} // namespace unknot::pack
