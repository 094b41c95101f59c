// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/target.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace unknot::pack {

enum class ArticleKind { Topic, Technique, Muscle, Routine };

/// How sure the sources make us. `None`: the section claims no effect.
enum class Evidence { None, Strong, Moderate, Limited, Conflicting, ExpertOpinion, NotSupported };

/// What a technique does; conditions forbid or limit methods, not single techniques.
enum class Method { Pressure, Roller, Gun, Heat, Cold, Stretch, Movement, Strength, Relaxation, Tens, Habit };

/// How far a muscle may be treated by oneself.
enum class SelfTreatment {
    Suitable,
    WithCare,         ///< cautions are shown before anything else
    ProfessionalOnly, ///< explained, with whom to see; no steps and no suggested technique
};

/// One category of the library, in the order in which they are shown.
struct Category
{
    CategoryId id;
    QString title;
    QString summary;
    QString icon;
    int articleCount = 0;

    bool operator==(const Category &) const = default;
};

/// An article as a line in a list.
struct ArticleSummary
{
    Target target;
    ArticleKind kind = ArticleKind::Topic;
    QString title;
    QString summary;
    Evidence evidence = Evidence::None;

    bool operator==(const ArticleSummary &) const = default;
};

/// A heading and the text below it: the unit that is found, suggested and bookmarked.
/// The text above the first heading is a section with an empty anchor and an empty heading.
struct Section
{
    QString anchor;
    QString heading;
    int level = 2; ///< 2 or 3, as in Markdown; 0 for the opening text
    Evidence evidence = Evidence::None;
    QString html; ///< display HTML without the heading, semantic: classes, no colours or sizes
    QString text; ///< the same as plain text

    bool operator==(const Section &) const = default;
};

/// A closed range of whole numbers, for instance seconds.
struct Range
{
    double min = 0;
    double max = 0;

    bool operator==(const Range &) const = default;
};

/// The facts of a technique card. A missing value means that it does not apply.
struct Technique
{
    QString card; ///< number of the card in the dossier, for instance T04
    bool selfCare = true; ///< false: something a professional does; never suggested
    QList<Method> methods;
    QList<RegionId> regions;
    QList<MuscleId> muscles;
    QStringList tools;
    QStringList places;
    std::optional<Range> pressure; ///< on a scale of 0 to 10; never above 5 (dossier 09, X61)
    std::optional<Range> holdSeconds;
    std::optional<Range> repetitions;
    std::optional<Range> perDay; ///< 0.5 is every other day
    std::optional<Range> perWeek;
    std::optional<Range> totalMinutes;
    int sets = 0; ///< 0: not fixed

    bool operator==(const Technique &) const = default;
};

/// A region to which the knots of a muscle commonly send pain, by clinical tradition (not measured).
struct PainArea
{
    RegionId region;
    bool primary = true; ///< false: spillover, felt there when it is strong

    bool operator==(const PainArea &) const = default;
};

struct Muscle
{
    QString latin;
    QList<RegionId> liesIn;
    QList<PainArea> painAreas;
    SelfTreatment selfTreatment = SelfTreatment::Suitable;
    QString safetyNote; ///< shown before any other text of the article
    QList<Target> techniques;

    bool operator==(const Muscle &) const = default;
};

struct RoutineStep
{
    enum class Side { None, Both };

    Target technique;
    QString techniqueTitle;
    int seconds = 0; ///< the whole step, both sides counted
    Side side = Side::None;
    QString note;

    bool operator==(const RoutineStep &) const = default;
};

struct Routine
{
    QList<RoutineStep> steps;
    QStringList tools;
    QStringList places;
    QString howOften;

    bool operator==(const Routine &) const = default;
};

/// A work in the bibliography. Unknown fields are empty.
struct Reference
{
    ReferenceKey key;
    QString type; ///< article, webpage, guideline, leaflet, book, other
    QString authors;
    QString title;
    QString container; ///< journal or publisher
    int year = 0;
    QString volumePages;
    QString doi;
    QString pmid;
    QString pmcid;
    QString url;
    QString study;
    QString read; ///< how far it was read: full, abstract, excerpt, copy, not-read
    bool verified = false;
    QString note;

    bool operator==(const Reference &) const = default;
};

/// A word of the glossary: what it means, in one or two plain sentences.
struct Term
{
    TermId id;
    QString term;
    QString meaning;
    Target see; ///< the page that explains more; may be empty

    bool operator==(const Term &) const = default;
};

/// Where a work is used.
struct ReferenceUse
{
    QList<ArticleSummary> articles; ///< by title
    int redFlags = 0;               ///< warning signs of the checklist that rest on it
    int conditions = 0;             ///< health facts that rest on it
    int painPatterns = 0;           ///< regions whose pain pattern rests on it

    bool operator==(const ReferenceUse &) const = default;
};

/// A reference as one article cites it: the number that stands in its text.
struct Citation
{
    int number = 0;
    Reference reference;

    bool operator==(const Citation &) const = default;
};

/// One whole article, ready to be laid out.
struct Article
{
    Target target;
    ArticleKind kind = ArticleKind::Topic;
    QString title;
    QString summary;
    Evidence evidence = Evidence::None;
    QDate reviewed;
    QStringList aliases;
    QList<Section> sections;
    QList<ArticleSummary> seeAlso;
    QList<Citation> citations;
    std::optional<Technique> technique;
    std::optional<Muscle> muscle;
    std::optional<Routine> routine;

    bool operator==(const Article &) const = default;
};

} // namespace unknot::pack
