// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/target.h"
#include "checklist/answers.h"
#include "checklist/candidate.h"
#include "pack/checklist_content.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace unknot::checklist {

/// The answers that points are given for.
struct Ticks
{
    QSet<RegionId> regions;
    QSet<SymptomId> symptoms;

    [[nodiscard]] static Ticks of(const Answers &answers);
};

/// Whether all that a rule names is ticked.
[[nodiscard]] bool holds(const pack::SuggestionRule &rule, const Ticks &ticks);

/// Gives points to articles: from where it hurts to muscles, from muscles and places to techniques, and from the rules
/// of the content to every kind of article. Built once from the content; a value that never changes. README.md of this
/// folder explains each number.
class Scorer final
{
public:
    Scorer() = default;
    explicit Scorer(const pack::ChecklistContent &content);

    /// Every article that some answer speaks for or against.
    [[nodiscard]] Candidates all(const Ticks &ticks) const;
    /// The same for one article.
    [[nodiscard]] Candidate one(const Target &article, const Ticks &ticks) const;

    /// The answers that are not ticked and of which each alone could change what `one` gives.
    [[nodiscard]] Ticks furtherAnswers(const Target &article, const Ticks &ticks) const;

    /// The muscles that a technique serves (said by the technique or by the muscle), also those for professionals.
    [[nodiscard]] QSet<MuscleId> musclesServed(const Target &technique) const;
    /// A technique whose muscles are all for professionals only is never suggested.
    [[nodiscard]] bool isForProfessionals(const Target &technique) const;

private:
    /// A region in whose pain pattern a muscle stands.
    struct FeltIn
    {
        RegionId region;
        bool primary = true;
        double points = 0;
    };

    struct MuscleFacts
    {
        MuscleId id;
        Target article;
        QList<RegionId> liesIn;
        QList<FeltIn> felt;
        bool selfTreatable = true;
    };

    struct TechniqueFacts
    {
        QList<RegionId> regions;
        QList<qsizetype> muscles; ///< indexes of m_muscles, in their order
        QList<qsizetype> treated; ///< those of them that a reader may treat
    };

    [[nodiscard]] int placeForSymptom(const Target &article, const Candidate &candidate) const;
    [[nodiscard]] Candidate byRules(const Target &article, const Ticks &ticks) const;
    void addMuscleReasons(Candidate &candidate, const MuscleFacts &muscle, const Ticks &ticks) const;
    template <typename PointsOf>
    void addTechniqueReasons(Candidate &candidate, const TechniqueFacts &technique, const Ticks &ticks,
                             PointsOf pointsOf) const;
    void addFurtherOfRules(Ticks &further, const Target &article, const Ticks &ticks) const;
    void addFurtherOfMuscle(Ticks &further, const MuscleFacts &muscle, const Ticks &ticks) const;

    QList<SymptomId> m_sorePlace; ///< what describes a sore place found by touch
    QList<MuscleFacts> m_muscles;
    QHash<Target, qsizetype> m_muscleIndex;
    QHash<Target, TechniqueFacts> m_techniques;
    QHash<Target, QList<pack::SuggestionRule>> m_rules; ///< by article, the most telling first
    QHash<SymptomId, QList<Target>> m_spokenFor; ///< for which articles a symptom alone speaks, the strongest first
};

} // namespace unknot::checklist
