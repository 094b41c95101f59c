// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/placed_text.h"
#include "pack/article.h"
#include "pack/checklist_content.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace unknot::compiler {

// The data of the checklist as it was read: ids are not yet known to exist.

/// A named group of regions, symptoms or red flags. `step` and `why` belong to symptoms only.
struct GroupSource
{
    PlacedText id;
    QString name;
    QString step;
    QString why;
    int order = 0;
};

/// A region of the body, from `regions.yaml`.
struct RegionSource
{
    PlacedText id;
    QString name;
    PlacedText group;
    QString view;
    bool sideAware = false;
    QStringList alsoCalled;
    QString warning;
};

/// The muscles whose knots are often felt in a region, in clinical order.
struct PainPatternSource
{
    struct Muscle
    {
        PlacedText id;
        bool primary = true;
    };

    PlacedText region;
    QList<Muscle> muscles;
    QList<PlacedText> sources;
};

/// Something a reader can tick, from `checklist/symptoms.yaml`.
struct SymptomSource
{
    PlacedText id;
    PlacedText group;
    QString label;
    QString help;
    QStringList alsoCalled;
};

/// A warning sign, from `checklist/red-flags.yaml`.
struct RedFlagSource
{
    PlacedText id;
    PlacedText group;
    QString label;
    QString question;
    QString meaning;
    QString findOut;
    QString mayMean;
    pack::Urgency urgency = pack::Urgency::None;
    QString advice;
    bool core = false;
    bool everyRegion = false;
    QList<PlacedText> regions;
    QList<PlacedText> sources;
};

/// Answers that are alarming only together, from `checklist/combinations.yaml`.
struct CombinationSource
{
    /// One of these must be ticked.
    struct Line
    {
        QList<PlacedText> regions; ///< or groups of regions
        QList<PlacedText> symptoms;
        QList<PlacedText> redFlags;
        QList<PlacedText> conditions;
    };

    PlacedText id;
    QList<Line> all;
    pack::Urgency urgency = pack::Urgency::None;
    QString label;
    QString mayMean;
    QString advice;
    QString why;
    QList<PlacedText> sources;
};

/// What a condition says of one method.
struct ConditionRuleSource
{
    pack::Method method = pack::Method::Pressure;
    pack::CautionLevel level = pack::CautionLevel::Ok;
    QString area;
    QList<PlacedText> where; ///< regions or groups of regions
    bool elsewhere = false;
};

/// A health fact that limits techniques, from `checklist/conditions.yaml`.
struct ConditionSource
{
    PlacedText id;
    QString label;
    QString question;
    QString group;
    QString why;
    QString findOut;
    QList<ConditionRuleSource> rules;
    QList<PlacedText> sources;
};

} // namespace unknot::compiler
