// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/report.h"
#include "cli/words.h"
#include "compiler/compiler.h"
#include "pack/pack.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace unknot::cli {

namespace {

ExitCode checkContent(const QString &folder, compiler::Strictness strictness, Console &console)
{
    const auto report = compiler::check(folder);
    if (!report)
        return console.fail(report.error());
    for (const compiler::Diagnostic &diagnostic : report->diagnostics)
        console.line(diagnostic.toString());
    if (!report->passes(strictness))
        return console.fail(summaryOf(*report));
    console.paragraph(summaryOf(*report));
    return ExitCode::Success;
}

ExitCode checkFile(const QString &path, Console &console)
{
    const auto pack = pack::Pack::open(path);
    if (!pack)
        return console.fail(pack.error());
    if (const auto intact = pack->verify(); !intact)
        return console.fail(intact.error());
    console.line(Cli::tr("“%1” is a whole handbook.").arg(path));
    return ExitCode::Success;
}

} // namespace

ExitCode packCheck(const QStringList &arguments, Console &console)
{
    Arguments options(u"unknot-cli pack check"_s, u"CONTENT_OR_FILE"_s,
                      Cli::tr("Reports every problem of a content folder, or whether a handbook file is whole."));
    options.addFlag(u"strict"_s, Cli::tr("Warnings in a content folder are failures."));
    if (const auto done = options.parse(arguments, console, 1, 1))
        return *done;
    const QString path = options.operands().constFirst();
    const auto strictness = options.isSet(u"strict"_s) ? compiler::Strictness::Warnings : compiler::Strictness::Errors;
    return QFileInfo(path).isDir() ? checkContent(path, strictness, console) : checkFile(path, console);
}

} // namespace unknot::cli
