// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/checklist_writer.h"

#include "compiler/condition_rules.h"
#include "compiler/insert.h"
#include "pack/pack.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

/// Rows of `item_source`: which works back a thing.
class SourceWriter
{
public:
    explicit SourceWriter(SQLite::Database &db)
        : m_insert(db, "INSERT INTO item_source (item_kind, item, position, reference) VALUES (?, ?, ?, ?)")
    {
    }

    void write(const QString &kind, const QString &item, const QList<PlacedText> &sources)
    {
        int position = 0;
        for (const PlacedText &source : sources)
            m_insert.row(kind, item, position++, source.text);
    }

private:
    Insert m_insert;
};

void writeRegions(SQLite::Database &db, const Content &content)
{
    Insert insertGroup(db, "INSERT INTO region_group (id, position, name) VALUES (?, ?, ?)");
    int position = 0;
    for (const GroupSource &group : content.regionGroups)
        insertGroup.row(group.id.text, position++, group.name);
    Insert insertRegion(db,
                        "INSERT INTO region (id, position, name, region_group, view, side_aware, also_called, warning) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    position = 0;
    for (const RegionSource &region : content.regions) {
        insertRegion.row(region.id.text, position++, region.name, region.group.text, region.view, region.sideAware,
                         region.alsoCalled.join(u'\n'), region.warning);
    }
}

void writePatterns(SQLite::Database &db, const Content &content, SourceWriter &sources)
{
    Insert insert(db, "INSERT INTO pain_pattern (region, position, muscle, is_primary) VALUES (?, ?, ?, ?)");
    for (const PainPatternSource &pattern : content.painPatterns) {
        int position = 0;
        for (const PainPatternSource::Muscle &muscle : pattern.muscles)
            insert.row(pattern.region.text, position++, muscle.id.text, muscle.primary);
        sources.write(u"pain-pattern"_s, pattern.region.text, pattern.sources);
    }
}

void writeSymptoms(SQLite::Database &db, const Content &content)
{
    Insert insertGroup(db, "INSERT INTO symptom_group (id, position, title, step, why) VALUES (?, ?, ?, ?, ?)");
    int position = 0;
    for (const GroupSource &group : content.symptomGroups)
        insertGroup.row(group.id.text, position++, group.name, group.step, group.why);
    Insert insertSymptom(db, "INSERT INTO symptom (id, position, symptom_group, label, help, also_called) "
                             "VALUES (?, ?, ?, ?, ?, ?)");
    position = 0;
    for (const SymptomSource &symptom : content.symptoms) {
        insertSymptom.row(symptom.id.text, position++, symptom.group.text, symptom.label, symptom.help,
                          symptom.alsoCalled.join(u'\n'));
    }
}

void writeRedFlags(SQLite::Database &db, const Content &content, SourceWriter &sources)
{
    Insert insertGroup(db, "INSERT INTO red_flag_group (id, position, title) VALUES (?, ?, ?)");
    int position = 0;
    for (const GroupSource &group : content.redFlagGroups)
        insertGroup.row(group.id.text, position++, group.name);
    Insert insertFlag(db, "INSERT INTO red_flag (id, position, red_flag_group, label, question, meaning, find_out, "
                          "may_mean, urgency, advice, core, every_region) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Insert insertRegion(db, "INSERT INTO red_flag_region (red_flag, region) VALUES (?, ?)");
    position = 0;
    for (const RedFlagSource &flag : content.redFlags) {
        insertFlag.row(flag.id.text, position++, flag.group.text, flag.label, flag.question, flag.meaning, flag.findOut,
                       flag.mayMean, pack::toWord(flag.urgency), flag.advice, flag.core, flag.everyRegion);
        for (const PlacedText &region : flag.regions)
            insertRegion.row(flag.id.text, region.text);
        sources.write(u"red-flag"_s, flag.id.text, flag.sources);
    }
}

/// Rows of `combination_item`.
class ItemWriter
{
public:
    explicit ItemWriter(SQLite::Database &db)
        : m_insert(db, "INSERT INTO combination_item (combination, line, position, item_kind, item) "
                       "VALUES (?, ?, ?, ?, ?)")
    {
    }

    void write(const QString &combination, int line, const CombinationSource::Line &items, const ContentIndex &index)
    {
        int position = 0;
        const auto writeAll = [&](const QString &kind, const QStringList &ids) {
            for (const QString &id : ids)
                m_insert.row(combination, line, position++, kind, id);
        };
        writeAll(u"region"_s, index.regionsOf(items.regions));
        writeAll(u"symptom"_s, textsOf(items.symptoms));
        writeAll(u"red-flag"_s, textsOf(items.redFlags));
        writeAll(u"condition"_s, textsOf(items.conditions));
    }

private:
    [[nodiscard]] static QStringList textsOf(const QList<PlacedText> &ids)
    {
        QStringList texts;
        for (const PlacedText &id : ids)
            texts += id.text;
        return texts;
    }

    Insert m_insert;
};

void writeCombinations(SQLite::Database &db, const Content &content, const ContentIndex &index, SourceWriter &sources)
{
    Insert insert(db, "INSERT INTO combination (id, position, urgency, label, may_mean, advice, why) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?)");
    ItemWriter items(db);
    int position = 0;
    for (const CombinationSource &combination : content.combinations) {
        const QString &id = combination.id.text;
        insert.row(id, position++, pack::toWord(combination.urgency), combination.label, combination.mayMean,
                   combination.advice, combination.why);
        int line = 0;
        for (const CombinationSource::Line &answers : combination.all)
            items.write(id, line++, answers, index);
        sources.write(u"combination"_s, id, combination.sources);
    }
}

void writeConditions(SQLite::Database &db, const Content &content, const ContentIndex &index, SourceWriter &sources)
{
    Insert insertCondition(db, "INSERT INTO condition (id, position, condition_group, label, question, why, find_out, "
                               "raises_urgency) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    Insert insertRule(db, "INSERT INTO condition_rule (condition, position, method, level, area, elsewhere) "
                          "VALUES (?, ?, ?, ?, ?, ?)");
    Insert insertRegion(db, "INSERT INTO condition_rule_region (condition, rule, region) VALUES (?, ?, ?)");
    int position = 0;
    for (const ConditionSource &condition : content.conditions) {
        const QString &id = condition.id.text;
        const bool raises = std::any_of(content.raising.begin(), content.raising.end(),
                                        [&](const PlacedText &raising) { return raising.text == id; });
        insertCondition.row(id, position++, condition.group, condition.label, condition.question, condition.why,
                            condition.findOut, raises);
        int number = 0;
        for (const ConditionRuleSource &rule : withDerivedRules(condition.rules)) {
            insertRule.row(id, number, pack::toWord(rule.method), pack::toWord(rule.level), rule.area, rule.elsewhere);
            for (const QString &region : index.regionsOf(rule.where))
                insertRegion.row(id, number, region);
            ++number;
        }
        sources.write(u"condition"_s, id, condition.sources);
    }
}

} // namespace

void writeChecklist(SQLite::Database &db, const Content &content, const ContentIndex &index)
{
    SourceWriter sources(db);
    writeRegions(db, content);
    writePatterns(db, content, sources);
    writeSymptoms(db, content);
    writeRedFlags(db, content, sources);
    writeConditions(db, content, index, sources);
    writeCombinations(db, content, index, sources);
}

} // namespace unknot::compiler
