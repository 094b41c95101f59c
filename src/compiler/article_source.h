// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/target.h"
#include "compiler/placed_text.h"
#include "markup/markup.h"
#include "pack/article.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace unknot::compiler {

// An article as it was read: targets and ids are not yet known to exist.

/// When the checklist suggests an article: one line of `suggest_when`.
struct SuggestionSource
{
    QList<PlacedText> items; ///< symptoms and regions: all of them must be ticked
    PlacedText section;      ///< empty: the article as a whole
    int weight = 1;
};

/// A technique's facts.
struct TechniqueSource
{
    pack::Technique facts; ///< without regions and muscles
    QList<PlacedText> regions;
    QList<PlacedText> muscles;
    Place place;
    Place pressurePlace;
};

/// A muscle's facts.
struct MuscleSource
{
    QString latin;
    pack::SelfTreatment selfTreatment = pack::SelfTreatment::Suitable;
    QString safetyNote;
    QList<PlacedText> liesIn;
    QList<PlacedText> techniques; ///< article ids within `techniques`
    Place place;
};

/// A step of a routine.
struct RoutineStepSource
{
    PlacedText technique; ///< an article id within `techniques`
    int seconds = 0;
    pack::RoutineStep::Side side = pack::RoutineStep::Side::None;
    QString note;
};

/// A routine's facts.
struct RoutineSource
{
    QList<RoutineStepSource> steps;
    QStringList tools;
    QStringList places;
    QString howOften;
    Place place;
};

/// A section, rendered.
struct SectionSource
{
    QString anchor;
    QString heading;
    int level = 2;
    pack::Evidence evidence = pack::Evidence::None;
    Place place; ///< of its heading; of the first line of text for the opening
    QString html;
    QString text;
    QList<markup::Passage> passages; ///< with lines of the file
    int numberedItems = 0;
};

/// A whole article.
struct ArticleSource
{
    Target target;
    Place place;
    pack::ArticleKind kind = pack::ArticleKind::Topic;
    QString title;
    Place titlePlace;
    QString summary;
    Place summaryPlace;
    QList<PlacedText> aliases;
    pack::Evidence evidence = pack::Evidence::None;
    QDate reviewed;
    int importance = 0;
    QList<PlacedText> seeAlso;
    Place seeAlsoPlace;
    QList<SuggestionSource> suggestions;
    std::optional<TechniqueSource> technique;
    std::optional<MuscleSource> muscle;
    std::optional<RoutineSource> routine;
    QList<SectionSource> sections;
    QList<PlacedText> links;        ///< destinations in the text, as they are written
    QList<PlacedText> citedWorks;   ///< every citation in the text
    QList<ReferenceKey> references; ///< the cited works in the order of their numbers
    QSet<QString> terms;            ///< words of the glossary that the text uses

    [[nodiscard]] const SectionSource *section(QStringView anchor) const;
};

} // namespace unknot::compiler
