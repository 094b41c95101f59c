// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/checklist_reader.h"

#include "pack/pack.h"
#include "pack/rows.h"

using namespace Qt::StringLiterals;

namespace unknot::pack {

using sqlite::StatementCache;
using sqlite::text;

namespace {

QStringList linesOf(const QString &lines)
{
    return lines.split(u'\n', Qt::SkipEmptyParts);
}

QList<Region> readRegions(StatementCache &statements)
{
    QList<Region> regions;
    const auto row = statements.use("SELECT r.id, r.name, g.id, g.name, r.view, r.side_aware, r.also_called, r.warning "
                                    "FROM region r JOIN region_group g ON g.id = r.region_group "
                                    "ORDER BY g.position, r.position, r.id");
    while (row->executeStep()) {
        regions += {.id = RegionId(text(row->getColumn(0))),
                    .name = text(row->getColumn(1)),
                    .group = text(row->getColumn(2)),
                    .groupName = text(row->getColumn(3)),
                    .view = text(row->getColumn(4)),
                    .sideAware = row->getColumn(5).getInt() != 0,
                    .alsoCalled = linesOf(text(row->getColumn(6))),
                    .warning = text(row->getColumn(7))};
    }
    return regions;
}

QList<Symptom> readSymptoms(StatementCache &statements)
{
    QList<Symptom> symptoms;
    const auto row = statements.use(
        "SELECT s.id, s.label, s.help, g.id, g.title, g.why, g.step, s.also_called "
        "FROM symptom s JOIN symptom_group g ON g.id = s.symptom_group ORDER BY g.position, s.position, s.id");
    while (row->executeStep()) {
        symptoms += {.id = SymptomId(text(row->getColumn(0))),
                     .label = text(row->getColumn(1)),
                     .help = text(row->getColumn(2)),
                     .group = text(row->getColumn(3)),
                     .groupTitle = text(row->getColumn(4)),
                     .groupWhy = text(row->getColumn(5)),
                     .step = text(row->getColumn(6)),
                     .alsoCalled = linesOf(text(row->getColumn(7)))};
    }
    return symptoms;
}

/// The sources of all items of a kind, by item.
QHash<QString, QList<ReferenceKey>> readSources(StatementCache &statements, const QString &kind)
{
    QHash<QString, QList<ReferenceKey>> sources;
    const auto row =
        statements.use("SELECT item, reference FROM item_source WHERE item_kind = :kind ORDER BY item, position");
    sqlite::bind(*row, ":kind", kind);
    while (row->executeStep())
        sources[text(row->getColumn(0))] += ReferenceKey(text(row->getColumn(1)));
    return sources;
}

QHash<QString, QList<RegionId>> readRedFlagRegions(StatementCache &statements)
{
    QHash<QString, QList<RegionId>> regions;
    const auto row =
        statements.use("SELECT f.red_flag, f.region FROM red_flag_region f JOIN region r ON r.id = f.region "
                       "ORDER BY f.red_flag, r.position, f.region");
    while (row->executeStep())
        regions[text(row->getColumn(0))] += RegionId(text(row->getColumn(1)));
    return regions;
}

QList<RedFlag> readRedFlags(StatementCache &statements)
{
    const auto regions = readRedFlagRegions(statements);
    const auto sources = readSources(statements, u"red-flag"_s);
    QList<RedFlag> flags;
    const auto row = statements.use("SELECT f.id, f.label, f.question, f.meaning, f.find_out, f.may_mean, f.urgency, "
                                    "f.advice, g.id, g.title, f.core, f.every_region FROM red_flag f "
                                    "JOIN red_flag_group g ON g.id = f.red_flag_group "
                                    "ORDER BY g.position, f.position, f.id");
    while (row->executeStep()) {
        const QString id = text(row->getColumn(0));
        const QString urgency = text(row->getColumn(6));
        flags += {.id = RedFlagId(id),
                  .label = text(row->getColumn(1)),
                  .question = text(row->getColumn(2)),
                  .meaning = text(row->getColumn(3)),
                  .findOut = text(row->getColumn(4)),
                  .mayMean = text(row->getColumn(5)),
                  .urgency = known(urgencyFromWord(urgency), urgency),
                  .advice = text(row->getColumn(7)),
                  .group = text(row->getColumn(8)),
                  .groupTitle = text(row->getColumn(9)),
                  .core = row->getColumn(10).getInt() != 0,
                  .everyRegion = row->getColumn(11).getInt() != 0,
                  .regions = regions.value(id),
                  .sources = sources.value(id)};
    }
    return flags;
}

void addItem(Combination::Line &line, const QString &kind, const QString &item)
{
    if (kind == "region"_L1)
        line.regions += RegionId(item);
    else if (kind == "symptom"_L1)
        line.symptoms += SymptomId(item);
    else if (kind == "red-flag"_L1)
        line.redFlags += RedFlagId(item);
    else if (kind == "condition"_L1)
        line.conditions += ConditionId(item);
    else
        sqlite::throwCorrupt(u"unknown word: "_s + kind);
}

/// The lines of each combination.
QHash<QString, QList<Combination::Line>> readLines(StatementCache &statements)
{
    QHash<QString, QList<Combination::Line>> lines;
    QString lastCombination;
    int lastLine = -1;
    const auto row = statements.use("SELECT combination, line, item_kind, item FROM combination_item "
                                    "ORDER BY combination, line, position");
    while (row->executeStep()) {
        const QString combination = text(row->getColumn(0));
        const int line = row->getColumn(1).getInt();
        if (combination != lastCombination || line != lastLine)
            lines[combination] += Combination::Line();
        lastCombination = combination;
        lastLine = line;
        addItem(lines[combination].last(), text(row->getColumn(2)), text(row->getColumn(3)));
    }
    return lines;
}

QList<Combination> readCombinations(StatementCache &statements)
{
    const auto lines = readLines(statements);
    const auto sources = readSources(statements, u"combination"_s);
    QList<Combination> combinations;
    const auto row = statements.use("SELECT id, urgency, label, may_mean, advice, why FROM combination "
                                    "ORDER BY position, id");
    while (row->executeStep()) {
        const QString id = text(row->getColumn(0));
        const QString urgency = text(row->getColumn(1));
        combinations += {.id = CombinationId(id),
                         .all = lines.value(id),
                         .urgency = known(urgencyFromWord(urgency), urgency),
                         .label = text(row->getColumn(2)),
                         .mayMean = text(row->getColumn(3)),
                         .advice = text(row->getColumn(4)),
                         .why = text(row->getColumn(5)),
                         .sources = sources.value(id)};
    }
    return combinations;
}

QHash<QString, QList<ConditionRule>> readConditionRules(StatementCache &statements)
{
    QHash<std::pair<QString, int>, QList<RegionId>> regions;
    const auto place =
        statements.use("SELECT c.condition, c.rule, c.region FROM condition_rule_region c "
                       "JOIN region r ON r.id = c.region ORDER BY c.condition, c.rule, r.position, c.region");
    while (place->executeStep())
        regions[{text(place->getColumn(0)), place->getColumn(1).getInt()}] += RegionId(text(place->getColumn(2)));

    QHash<QString, QList<ConditionRule>> rules;
    const auto row = statements.use("SELECT condition, position, method, level, area, elsewhere FROM condition_rule "
                                    "ORDER BY condition, position");
    while (row->executeStep()) {
        const QString condition = text(row->getColumn(0));
        const QString method = text(row->getColumn(2));
        const QString level = text(row->getColumn(3));
        rules[condition] += {.method = known(methodFromWord(method), method),
                             .level = known(cautionLevelFromWord(level), level),
                             .area = text(row->getColumn(4)),
                             .where = regions.value({condition, row->getColumn(1).getInt()}),
                             .elsewhere = row->getColumn(5).getInt() != 0};
    }
    return rules;
}

QList<Condition> readConditions(StatementCache &statements)
{
    const auto rules = readConditionRules(statements);
    const auto sources = readSources(statements, u"condition"_s);
    QList<Condition> conditions;
    const auto row = statements.use("SELECT id, label, question, condition_group, why, find_out, raises_urgency "
                                    "FROM condition ORDER BY position, id");
    while (row->executeStep()) {
        const QString id = text(row->getColumn(0));
        conditions += {.id = ConditionId(id),
                       .label = text(row->getColumn(1)),
                       .question = text(row->getColumn(2)),
                       .group = text(row->getColumn(3)),
                       .why = text(row->getColumn(4)),
                       .findOut = text(row->getColumn(5)),
                       .raisesUrgency = row->getColumn(6).getInt() != 0,
                       .rules = rules.value(id),
                       .sources = sources.value(id)};
    }
    return conditions;
}

QList<ChecklistContent::Patterns> readPainPatterns(StatementCache &statements)
{
    QList<ChecklistContent::Patterns> patterns;
    const auto row = statements.use("SELECT p.region, p.muscle, p.is_primary FROM pain_pattern p "
                                    "JOIN region r ON r.id = p.region JOIN region_group g ON g.id = r.region_group "
                                    "ORDER BY g.position, r.position, p.region, p.position");
    while (row->executeStep()) {
        const RegionId region(text(row->getColumn(0)));
        if (patterns.isEmpty() || patterns.last().region != region)
            patterns += {.region = region, .sources = {}};
        patterns.last().sources +=
            {.muscle = MuscleId(text(row->getColumn(1))), .primary = row->getColumn(2).getInt() != 0};
    }
    return patterns;
}

QList<TechniqueEntry> readTechniques(StatementCache &statements, const QHash<std::int64_t, Lists> &lists)
{
    QList<TechniqueEntry> techniques;
    const auto row = statements.use("SELECT a.target, a.kind, a.title, a.summary, a.evidence, t.* FROM technique t "
                                    "JOIN article a ON a.id = t.article ORDER BY a.title COLLATE NOCASE, a.target");
    while (row->executeStep()) {
        const std::int64_t id = row->getColumn(5).getInt64();
        techniques += {.article = summaryOf(*row), .technique = techniqueOf(*row, 6, lists.value(id))};
    }
    return techniques;
}

QList<MuscleEntry> readMuscles(StatementCache &statements, const QHash<std::int64_t, Lists> &lists)
{
    const QHash<MuscleId, QList<PainArea>> painAreas = allPainAreas(statements);
    QList<MuscleEntry> muscles;
    const auto row = statements.use("SELECT a.target, a.kind, a.title, a.summary, a.evidence, a.id, m.latin, "
                                    "m.self_treatment, m.safety_note FROM muscle m JOIN article a ON a.id = m.article "
                                    "ORDER BY a.title COLLATE NOCASE, a.target");
    while (row->executeStep()) {
        const ArticleSummary article = summaryOf(*row);
        muscles += {.id = MuscleId(article.target.article()),
                    .article = article,
                    .muscle = muscleOf(*row, 6, lists.value(row->getColumn(5).getInt64()))};
        muscles.last().muscle.painAreas = painAreas.value(muscles.last().id);
    }
    return muscles;
}

QList<ArticleSummary> readSuggested(StatementCache &statements)
{
    QList<ArticleSummary> articles;
    const auto row = statements.use("SELECT target, kind, title, summary, evidence FROM article "
                                    "WHERE id IN (SELECT article FROM suggestion_rule) ORDER BY target");
    while (row->executeStep())
        articles += summaryOf(*row);
    return articles;
}

QList<SuggestionRule> readRules(StatementCache &statements)
{
    QList<SuggestionRule> rules;
    std::int64_t last = -1;
    const auto row =
        statements.use("SELECT s.id, a.target, s.anchor, s.weight, i.item_kind, i.item FROM suggestion_rule s "
                       "JOIN article a ON a.id = s.article LEFT JOIN suggestion_rule_item i ON i.rule = s.id "
                       "ORDER BY s.id, i.item_kind, i.item");
    while (row->executeStep()) {
        if (const std::int64_t id = row->getColumn(0).getInt64(); id != last) {
            last = id;
            const Target article = targetFrom(text(row->getColumn(1)));
            rules += {.target = article.withSection(text(row->getColumn(2))),
                      .symptoms = {},
                      .regions = {},
                      .weight = row->getColumn(3).getInt()};
        }
        const QString kind = text(row->getColumn(4));
        if (kind == "region"_L1)
            rules.last().regions += RegionId(text(row->getColumn(5)));
        else if (kind == "symptom"_L1)
            rules.last().symptoms += SymptomId(text(row->getColumn(5)));
    }
    return rules;
}

} // namespace

QList<TechniqueEntry> readTechniques(StatementCache &statements)
{
    return readTechniques(statements, cardLists(statements));
}

ChecklistContent readChecklist(StatementCache &statements)
{
    const QHash<std::int64_t, Lists> lists = cardLists(statements);
    return {.regions = readRegions(statements),
            .symptoms = readSymptoms(statements),
            .redFlags = readRedFlags(statements),
            .combinations = readCombinations(statements),
            .conditions = readConditions(statements),
            .painPatterns = readPainPatterns(statements),
            .techniques = readTechniques(statements, lists),
            .muscles = readMuscles(statements, lists),
            .articles = readSuggested(statements),
            .rules = readRules(statements)};
}

} // namespace unknot::pack
