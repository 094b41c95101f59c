// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/notebook_file.h"
#include "cli/words.h"
#include "notebook/notebook_health.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace unknot::cli {

namespace {

QJsonDocument toJson(const notebook::NotebookHealth &health, const QString &path)
{
    return QJsonDocument(QJsonObject{
        {u"path"_s, path},
        {u"healthy"_s, health.isHealthy()},
        {u"problems"_s, QJsonArray::fromStringList(health.problems)},
        {u"schema"_s, health.schemaVersion},
        {u"bookmarks"_s, health.bookmarks},
        {u"checklists"_s, health.checklists},
        {u"reading_positions"_s, health.readingPositions},
    });
}

} // namespace

ExitCode notebookCheck(const QStringList &arguments, Console &console)
{
    Arguments options(u"unknot-cli notebook check"_s, u"[FILE]"_s,
                      Cli::tr("Looks whether the notebook is whole. Changes nothing."));
    addDataDirOption(options);
    options.addJsonFlag();
    if (const auto done = options.parse(arguments, console, 0, 1))
        return *done;
    const QString path = options.operands().value(0, notebookFile(options));
    const auto health = notebook::check(path);
    if (!health)
        return console.fail(health.error());
    if (options.wantsJson()) {
        console.json(toJson(*health, path));
    } else {
        console.line(path);
        console.paragraph(Cli::tr("Bookmarks: %1, saved checklists: %2, places in articles: %3.")
                              .arg(health->bookmarks)
                              .arg(health->checklists)
                              .arg(health->readingPositions));
        for (const QString &problem : health->problems)
            console.paragraph(problem, 2);
    }
    if (!health->isHealthy())
        return console.fail(Cli::tr("The notebook is damaged. Nothing in it was changed; a copy may lie beside it."));
    if (!options.wantsJson())
        console.paragraph(Cli::tr("The notebook is whole."));
    return ExitCode::Success;
}

} // namespace unknot::cli
