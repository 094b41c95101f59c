// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/notebook_file.h"

#include "app/locations.h"
#include "cli/words.h"

using namespace Qt::StringLiterals;

namespace unknot::cli {

void addDataDirOption(Arguments &arguments)
{
    arguments.addOption({u"data-dir"_s}, u"DIR"_s, Cli::tr("Use the notebook in this folder instead of your own."));
}

QString notebookFile(const Arguments &arguments)
{
    const QString folder = arguments.value(u"data-dir"_s);
    return app::notebookPath(folder.isEmpty() ? app::dataFolder() : folder);
}

} // namespace unknot::cli
