// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pack_writer.h"

#include "pack/pack_schema.h"
#include "pack/section_html.h"

#include <QFile>

#include <optional>
#include <stdexcept>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace unknot::test {

namespace {

template <typename Type>
Type valueOrThrow(Result<Type> result)
{
    if (!result)
        throw std::runtime_error("cannot write the pack: " + result.error().detail.toStdString());
    if constexpr (!std::is_void_v<Type>)
        return std::move(*result);
}

void bindValue(SQLite::Statement &statement, int index, const QString &value)
{
    statement.bind(index, value.toStdString());
}

void bindValue(SQLite::Statement &statement, int index, const QByteArray &value)
{
    statement.bind(index, value.constData(), static_cast<int>(value.size()));
}

void bindValue(SQLite::Statement &statement, int index, int value)
{
    statement.bind(index, value);
}

void bindValue(SQLite::Statement &statement, int index, bool value)
{
    statement.bind(index, value ? 1 : 0);
}

void bindValue(SQLite::Statement &statement, int index, std::optional<double> value)
{
    if (value)
        statement.bind(index, *value);
    else
        statement.bind(index);
}

std::optional<double> minOf(const std::optional<pack::Range> &range)
{
    return range ? std::optional(range->min) : std::nullopt;
}

std::optional<double> maxOf(const std::optional<pack::Range> &range)
{
    return range ? std::optional(range->max) : std::nullopt;
}

template <typename Items>
QStringList texts(const Items &items)
{
    QStringList list;
    for (const auto &item : items)
        list += item.toString();
    return list;
}

} // namespace

template <typename... Values>
void PackWriter::insert(const char *table, const Values &...values)
{
    std::string sql = std::string("INSERT INTO ") + table + " VALUES (?";
    for (size_t i = 1; i < sizeof...(values); ++i)
        sql += ",?";
    SQLite::Statement statement(*m_db, sql + ")");
    int index = 0;
    (bindValue(statement, ++index, values), ...);
    statement.exec();
}

void PackWriter::write(const QString &path)
{
    QFile::remove(path);
    m_db = valueOrThrow(sqlite::createForBuild(path));
    valueOrThrow(pack::createSchema(*m_db));
    m_db->exec("BEGIN");
    addMentioned();
    writeInfo();
    writeReferences();
    writeRegions();
    writeSymptoms();
    writeArticles();
    writeRedFlags();
    writeConditions();
    writeCombinations();
    writeRules();
    for (const auto &[from, to] : m_builder.m_redirects)
        insert("redirect", from, to);
    m_db->exec("COMMIT");
    valueOrThrow(pack::search::buildIndex(*m_db, m_builder.m_synonyms));
    m_db.reset();
}

/// Tests name regions and symptoms by the way; the tables refer to each other and need them all.
void PackWriter::addMentioned()
{
    QSet<QString> regions;
    for (const pack::Region &region : m_builder.m_regions)
        regions.insert(region.id.toString());
    const auto need = [&](const RegionId &id) {
        if (!regions.contains(id.toString())) {
            regions.insert(id.toString());
            m_builder.region(id.toString());
        }
    };
    for (const auto &patterns : m_builder.m_painPatterns)
        need(patterns.region);
    for (const pack::RedFlag &flag : m_builder.m_redFlags) {
        for (const RegionId &id : flag.regions)
            need(id);
    }
    for (const pack::Condition &condition : m_builder.m_conditions) {
        for (const pack::ConditionRule &rule : condition.rules) {
            for (const RegionId &id : rule.where)
                need(id);
        }
    }
    for (const pack::Article &article : m_builder.m_articles) {
        for (const RegionId &id : article.technique ? article.technique->regions : QList<RegionId>())
            need(id);
        for (const RegionId &id : article.muscle ? article.muscle->liesIn : QList<RegionId>())
            need(id);
    }
    QSet<QString> symptoms;
    for (const pack::Symptom &symptom : m_builder.m_symptoms)
        symptoms.insert(symptom.id.toString());
    for (const PackBuilder::Rule &rule : m_builder.m_rules) {
        for (const QString &item : rule.items) {
            if (!regions.contains(item) && !symptoms.contains(item)) {
                symptoms.insert(item);
                m_builder.symptom(item);
            }
        }
    }
}

void PackWriter::writeInfo()
{
    insert("pack_info", u"title"_s, u"Test handbook"_s);
    insert("pack_info", u"language"_s, u"en-GB"_s);
    insert("pack_info", u"version"_s, u"1.2.3"_s);
    insert("pack_info", u"licence"_s, u"CC BY-SA 4.0"_s);
    insert("pack_info", u"reviewed_by_clinician"_s, u"false"_s);
    for (const auto &[key, page] : m_builder.m_landmarks)
        insert("pack_info", key, page.toString());
    int position = 0;
    for (const pack::Category &category : m_builder.m_categories)
        insert("category", category.id.toString(), position++, category.title, category.summary, category.icon);
}

void PackWriter::writeArticles()
{
    int id = 0;
    for (const pack::Article &article : m_builder.m_articles) {
        m_articleIds.insert(article.target, ++id);
        insert("article", id, article.target.toString(), article.target.category().toString(), toWord(article.kind),
               article.title, article.summary, toWord(article.evidence), article.reviewed.toString(Qt::ISODate),
               qMax(0, 100 - id));
    }
    for (const pack::Article &article : m_builder.m_articles) {
        id = m_articleIds.value(article.target);
        writeSections(id, article);
        writeList(id, "alias", article.aliases);
        QStringList seeAlso;
        for (const pack::ArticleSummary &other : article.seeAlso)
            seeAlso += other.target.toString();
        writeList(id, "see-also", seeAlso);
        for (const pack::Citation &citation : article.citations)
            insert("citation", id, citation.number, citation.reference.key.toString());
        if (article.technique)
            writeTechnique(id, *article.technique);
        if (article.muscle)
            writeMuscle(id, *article.muscle);
        if (article.routine)
            writeRoutine(id, *article.routine);
    }
}

void PackWriter::writeSections(int id, const pack::Article &article)
{
    int position = 0;
    for (const pack::Section &section : article.sections) {
        insert("section", m_nextSection++, id, position++, section.anchor, section.heading, section.level,
               toWord(section.evidence), section.text, pack::packHtml(section.html));
    }
}

void PackWriter::writeTechnique(int id, const pack::Technique &technique)
{
    insert("technique", id, technique.card, technique.selfCare, minOf(technique.pressure), maxOf(technique.pressure),
           minOf(technique.holdSeconds), maxOf(technique.holdSeconds), minOf(technique.repetitions),
           maxOf(technique.repetitions), minOf(technique.perDay), maxOf(technique.perDay), minOf(technique.perWeek),
           maxOf(technique.perWeek), minOf(technique.totalMinutes), maxOf(technique.totalMinutes), technique.sets);
    QStringList methods;
    for (const pack::Method method : technique.methods)
        methods += toWord(method);
    writeList(id, "method", methods);
    writeList(id, "region", texts(technique.regions));
    writeList(id, "muscle", texts(technique.muscles));
    writeList(id, "tool", technique.tools);
    writeList(id, "place", technique.places);
}

void PackWriter::writeMuscle(int id, const pack::Muscle &muscle)
{
    insert("muscle", id, muscle.latin, toWord(muscle.selfTreatment), muscle.safetyNote);
    writeList(id, "lies-in", texts(muscle.liesIn));
    writeList(id, "technique", texts(muscle.techniques));
}

void PackWriter::writeRoutine(int id, const pack::Routine &routine)
{
    insert("routine", id, routine.howOften);
    int position = 0;
    for (const pack::RoutineStep &step : routine.steps) {
        const QString side = step.side == pack::RoutineStep::Side::Both ? u"both"_s : u"none"_s;
        insert("routine_step", id, position++, step.technique.toString(), step.seconds, side, step.note);
    }
    writeList(id, "tool", routine.tools);
    writeList(id, "place", routine.places);
}

void PackWriter::writeList(int article, const char *list, const QStringList &values)
{
    int position = 0;
    for (const QString &value : values)
        insert("article_list", article, QString::fromUtf8(list), position++, value);
}

void PackWriter::writeReferences()
{
    for (const pack::Reference &work : m_builder.m_references) {
        insert("reference", work.key.toString(), work.type, work.authors, work.title, work.container, work.year,
               work.volumePages, work.doi, work.pmid, work.pmcid, work.url, work.study, work.read, work.verified,
               work.note);
    }
}

void PackWriter::writeRegions()
{
    QSet<QString> groups;
    int position = 0;
    for (const pack::Region &region : m_builder.m_regions) {
        if (!groups.contains(region.group)) {
            insert("region_group", region.group, static_cast<int>(groups.size()), region.groupName);
            groups.insert(region.group);
        }
        insert("region", region.id.toString(), position++, region.name, region.group, region.view, region.sideAware,
               region.alsoCalled.join(u'\n'), region.warning);
    }
    for (const auto &[region, sources] : m_builder.m_painPatterns) {
        position = 0;
        for (const pack::PainSource &source : sources)
            insert("pain_pattern", region.toString(), position++, source.muscle.toString(), source.primary);
    }
}

void PackWriter::writeSymptoms()
{
    QSet<QString> groups;
    int position = 0;
    for (const pack::Symptom &symptom : m_builder.m_symptoms) {
        if (!groups.contains(symptom.group)) {
            insert("symptom_group", symptom.group, static_cast<int>(groups.size()), symptom.groupTitle, symptom.step,
                   symptom.groupWhy);
            groups.insert(symptom.group);
        }
        insert("symptom", symptom.id.toString(), position++, symptom.group, symptom.label, symptom.help,
               symptom.alsoCalled.join(u'\n'));
    }
}

void PackWriter::writeRedFlags()
{
    QSet<QString> groups;
    int position = 0;
    for (const pack::RedFlag &flag : m_builder.m_redFlags) {
        if (!groups.contains(flag.group)) {
            insert("red_flag_group", flag.group, static_cast<int>(groups.size()), flag.groupTitle);
            groups.insert(flag.group);
        }
        insert("red_flag", flag.id.toString(), position++, flag.group, flag.label, flag.question, flag.meaning,
               flag.findOut, flag.mayMean, toWord(flag.urgency), flag.advice, flag.core, flag.everyRegion);
        for (const RegionId &region : flag.regions)
            insert("red_flag_region", flag.id.toString(), region.toString());
        writeSources("red-flag", flag.id.toString(), flag.sources);
    }
}

void PackWriter::writeConditions()
{
    int position = 0;
    for (const pack::Condition &condition : m_builder.m_conditions) {
        const QString id = condition.id.toString();
        insert("condition", id, position++, condition.group, condition.label, condition.question, condition.why,
               condition.findOut, condition.raisesUrgency);
        int number = 0;
        for (const pack::ConditionRule &rule : condition.rules) {
            insert("condition_rule", id, number, toWord(rule.method), toWord(rule.level), rule.area, rule.elsewhere);
            for (const RegionId &region : rule.where)
                insert("condition_rule_region", id, number, region.toString());
            ++number;
        }
        writeSources("condition", id, condition.sources);
    }
}

void PackWriter::writeCombinations()
{
    int position = 0;
    for (const pack::Combination &combination : m_builder.m_combinations) {
        const QString id = combination.id.toString();
        insert("combination", id, position++, toWord(combination.urgency), combination.label, combination.mayMean,
               combination.advice, combination.why);
        int number = 0;
        for (const pack::Combination::Line &line : combination.all) {
            int item = 0;
            const auto writeAll = [&](const char *kind, const auto &ids) {
                for (const auto &itemId : ids)
                    insert("combination_item", id, number, item++, QString::fromUtf8(kind), itemId.toString());
            };
            writeAll("region", line.regions);
            writeAll("symptom", line.symptoms);
            writeAll("red-flag", line.redFlags);
            writeAll("condition", line.conditions);
            ++number;
        }
        writeSources("combination", id, combination.sources);
    }
}

void PackWriter::writeSources(const char *kind, const QString &item, const QList<ReferenceKey> &sources)
{
    int position = 0;
    for (const ReferenceKey &source : sources)
        insert("item_source", QString::fromUtf8(kind), item, position++, source.toString());
}

void PackWriter::writeRules()
{
    QSet<QString> regions;
    for (const pack::Region &region : m_builder.m_regions)
        regions.insert(region.id.toString());
    int id = 0;
    for (const PackBuilder::Rule &rule : m_builder.m_rules) {
        insert("suggestion_rule", ++id, m_articleIds.value(rule.target.wholeArticle()), rule.target.section(),
               rule.weight);
        for (const QString &item : rule.items)
            insert("suggestion_rule_item", id, regions.contains(item) ? u"region"_s : u"symptom"_s, item);
    }
}

} // namespace unknot::test
