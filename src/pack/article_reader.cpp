// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/article_reader.h"

#include "pack/pack.h"
#include "pack/rows.h"
#include "pack/section_html.h"

using namespace Qt::StringLiterals;

namespace unknot::pack {

using sqlite::StatementCache;
using sqlite::text;

namespace {

QByteArrayView bytes(const SQLite::Column &column)
{
    return {static_cast<const char *>(column.getBlob()), column.getBytes()};
}

QList<Section> readSections(StatementCache &statements, std::int64_t article)
{
    QList<Section> sections;
    const auto row = statements.use("SELECT anchor, heading, level, evidence, html, text FROM section "
                                    "WHERE article = :article ORDER BY position");
    row->bind(":article", article);
    while (row->executeStep()) {
        const QString evidence = text(row->getColumn(3));
        sections += {.anchor = text(row->getColumn(0)),
                     .heading = text(row->getColumn(1)),
                     .level = row->getColumn(2).getInt(),
                     .evidence = known(evidenceFromWord(evidence), evidence),
                     .html = unpackHtml(bytes(row->getColumn(4))),
                     .text = text(row->getColumn(5))};
    }
    return sections;
}

QList<ArticleSummary> readSeeAlso(StatementCache &statements, std::int64_t article)
{
    QList<ArticleSummary> others;
    const auto row =
        statements.use("SELECT a.target, a.kind, a.title, a.summary, a.evidence, l.value FROM article_list l "
                       "JOIN article a ON a.target = iif(instr(l.value, '#'), "
                       "substr(l.value, 1, instr(l.value, '#') - 1), l.value) "
                       "WHERE l.article = :article AND l.list = 'see-also' ORDER BY l.position");
    row->bind(":article", article);
    while (row->executeStep()) {
        ArticleSummary other = summaryOf(*row);
        other.target = targetFrom(text(row->getColumn(5))); // it may point at a section
        others += other;
    }
    return others;
}

QList<Citation> readCitations(StatementCache &statements, std::int64_t article)
{
    QList<Citation> citations;
    const auto row = statements.use("SELECT c.number, r.* FROM citation c JOIN reference r ON r.key = c.reference "
                                    "WHERE c.article = :article ORDER BY c.number");
    row->bind(":article", article);
    while (row->executeStep())
        citations += {.number = row->getColumn(0).getInt(), .reference = referenceOf(*row, 1)};
    return citations;
}

Technique readTechnique(StatementCache &statements, std::int64_t article, const Lists &lists)
{
    const auto row = statements.use("SELECT * FROM technique WHERE article = :article");
    row->bind(":article", article);
    if (!row->executeStep())
        sqlite::throwCorrupt(u"a technique without its card"_s);
    return techniqueOf(*row, 1, lists);
}

Muscle readMuscle(StatementCache &statements, std::int64_t article, const QString &id, const Lists &lists)
{
    const auto row = statements.use("SELECT latin, self_treatment, safety_note FROM muscle WHERE article = :article");
    row->bind(":article", article);
    if (!row->executeStep())
        sqlite::throwCorrupt(u"a muscle without its data"_s);
    Muscle muscle = muscleOf(*row, 0, lists);
    muscle.painAreas = painAreasOf(statements, id);
    return muscle;
}

RoutineStep::Side sideFrom(const QString &word)
{
    if (word != "none"_L1 && word != "both"_L1)
        sqlite::throwCorrupt(u"unknown word: "_s + word);
    return word == "both"_L1 ? RoutineStep::Side::Both : RoutineStep::Side::None;
}

Routine readRoutine(StatementCache &statements, std::int64_t article, const Lists &lists)
{
    Routine routine{.steps = {}, .tools = lists.value(u"tool"_s), .places = lists.value(u"place"_s), .howOften = {}};
    const auto row = statements.use("SELECT how_often FROM routine WHERE article = :article");
    row->bind(":article", article);
    if (!row->executeStep())
        sqlite::throwCorrupt(u"a routine without its data"_s);
    routine.howOften = text(row->getColumn(0));
    const auto step = statements.use("SELECT s.technique, a.title, s.seconds, s.side, s.note FROM routine_step s "
                                     "JOIN article a ON a.target = s.technique WHERE s.article = :article "
                                     "ORDER BY s.position");
    step->bind(":article", article);
    while (step->executeStep()) {
        routine.steps += {.technique = targetFrom(text(step->getColumn(0))),
                          .techniqueTitle = text(step->getColumn(1)),
                          .seconds = step->getColumn(2).getInt(),
                          .side = sideFrom(text(step->getColumn(3))),
                          .note = text(step->getColumn(4))};
    }
    return routine;
}

} // namespace

Article readArticle(StatementCache &statements, const Target &target)
{
    const auto row = statements.use("SELECT target, kind, title, summary, evidence, id, reviewed FROM article "
                                    "WHERE target = :target");
    sqlite::bind(*row, ":target", target.wholeArticle().toString());
    if (!row->executeStep())
        sqlite::throwCorrupt(u"an article that was there a moment ago"_s);
    const ArticleSummary summary = summaryOf(*row);
    const std::int64_t id = row->getColumn(5).getInt64();
    const Lists lists = listsOf(statements, id);
    Article article{.target = summary.target,
                    .kind = summary.kind,
                    .title = summary.title,
                    .summary = summary.summary,
                    .evidence = summary.evidence,
                    .reviewed = QDate::fromString(text(row->getColumn(6)), Qt::ISODate),
                    .aliases = lists.value(u"alias"_s),
                    .sections = readSections(statements, id),
                    .seeAlso = readSeeAlso(statements, id),
                    .citations = readCitations(statements, id),
                    .technique = {},
                    .muscle = {},
                    .routine = {}};
    if (article.kind == ArticleKind::Technique)
        article.technique = readTechnique(statements, id, lists);
    if (article.kind == ArticleKind::Muscle)
        article.muscle = readMuscle(statements, id, article.target.article(), lists);
    if (article.kind == ArticleKind::Routine)
        article.routine = readRoutine(statements, id, lists);
    return article;
}

} // namespace unknot::pack
