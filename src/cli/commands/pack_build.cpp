// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/report.h"
#include "cli/words.h"
#include "compiler/compiler.h"

using namespace Qt::StringLiterals;

namespace unknot::cli {

ExitCode packBuild(const QStringList &arguments, Console &console)
{
    Arguments options(u"unknot-cli pack build"_s, u"CONTENT -o FILE"_s,
                      Cli::tr("Checks a content folder and compiles it into one handbook file."));
    options.addOption({u"o"_s, u"output"_s}, u"FILE"_s, Cli::tr("Write the handbook to this file."));
    options.addFlag(u"strict"_s, Cli::tr("Write nothing if there are warnings."));
    if (const auto done = options.parse(arguments, console, 1, 1))
        return *done;
    const QString output = options.value(u"output"_s);
    if (output.isEmpty())
        return console.misuse(Cli::tr("“%1” is missing.").arg(u"-o FILE"_s), options.command());

    compiler::CompileOptions how;
    if (options.isSet(u"strict"_s))
        how.stopAt = compiler::Strictness::Warnings;
    const auto report = compiler::compile(options.operands().constFirst(), output, how);
    if (!report)
        return console.fail(report.error());
    for (const compiler::Diagnostic &diagnostic : report->diagnostics) {
        if (diagnostic.severity != compiler::Severity::Note)
            console.errorLine(diagnostic.toString());
    }
    if (!report->passes(how.stopAt))
        return console.fail(Cli::tr("%1 Nothing was written.", "%1 is a sentence").arg(summaryOf(*report)));
    console.line(Cli::tr("%1: %2 articles, %3 sections, %4 works cited.", "%1 is a file")
                     .arg(output, QString::number(report->articles), QString::number(report->sections),
                          QString::number(report->references)));
    return ExitCode::Success;
}

} // namespace unknot::cli
