// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/target.h"
#include "pack/article.h"
#include "pack/checklist_content.h"

#include <QList>

#include <optional>

namespace unknot::checklist {

/// How well a suggestion fits, in words and never as a probability.
enum class Fit { Weak, Possible, Strong };

/// The heading under which a suggestion is shown, in this order.
enum class Group { Muscles, Techniques, Causes, Aftercare, GettingHelp };

/// Why something is suggested (or what speaks against it), as a value: app/words makes the sentence.
/// Which of the lists are filled follows from the kind.
struct Reason
{
    enum class Kind {
        WarningSign,  ///< redFlags, combinations: these were ticked
        UnsureSign,   ///< redFlags: the reader is not sure about these
        StartHere,    ///< nothing fits well: the general page
        PainPattern,  ///< regions: knots in this muscle are often felt there
        Spillover,    ///< regions: knots in this muscle are sometimes felt there as well
        LiesThere,    ///< regions, symptoms: a sore place was found there, and the muscle lies there
        ServesMuscle, ///< muscles: suggested muscles that this technique is meant for
        UsedThere,    ///< regions: the technique is used there
        Answered,     ///< symptoms, regions: a rule of the content names exactly these answers
    };

    Kind kind = Kind::Answered;
    QList<RegionId> regions = {};
    QList<SymptomId> symptoms = {};
    QList<MuscleId> muscles = {};
    QList<RedFlagId> redFlags = {};
    QList<CombinationId> combinations = {};
    double points = 0; ///< what it adds to the score; negative if it speaks against

    bool operator==(const Reason &) const = default;
};

/// What a condition says about a suggested technique. `area` is the content's own wording of the place or
/// circumstance; empty: it holds for the whole technique.
struct Caution
{
    ConditionId condition = {};
    pack::CautionLevel level = pack::CautionLevel::Gentle;
    QString area = {};
    /// Set if the reader is not sure about the condition: the level that holds if it is true. `level` is "ask first"
    /// at most then.
    std::optional<pack::CautionLevel> ifTrue = {};

    bool operator==(const Caution &) const = default;
};

/// One line of the result.
struct Suggestion
{
    Target target; ///< with the section to open, where a rule names one
    pack::ArticleSummary article;
    Group group = Group::Causes;
    double score = 0;
    Fit fit = Fit::Weak;
    QList<Reason> reasons = {}; ///< never empty; the strongest first
    QList<Reason> against = {};
    QList<Caution> cautions = {}; ///< the strictest first; only techniques and routines have any

    bool operator==(const Suggestion &) const = default;
};

/// A technique (or a routine with such a technique) that a ticked condition forbids.
struct Withheld
{
    pack::ArticleSummary article;
    QList<ConditionId> conditions; ///< those that forbid it, in the order of the content; never empty
    double score = 0;
    bool fits = false; ///< it would have been suggested; false: it is forbidden all the same
    /// The best suggested technique for the same place or muscle; nothing if there is none.
    std::optional<pack::ArticleSummary> alternative = {};

    bool operator==(const Withheld &) const = default;
};

/// What the engine makes of the answers.
struct Assessment
{
    pack::Urgency urgency = pack::Urgency::None;
    QList<pack::RedFlag> redFlags;         ///< the ticked ones, the most urgent first
    QList<pack::Combination> combinations; ///< those that hold, the most urgent first
    QList<pack::RedFlag> unsure;           ///< those that the reader is not sure about, the most urgent first
    QList<ConditionId> raisedBy;           ///< conditions that made the urgency one level higher than the signs do
    /// A sign that the reader is not sure about would be urgent: no technique is suggested, and none is withheld,
    /// until that is found out. Explanations stay.
    bool findOutFirst = false;
    /// Something was answered, nothing is urgent, and no suggestion fits at least possibly: the first suggestion is
    /// the general page then, if the handbook names one.
    bool nothingFits = false;
    QList<Suggestion> suggestions; ///< the best first
    QList<Withheld> withheld;      ///< those that would have fitted first

    bool operator==(const Assessment &) const = default;
};

/// Help comes first: neither techniques nor muscles are suggested.
[[nodiscard]] constexpr bool outranksSelfCare(pack::Urgency urgency)
{
    return urgency >= pack::Urgency::SameDay;
}

/// The suggestions of one group, in their order.
[[nodiscard]] QList<Suggestion> suggestionsIn(const Assessment &assessment, Group group);

} // namespace unknot::checklist
