// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/rows.h"

#include "pack/pack.h"

using namespace Qt::StringLiterals;

namespace unknot::pack {

using sqlite::text;

namespace {

QList<Method> methodsFrom(const QStringList &words)
{
    QList<Method> methods;
    for (const QString &word : words)
        methods += known(methodFromWord(word), word);
    return methods;
}

QList<Target> targetsFrom(const QStringList &texts)
{
    QList<Target> targets;
    for (const QString &text : texts)
        targets += targetFrom(text);
    return targets;
}

std::optional<Range> rangeAt(SQLite::Statement &row, int first)
{
    if (row.isColumnNull(first) || row.isColumnNull(first + 1))
        return std::nullopt;
    return Range{row.getColumn(first).getDouble(), row.getColumn(first + 1).getDouble()};
}

} // namespace

Target targetFrom(const QString &text)
{
    return known(Target::parse(text), text);
}

ArticleSummary summaryOf(SQLite::Statement &row, int first)
{
    const QString kind = text(row.getColumn(first + 1));
    const QString evidence = text(row.getColumn(first + 4));
    return {.target = targetFrom(text(row.getColumn(first))),
            .kind = known(articleKindFromWord(kind), kind),
            .title = text(row.getColumn(first + 2)),
            .summary = text(row.getColumn(first + 3)),
            .evidence = known(evidenceFromWord(evidence), evidence)};
}

Reference referenceOf(SQLite::Statement &row, int first)
{
    const auto field = [&](int offset) { return text(row.getColumn(first + offset)); };
    return {.key = ReferenceKey(field(0)),
            .type = field(1),
            .authors = field(2),
            .title = field(3),
            .container = field(4),
            .year = row.getColumn(first + 5).getInt(),
            .volumePages = field(6),
            .doi = field(7),
            .pmid = field(8),
            .pmcid = field(9),
            .url = field(10),
            .study = field(11),
            .read = field(12),
            .verified = row.getColumn(first + 13).getInt() != 0,
            .note = field(14)};
}

Technique techniqueOf(SQLite::Statement &row, int first, const Lists &lists)
{
    return {.card = text(row.getColumn(first)),
            .selfCare = row.getColumn(first + 1).getInt() != 0,
            .methods = methodsFrom(lists.value(u"method"_s)),
            .regions = idsFrom<RegionId>(lists.value(u"region"_s)),
            .muscles = idsFrom<MuscleId>(lists.value(u"muscle"_s)),
            .tools = lists.value(u"tool"_s),
            .places = lists.value(u"place"_s),
            .pressure = rangeAt(row, first + 2),
            .holdSeconds = rangeAt(row, first + 4),
            .repetitions = rangeAt(row, first + 6),
            .perDay = rangeAt(row, first + 8),
            .perWeek = rangeAt(row, first + 10),
            .totalMinutes = rangeAt(row, first + 12),
            .sets = row.getColumn(first + 14).getInt()};
}

Muscle muscleOf(SQLite::Statement &row, int first, const Lists &lists)
{
    const QString grade = text(row.getColumn(first + 1));
    return {.latin = text(row.getColumn(first)),
            .liesIn = idsFrom<RegionId>(lists.value(u"lies-in"_s)),
            .painAreas = {},
            .selfTreatment = known(selfTreatmentFromWord(grade), grade),
            .safetyNote = text(row.getColumn(first + 2)),
            .techniques = targetsFrom(lists.value(u"technique"_s))};
}

Lists listsOf(sqlite::StatementCache &statements, std::int64_t article)
{
    Lists lists;
    const auto row =
        statements.use("SELECT list, value FROM article_list WHERE article = :article ORDER BY list, position");
    row->bind(":article", article);
    while (row->executeStep())
        lists[text(row->getColumn(0))] += text(row->getColumn(1));
    return lists;
}

QHash<std::int64_t, Lists> cardLists(sqlite::StatementCache &statements)
{
    QHash<std::int64_t, Lists> all;
    const auto row =
        statements.use("SELECT article, list, value FROM article_list WHERE list NOT IN ('alias', 'see-also') "
                       "ORDER BY article, list, position");
    while (row->executeStep())
        all[row->getColumn(0).getInt64()][text(row->getColumn(1))] += text(row->getColumn(2));
    return all;
}

QList<PainArea> painAreasOf(sqlite::StatementCache &statements, const QString &muscle)
{
    QList<PainArea> areas;
    const auto row =
        statements.use("SELECT p.region, p.is_primary FROM pain_pattern p JOIN region r ON r.id = p.region "
                       "WHERE p.muscle = :muscle ORDER BY p.is_primary DESC, r.position, p.region");
    sqlite::bind(*row, ":muscle", muscle);
    while (row->executeStep())
        areas += {.region = RegionId(text(row->getColumn(0))), .primary = row->getColumn(1).getInt() != 0};
    return areas;
}

QHash<MuscleId, QList<PainArea>> allPainAreas(sqlite::StatementCache &statements)
{
    QHash<MuscleId, QList<PainArea>> areas;
    const auto row = statements.use("SELECT p.region, p.is_primary, p.muscle FROM pain_pattern p "
                                    "JOIN region r ON r.id = p.region "
                                    "ORDER BY p.muscle, p.is_primary DESC, r.position, p.region");
    while (row->executeStep()) {
        areas[MuscleId(text(row->getColumn(2)))] +=
            {.region = RegionId(text(row->getColumn(0))), .primary = row->getColumn(1).getInt() != 0};
    }
    return areas;
}

} // namespace unknot::pack
