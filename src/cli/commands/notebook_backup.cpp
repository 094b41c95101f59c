// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/notebook_file.h"
#include "cli/words.h"
#include "notebook/notebook_files.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace unknot::cli {

ExitCode notebookBackup(const QStringList &arguments, Console &console)
{
    Arguments options(u"unknot-cli notebook backup"_s, u"FILE"_s,
                      Cli::tr("Copies the notebook to a new file, also while Unknot is running."));
    addDataDirOption(options);
    if (const auto done = options.parse(arguments, console, 1, 1))
        return *done;
    const QString destination = options.operands().constFirst();
    if (QFileInfo::exists(destination))
        return console.fail(Cli::tr("“%1” is there already and stays as it is; choose another name.").arg(destination));
    const auto copy = notebook::backup(notebookFile(options), destination);
    if (!copy)
        return console.fail(copy.error());
    console.line(*copy);
    return ExitCode::Success;
}

} // namespace unknot::cli
