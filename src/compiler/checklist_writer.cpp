// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/checklist_writer.h"

#include "compiler/condition_rules.h"
#include "compiler/insert.h"
#include "pack/pack.h"

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
    Insert insertGroup(db, "INSERT INTO symptom_group (id, position, title, step) VALUES (?, ?, ?, ?)");
    int position = 0;
    for (const GroupSource &group : content.symptomGroups)
        insertGroup.row(group.id.text, position++, group.name, group.step);
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
    Insert insertFlag(db,
                      "INSERT INTO red_flag (id, position, red_flag_group, label, question, may_mean, urgency, advice, "
                      "core, every_region) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Insert insertRegion(db, "INSERT INTO red_flag_region (red_flag, region) VALUES (?, ?)");
    position = 0;
    for (const RedFlagSource &flag : content.redFlags) {
        insertFlag.row(flag.id.text, position++, flag.group.text, flag.label, flag.question, flag.mayMean,
                       pack::toWord(flag.urgency), flag.advice, flag.core, flag.everyRegion);
        for (const PlacedText &region : flag.regions)
            insertRegion.row(flag.id.text, region.text);
        sources.write(u"red-flag"_s, flag.id.text, flag.sources);
    }
}

/// Groups of regions become their regions, each once.
QStringList regionsIn(const ConditionRuleSource &rule, const ContentIndex &index)
{
    QStringList regions;
    for (const PlacedText &place : rule.where)
        regions += index.regionsOf(place.text);
    regions.removeDuplicates();
    return regions;
}

void writeConditions(SQLite::Database &db, const Content &content, const ContentIndex &index, SourceWriter &sources)
{
    Insert insertCondition(db, "INSERT INTO condition (id, position, condition_group, label, question, why) "
                               "VALUES (?, ?, ?, ?, ?, ?)");
    Insert insertRule(db, "INSERT INTO condition_rule (condition, position, method, level, area, elsewhere) "
                          "VALUES (?, ?, ?, ?, ?, ?)");
    Insert insertRegion(db, "INSERT INTO condition_rule_region (condition, rule, region) VALUES (?, ?, ?)");
    int position = 0;
    for (const ConditionSource &condition : content.conditions) {
        const QString &id = condition.id.text;
        insertCondition.row(id, position++, condition.group, condition.label, condition.question, condition.why);
        int number = 0;
        for (const ConditionRuleSource &rule : withDerivedRules(condition.rules)) {
            insertRule.row(id, number, pack::toWord(rule.method), pack::toWord(rule.level), rule.area, rule.elsewhere);
            for (const QString &region : regionsIn(rule, index))
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
}

} // namespace unknot::compiler
