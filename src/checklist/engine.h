// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/target.h"
#include "checklist/alternatives.h"
#include "checklist/answers.h"
#include "checklist/assessment.h"
#include "checklist/change.h"
#include "checklist/scorer.h"
#include "checklist/triage.h"
#include "pack/checklist_content.h"

#include <QHash>
#include <QList>

namespace unknot::pack {
class Pack;
}

namespace unknot::checklist {

/// What the engine needs of a handbook besides its checklist.
struct Guides
{
    /// The techniques that each routine consists of, by the target of the routine.
    QHash<Target, QList<Target>> routines = {};
    /// The page of warning signs that everybody should know; empty: the rules decide.
    Target readFirst = {};
    /// The best general page if nothing fits well; empty: there is none.
    Target startHere = {};
};

/// Turns answers into an assessment. A value that is built once from the content and never changes; `assess` is a
/// pure function and may be called from any thread. README.md of this folder tells how it weighs.
class Engine final
{
public:
    /// A technique that is not for self-care, or only for muscles that a professional treats, is never suggested; nor
    /// is a routine with such a technique or an unknown one.
    explicit Engine(pack::ChecklistContent content, Guides guides = {});

    /// Reads all that the engine needs. Errors: those of Pack.
    [[nodiscard]] static Result<Engine> read(const pack::Pack &pack);

    [[nodiscard]] const pack::ChecklistContent &content() const { return m_content; }

    [[nodiscard]] Assessment assess(const Answers &answers) const;

    /// The further answers that would change how well a suggested article fits, the strongest first: those that alone
    /// complete a rule of it, and regions of pain patterns. Empty where help comes first.
    [[nodiscard]] QList<Change> wouldChange(const Answers &answers, const Target &target) const;

private:
    [[nodiscard]] const pack::ArticleSummary *summaryOf(const Target &article) const;
    [[nodiscard]] Candidates candidatesFor(const Answers &answers) const;
    void suggestAndWithhold(Assessment &assessment, const Triage &signs, const Answers &answers) const;

    pack::ChecklistContent m_content;
    Scorer m_scorer;
    Target m_readFirst;
    Target m_startHere;
    QHash<Target, pack::ArticleSummary> m_summaries;
    Practices m_practices; ///< what a reader may do by himself
};

} // namespace unknot::checklist
