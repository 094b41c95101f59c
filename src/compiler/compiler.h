// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "compiler/diagnostic.h"

#include <QList>
#include <QString>

namespace unknot::compiler {

/// What stops a pack from being written.
enum class Strictness {
    Errors,   ///< errors only
    Warnings, ///< errors and warnings; notes never stop anything
};

struct CompileOptions
{
    Strictness stopAt = Strictness::Errors;
};

/// What one run found. The content of a report depends on the content folder alone: no clock, no locale.
struct CompileReport
{
    QList<Diagnostic> diagnostics; ///< all problems of all files, sorted
    int articles = 0;
    int sections = 0;
    int references = 0; ///< works that something cites

    [[nodiscard]] qsizetype count(Severity severity) const;
    [[nodiscard]] bool passes(Strictness strictness) const;
};

/// Reads and checks a content folder. Error: FileMissing if there is no such folder.
[[nodiscard]] Result<CompileReport> check(const QString &contentFolder);

/// Checks a content folder and, if the report passes, writes it as a pack: first beside `packFile`, then
/// renamed into place, so that a reader sees the old pack or the new one. The same content gives the same
/// bytes. If the report does not pass, nothing is written and that is no Error. May take a second: not for
/// a GUI thread. Errors: FileMissing, and what writing can meet (FileUnwritable, DiskFull …).
[[nodiscard]] Result<CompileReport> compile(const QString &contentFolder, const QString &packFile,
                                            const CompileOptions &options = {});

} // namespace unknot::compiler
