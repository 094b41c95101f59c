// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/article_writer.h"

#include "compiler/insert.h"
#include "compiler/pack_order.h"
#include "pack/pack.h"
#include "pack/section_html.h"

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

QStringList textsOf(const QList<PlacedText> &placed, const QString &prefix = {})
{
    QStringList texts;
    for (const PlacedText &one : placed)
        texts += prefix + one.text;
    return texts;
}

/// Rows of `article_list`.
class ListWriter
{
public:
    explicit ListWriter(SQLite::Database &db)
        : m_insert(db, "INSERT INTO article_list (article, list, position, value) VALUES (?, ?, ?, ?)")
    {
    }

    void write(int article, const QString &list, const QStringList &values)
    {
        int position = 0;
        for (const QString &value : values)
            m_insert.row(article, list, position++, value);
    }

private:
    Insert m_insert;
};

void writeRows(SQLite::Database &db, const QList<const ArticleSource *> &articles)
{
    Insert insert(db,
                  "INSERT INTO article (id, target, category, kind, title, summary, evidence, reviewed, importance) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int id = 0;
    for (const ArticleSource *article : articles) {
        insert.row(++id, article->target.toString(), article->target.category().toString(), pack::toWord(article->kind),
                   article->title, article->summary, pack::toWord(article->evidence),
                   article->reviewed.toString(Qt::ISODate), article->importance);
    }
}

void writeSections(SQLite::Database &db, const QList<const ArticleSource *> &articles)
{
    Insert insert(db, "INSERT INTO section (id, article, position, anchor, heading, level, evidence, html, text) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int id = 0;
    int article = 0;
    for (const ArticleSource *source : articles) {
        ++article;
        int position = 0;
        for (const SectionSource &section : source->sections) {
            insert.row(++id, article, position++, section.anchor, section.heading, section.level,
                       pack::toWord(section.evidence), pack::packHtml(section.html), section.text);
        }
    }
}

void writeTechnique(SQLite::Database &db, int article, const TechniqueSource &source)
{
    const pack::Technique &facts = source.facts;
    Insert(db, "INSERT INTO technique (article, card, self_care, pressure_min, pressure_max, hold_min, hold_max, "
               "reps_min, reps_max, per_day_min, per_day_max, per_week_min, per_week_max, total_min, total_max, sets) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .row(article, facts.card, facts.selfCare, facts.pressure, facts.holdSeconds, facts.repetitions, facts.perDay,
             facts.perWeek, facts.totalMinutes, facts.sets);
    QStringList methods;
    for (const pack::Method method : facts.methods)
        methods += pack::toWord(method);
    ListWriter lists(db);
    lists.write(article, u"method"_s, methods);
    lists.write(article, u"region"_s, textsOf(source.regions));
    lists.write(article, u"muscle"_s, textsOf(source.muscles));
    lists.write(article, u"tool"_s, facts.tools);
    lists.write(article, u"place"_s, facts.places);
}

void writeMuscle(SQLite::Database &db, int article, const MuscleSource &muscle)
{
    Insert(db, "INSERT INTO muscle (article, latin, self_treatment, safety_note) VALUES (?, ?, ?, ?)")
        .row(article, muscle.latin, pack::toWord(muscle.selfTreatment), muscle.safetyNote);
    ListWriter lists(db);
    lists.write(article, u"lies-in"_s, textsOf(muscle.liesIn));
    lists.write(article, u"technique"_s, textsOf(muscle.techniques, u"techniques/"_s));
}

void writeRoutine(SQLite::Database &db, int article, const RoutineSource &routine)
{
    Insert(db, "INSERT INTO routine (article, how_often) VALUES (?, ?)").row(article, routine.howOften);
    Insert insert(db, "INSERT INTO routine_step (article, position, technique, seconds, side, note) "
                      "VALUES (?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const RoutineStepSource &step : routine.steps) {
        const bool both = step.side == pack::RoutineStep::Side::Both;
        insert.row(article, position++, "techniques/"_L1 + step.technique.text, step.seconds,
                   both ? u"both"_s : u"none"_s, step.note);
    }
    ListWriter lists(db);
    lists.write(article, u"tool"_s, routine.tools);
    lists.write(article, u"place"_s, routine.places);
}

void writeCitations(SQLite::Database &db, const QList<const ArticleSource *> &articles)
{
    Insert insert(db, "INSERT INTO citation (article, number, reference) VALUES (?, ?, ?)");
    int article = 0;
    for (const ArticleSource *source : articles) {
        ++article;
        int number = 0;
        for (const ReferenceKey &key : source->references)
            insert.row(article, ++number, key.toString());
    }
}

void writeSuggestions(SQLite::Database &db, const QList<const ArticleSource *> &articles, const ContentIndex &index)
{
    Insert insertRule(db, "INSERT INTO suggestion_rule (id, article, anchor, weight) VALUES (?, ?, ?, ?)");
    Insert insertItem(db, "INSERT INTO suggestion_rule_item (rule, item_kind, item) VALUES (?, ?, ?)");
    int rule = 0;
    int article = 0;
    for (const ArticleSource *source : articles) {
        ++article;
        for (const SuggestionSource &suggestion : source->suggestions) {
            insertRule.row(++rule, article, suggestion.section.text, suggestion.weight);
            for (const PlacedText &item : suggestion.items)
                insertItem.row(rule, index.isRegion(item.text) ? u"region"_s : u"symptom"_s, item.text);
        }
    }
}

} // namespace

void writeArticles(SQLite::Database &db, const Content &content, const ContentIndex &index)
{
    const QList<const ArticleSource *> articles = articlesByImportance(content);
    writeRows(db, articles); // all of them first: routines refer to techniques
    writeSections(db, articles);
    ListWriter lists(db);
    int id = 0;
    for (const ArticleSource *article : articles) {
        ++id;
        lists.write(id, u"alias"_s, textsOf(article->aliases));
        lists.write(id, u"see-also"_s, textsOf(article->seeAlso));
        if (article->technique)
            writeTechnique(db, id, *article->technique);
        if (article->muscle)
            writeMuscle(db, id, *article->muscle);
        if (article->routine)
            writeRoutine(db, id, *article->routine);
    }
    writeCitations(db, articles);
    writeSuggestions(db, articles, index);
}

} // namespace unknot::compiler
