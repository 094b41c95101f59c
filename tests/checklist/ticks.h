// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/engine.h"
#include "support/pack_builder.h"

#include <vector>

namespace unknot::test {

/// Answers in one line: `ticked({.regions = {"neck"}, .symptoms = {"stiff"}})`.
struct Ticks
{
    std::vector<const char *> regions = {};
    std::vector<const char *> symptoms = {};
    std::vector<const char *> redFlags = {};
    std::vector<const char *> conditions = {};
    std::vector<const char *> unsureFlags = {};
    std::vector<const char *> unsureConditions = {};
};

[[nodiscard]] inline checklist::Answers ticked(const Ticks &ticks)
{
    checklist::Answers answers;
    for (const char *id : ticks.regions)
        answers.regions.insert(RegionId(QString::fromLatin1(id)), checklist::Side::None);
    for (const char *id : ticks.symptoms)
        answers.symptoms.insert(SymptomId(QString::fromLatin1(id)));
    for (const char *id : ticks.redFlags)
        answers.redFlags.insert(RedFlagId(QString::fromLatin1(id)));
    for (const char *id : ticks.conditions)
        answers.conditions.insert(ConditionId(QString::fromLatin1(id)));
    for (const char *id : ticks.unsureFlags)
        answers.notSure.redFlags.insert(RedFlagId(QString::fromLatin1(id)));
    for (const char *id : ticks.unsureConditions)
        answers.notSure.conditions.insert(ConditionId(QString::fromLatin1(id)));
    return answers;
}

[[nodiscard]] inline checklist::Engine engineOf(PackBuilder &builder)
{
    const pack::Pack pack = builder.open();
    return checklist::Engine::read(pack).value();
}

/// The suggestion for an article, whatever section it opens; null if there is none.
[[nodiscard]] inline const checklist::Suggestion *find(const checklist::Assessment &assessment, QAnyStringView article)
{
    for (const checklist::Suggestion &suggestion : assessment.suggestions) {
        if (suggestion.article.target == target(article))
            return &suggestion;
    }
    return nullptr;
}

[[nodiscard]] inline const checklist::Withheld *findWithheld(const checklist::Assessment &assessment,
                                                             QAnyStringView article)
{
    for (const checklist::Withheld &withheld : assessment.withheld) {
        if (withheld.article.target == target(article))
            return &withheld;
    }
    return nullptr;
}

/// The targets of the suggestions in their order.
[[nodiscard]] inline QStringList targetsOf(const checklist::Assessment &assessment)
{
    QStringList targets;
    for (const checklist::Suggestion &suggestion : assessment.suggestions)
        targets += suggestion.target.toString();
    return targets;
}

} // namespace unknot::test
