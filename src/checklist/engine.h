// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/target.h"
#include "checklist/answers.h"
#include "checklist/assessment.h"
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
};

/// Turns answers into an assessment. A value that is built once from the content and never changes; `assess` is a
/// pure function and may be called from any thread. README.md of this folder tells how it weighs.
class Engine final
{
public:
    /// A routine with a technique that is unknown, or that is not for self-care, is never suggested.
    explicit Engine(pack::ChecklistContent content, Guides guides = {});

    /// Reads all that the engine needs. Errors: those of Pack.
    [[nodiscard]] static Result<Engine> read(const pack::Pack &pack);

    [[nodiscard]] const pack::ChecklistContent &content() const { return m_content; }

    [[nodiscard]] Assessment assess(const Answers &answers) const;

private:
    [[nodiscard]] const pack::ArticleSummary *summaryOf(const Target &article) const;
    void suggestAndWithhold(Assessment &assessment, const Answers &answers) const;

    pack::ChecklistContent m_content;
    Target m_readFirst;
    QHash<Target, pack::ArticleSummary> m_summaries;
    QHash<Target, QList<pack::Technique>> m_practice; ///< what a reader does in a technique or routine
    QHash<Target, QList<qsizetype>> m_served;         ///< by technique: indexes of the muscles that it serves
};

} // namespace unknot::checklist
