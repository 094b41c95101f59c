// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace unknot::notebook {

/// What a thorough look at a notebook found.
struct NotebookHealth
{
    int schemaVersion = 0;
    qsizetype bookmarks = 0;
    qsizetype checklists = 0;
    qsizetype readingPositions = 0;
    /// In English, for the command line and the log; they quote nothing that the reader wrote.
    QStringList problems;

    [[nodiscard]] bool isHealthy() const { return problems.isEmpty(); }
    bool operator==(const NotebookHealth &) const = default;
};

/// Looks at everything in the notebook and changes nothing, also while a program uses it.
/// Errors: FileMissing, FileUnreadable, NotOurFile, TooNew, Corrupt (too damaged to be looked at), Locked.
[[nodiscard]] Result<NotebookHealth> check(const QString &path);

} // namespace unknot::notebook
