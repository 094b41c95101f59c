// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

namespace unknot::notebook {

/// What was answered, as plain ids: it is kept even if a newer handbook no longer has one of them. A region may carry
/// its side: `back-of-neck:left`.
struct StoredAnswers
{
    QStringList regions;
    QStringList symptoms;
    QStringList redFlags;
    QStringList conditions;
    /// Red flags and conditions; where both have the id, it means both, and `red-flag:` or `condition:` before it one.
    QStringList notSure = {};
    QStringList noneOf = {}; ///< red flags that "none of these" denied

    bool operator==(const StoredAnswers &) const = default;
};

/// A number of one notebook, never given twice.
enum class ChecklistId : qint64 {};

/// A checklist under the name that the reader gave it, to be looked at and compared later.
struct SavedChecklist
{
    ChecklistId id{};
    QString name;
    QDateTime created;
    QDateTime updated;
    StoredAnswers answers;
    /// The word for the urgency that the answers had then: `none`, `soon`, `same-day`, `emergency`.
    QString urgency;

    bool operator==(const SavedChecklist &) const = default;
};

/// The checklist that is half filled in.
struct ChecklistDraft
{
    StoredAnswers answers;
    QDateTime updated;

    bool operator==(const ChecklistDraft &) const = default;
};

/// What is kept about the reader only if the reader says so.
enum class Keepsake {
    Conditions = 1, ///< health facts that limit techniques
    Draft = 2,      ///< the checklist that is half filled in
};
Q_DECLARE_FLAGS(Keepsakes, Keepsake)
Q_DECLARE_OPERATORS_FOR_FLAGS(Keepsakes)

} // namespace unknot::notebook
