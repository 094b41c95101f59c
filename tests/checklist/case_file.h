// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/engine.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace unknot::test {

/// What a person says, what he would tick, and what must come of it: one entry of tests/data/cases/*.yaml.
struct Case
{
    QString name;
    QString words;
    checklist::Answers answers;
    pack::Urgency urgency = pack::Urgency::None;
    QStringList top3;     ///< any one of these must be among the first three
    QStringList top5;     ///< any one of these among the first five
    QStringList never;    ///< none of these is suggested; `techniques/*` stands for a category
    QStringList withheld; ///< each of these is held back
};

/// All cases of a folder, by file and place in it. Problems are lines `path:line:column: error: code: text`: unknown
/// keys and ids, names that stand twice, targets that no article has.
struct Cases
{
    QList<Case> cases;
    QStringList problems;
};

[[nodiscard]] Cases readCases(const QString &folder, const pack::ChecklistContent &content, const pack::Pack &pack);

/// Whether a target that a case names (an article or a section, or all of a category) is this one.
[[nodiscard]] bool names(const QString &expected, const Target &target);

/// The place of the first suggestion that one of the targets names, counted from 1; 0 if there is none.
[[nodiscard]] qsizetype rankOf(const QStringList &expected, const checklist::Assessment &assessment);

} // namespace unknot::test
