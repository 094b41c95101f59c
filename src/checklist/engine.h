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
    /// A routine whose techniques are unknown cannot be checked against conditions; it is not suggested to a
    /// reader who ticked one.
    explicit Engine(pack::ChecklistContent content, Guides guides = {});

    /// Reads all that the engine needs. Errors: those of Pack.
    [[nodiscard]] static Result<Engine> read(const pack::Pack &pack);

    [[nodiscard]] const pack::ChecklistContent &content() const { return m_content; }

    [[nodiscard]] Assessment assess(const Answers &answers) const;

private:
    struct Screening;

    [[nodiscard]] const pack::ArticleSummary *summaryOf(const Target &article) const;
    [[nodiscard]] Screening screen(const Target &article, const Answers &answers,
                                   const QList<pack::Condition> &conditions) const;
    void suggestAndWithhold(Assessment &assessment, const Answers &answers) const;

    pack::ChecklistContent m_content;
    Guides m_guides;
    QHash<Target, pack::ArticleSummary> m_summaries;
    QHash<Target, pack::Technique> m_techniques;
    QHash<Target, QList<qsizetype>> m_served; ///< by technique: indexes of the muscles that it serves
};

} // namespace unknot::checklist
