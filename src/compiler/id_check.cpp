// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/checks.h"
#include "compiler/codes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

void reportUnknown(const PlacedText &id, QLatin1StringView what, Diagnostics &diagnostics)
{
    if (!id.text.isEmpty())
        diagnostics.error(id.place, code::unknownId, u"there is no %1 “%2”"_s.arg(what, id.text));
}

template <typename Groups>
void checkGroup(const PlacedText &id, const Groups &groups, Diagnostics &diagnostics)
{
    const bool known =
        std::any_of(groups.begin(), groups.end(), [&](const GroupSource &group) { return group.id.text == id.text; });
    if (!known)
        reportUnknown(id, "group"_L1, diagnostics);
}

/// Ids in one list: each known, each once.
template <typename IsKnown>
void checkList(const QList<PlacedText> &ids, QLatin1StringView what, IsKnown isKnown, Diagnostics &diagnostics)
{
    QSet<QString> seen;
    for (const PlacedText &id : ids) {
        if (!isKnown(id.text))
            reportUnknown(id, what, diagnostics);
        else if (seen.contains(id.text))
            diagnostics.error(id.place, code::duplicateId, u"“%1” stands in this list twice"_s.arg(id.text));
        seen += id.text;
    }
}

void checkPatterns(const Content &content, const ContentIndex &index, Diagnostics &diagnostics)
{
    const auto isMuscle = [&](const QString &id) { return index.muscle(id) != nullptr; };
    for (const PainPatternSource &pattern : content.painPatterns) {
        if (!index.isRegion(pattern.region.text))
            reportUnknown(pattern.region, "region"_L1, diagnostics);
        QList<PlacedText> muscles;
        for (const PainPatternSource::Muscle &muscle : pattern.muscles)
            muscles += muscle.id;
        checkList(muscles, "article on a muscle"_L1, isMuscle, diagnostics);
    }
}

/// The ids of a combination: each known, and none in two lines, because one tick would fulfil both.
void checkCombination(const CombinationSource &combination, const ContentIndex &index, Diagnostics &diagnostics)
{
    const auto isPlace = [&](const QString &id) { return !index.regionsOf(id).isEmpty(); };
    const auto isSymptom = [&](const QString &id) { return index.isSymptom(id); };
    const auto isRedFlag = [&](const QString &id) { return index.isRedFlag(id); };
    const auto isCondition = [&](const QString &id) { return index.isCondition(id); };
    QSet<QString> before;
    for (const CombinationSource::Line &line : combination.all) {
        checkList(line.regions, "region or group"_L1, isPlace, diagnostics);
        checkList(line.symptoms, "symptom"_L1, isSymptom, diagnostics);
        checkList(line.redFlags, "red flag"_L1, isRedFlag, diagnostics);
        checkList(line.conditions, "condition"_L1, isCondition, diagnostics);
        QSet<QString> here;
        const auto check = [&](const QString &key, const Place &place) {
            if (before.contains(key))
                diagnostics.error(place, code::duplicateId, u"“%1” stands in two lines"_s.arg(key));
            here += key;
        };
        for (const PlacedText &place : line.regions) {
            for (const QString &region : index.regionsOf(place.text))
                check("region "_L1 + region, place.place);
        }
        for (const PlacedText &id : line.symptoms)
            check("symptom "_L1 + id.text, id.place);
        for (const PlacedText &id : line.redFlags)
            check("red flag "_L1 + id.text, id.place);
        for (const PlacedText &id : line.conditions)
            check("condition "_L1 + id.text, id.place);
        before += here;
    }
}

} // namespace

void checkDataIds(const Content &content, const ContentIndex &index, Diagnostics &diagnostics)
{
    const auto isRegion = [&](const QString &id) { return index.isRegion(id); };
    const auto isPlace = [&](const QString &id) { return !index.regionsOf(id).isEmpty(); };
    for (const RegionSource &region : content.regions)
        checkGroup(region.group, content.regionGroups, diagnostics);
    for (const SymptomSource &symptom : content.symptoms)
        checkGroup(symptom.group, content.symptomGroups, diagnostics);
    for (const RedFlagSource &flag : content.redFlags) {
        checkGroup(flag.group, content.redFlagGroups, diagnostics);
        checkList(flag.regions, "region"_L1, isRegion, diagnostics);
    }
    for (const ConditionSource &condition : content.conditions) {
        for (const ConditionRuleSource &rule : condition.rules)
            checkList(rule.where, "region or group"_L1, isPlace, diagnostics);
    }
    const auto isCondition = [&](const QString &id) { return index.isCondition(id); };
    checkList(content.raising, "condition"_L1, isCondition, diagnostics);
    for (const CombinationSource &combination : content.combinations)
        checkCombination(combination, index, diagnostics);
    checkPatterns(content, index, diagnostics);
    const auto isTechnique = [&](const QString &id) { return index.technique(id) != nullptr; };
    const auto isMuscle = [&](const QString &id) { return index.muscle(id) != nullptr; };
    const auto isTickable = [&](const QString &id) { return index.isRegion(id) || index.isSymptom(id); };
    for (const ArticleSource &article : content.articles) {
        for (const SuggestionSource &suggestion : article.suggestions)
            checkList(suggestion.items, "symptom or region"_L1, isTickable, diagnostics);
        if (article.technique) {
            checkList(article.technique->regions, "region"_L1, isRegion, diagnostics);
            checkList(article.technique->muscles, "article on a muscle"_L1, isMuscle, diagnostics);
        }
        if (article.muscle) {
            checkList(article.muscle->liesIn, "region"_L1, isRegion, diagnostics);
            checkList(article.muscle->techniques, "technique"_L1, isTechnique, diagnostics);
        }
        if (article.routine) {
            for (const RoutineStepSource &step : article.routine->steps) {
                if (!isTechnique(step.technique.text))
                    reportUnknown(step.technique, "technique"_L1, diagnostics);
            }
        }
    }
}

} // namespace unknot::compiler
