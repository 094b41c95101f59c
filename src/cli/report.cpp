// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/words.h"

namespace unknot::cli {

namespace {

QString errorsText(int count)
{
    return count == 1 ? Cli::tr("1 error") : Cli::tr("%n errors", nullptr, count);
}

QString warningsText(int count)
{
    return count == 1 ? Cli::tr("1 warning") : Cli::tr("%n warnings", nullptr, count);
}

} // namespace

QString summaryOf(const compiler::CompileReport &report)
{
    const int errors = static_cast<int>(report.count(compiler::Severity::Error));
    const int warnings = static_cast<int>(report.count(compiler::Severity::Warning));
    if (errors == 0 && warnings == 0)
        return Cli::tr("No problems.");
    return Cli::tr("%1, %2.", "counts of errors and of warnings").arg(errorsText(errors), warningsText(warnings));
}

} // namespace unknot::cli
