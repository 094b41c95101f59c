// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/target.h"
#include "pack/article.h"
#include "pack/red_flag.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace unknot::pack {

/// What a condition says about a method, in rising strictness.
enum class CautionLevel { Ok, Gentle, Ask, Avoid };

struct Region
{
    RegionId id;
    QString name;
    QString group; ///< id of its group, for instance `shoulder`
    QString groupName;
    QString view; ///< front, back or both
    bool sideAware = false;
    QStringList alsoCalled;
    QString warning; ///< shown when the region is chosen; may be empty

    bool operator==(const Region &) const = default;
};

/// A muscle whose knots are often felt in a region; the list is in clinical order, not by probability.
struct PainSource
{
    MuscleId muscle;
    bool primary = true;

    bool operator==(const PainSource &) const = default;
};

struct Symptom
{
    SymptomId id;
    QString label;
    QString help;
    QString group;
    QString groupTitle;
    QString groupWhy; ///< why the questions of this group are asked
    QString step;     ///< feel, sets-off or about-you: the part of the checklist that asks it
    QStringList alsoCalled;

    bool operator==(const Symptom &) const = default;
};

/// What a condition says about one method, everywhere or in some places.
struct ConditionRule
{
    Method method = Method::Pressure;
    CautionLevel level = CautionLevel::Ok;
    QString area;           ///< the area or circumstance in words; empty: everywhere
    QList<RegionId> where;  ///< the regions that the area names; empty: no fixed place
    bool elsewhere = false; ///< holds outside the places that the other rules of this method name

    bool operator==(const ConditionRule &) const = default;
};

/// A health fact that limits techniques.
struct Condition
{
    ConditionId id;
    QString label;
    QString question;
    QString group;
    QString why;
    QString findOut;            ///< how to find out when one is not sure; may be empty
    bool raisesUrgency = false; ///< with it, every warning sign is one level more urgent
    QList<ConditionRule> rules;
    QList<ReferenceKey> sources;

    bool operator==(const Condition &) const = default;
};

/// Answers that speak for an article or one of its sections (or, with a negative weight, against it).
struct SuggestionRule
{
    Target target;
    QList<SymptomId> symptoms; ///< all of these
    QList<RegionId> regions;   ///< and all of these must be ticked
    int weight = 1;

    bool operator==(const SuggestionRule &) const = default;
};

/// A technique or muscle as the checklist needs it.
struct TechniqueEntry
{
    ArticleSummary article;
    Technique technique;

    bool operator==(const TechniqueEntry &) const = default;
};

struct MuscleEntry
{
    MuscleId id;
    ArticleSummary article;
    Muscle muscle;

    bool operator==(const MuscleEntry &) const = default;
};

/// Everything that the checklist knows, in the order in which it is shown.
struct ChecklistContent
{
    struct Patterns
    {
        RegionId region;
        QList<PainSource> sources;

        bool operator==(const Patterns &) const = default;
    };

    QList<Region> regions;
    QList<Symptom> symptoms;
    QList<RedFlag> redFlags;
    QList<Combination> combinations;
    QList<Condition> conditions;
    QList<Patterns> painPatterns;
    QList<TechniqueEntry> techniques;
    QList<MuscleEntry> muscles;
    QList<ArticleSummary> articles; ///< every article that a rule suggests
    QList<SuggestionRule> rules;

    bool operator==(const ChecklistContent &) const = default;
};

} // namespace unknot::pack
