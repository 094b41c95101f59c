// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/words.h"
#include "pack/pack.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace unknot::cli {

namespace {

QJsonDocument toJson(const pack::PackInfo &info, const QString &path)
{
    return QJsonDocument(QJsonObject{
        {u"path"_s, path},
        {u"title"_s, info.title},
        {u"language"_s, info.language},
        {u"version"_s, info.version},
        {u"licence"_s, info.licence},
        {u"reviewed_by_clinician"_s, info.reviewedByClinician},
        {u"articles"_s, info.articles},
        {u"sections"_s, info.sections},
        {u"references"_s, info.references},
        {u"format"_s, pack::packFormat},
    });
}

void print(const pack::PackInfo &info, Console &console)
{
    console.heading(Cli::tr("%1, version %2", "title of a handbook").arg(info.title, info.version));
    console.paragraph(Cli::tr("Language: %1").arg(info.language));
    console.paragraph(Cli::tr("Licence: %1").arg(info.licence));
    console.paragraph(
        Cli::tr("%1 articles, %2 sections, %3 works cited")
            .arg(QString::number(info.articles), QString::number(info.sections), QString::number(info.references)));
    console.paragraph(info.reviewedByClinician ? Cli::tr("A clinician has reviewed it.")
                                               : Cli::tr("No clinician has reviewed it yet."));
}

} // namespace

ExitCode packInfo(const QStringList &arguments, Console &console)
{
    Arguments options(u"unknot-cli pack info"_s, u"FILE"_s, Cli::tr("Tells what a handbook file says of itself."));
    options.addJsonFlag();
    if (const auto done = options.parse(arguments, console, 1, 1))
        return *done;
    const auto pack = pack::Pack::open(options.operands().constFirst());
    if (!pack)
        return console.fail(pack.error());
    const auto info = pack->info();
    if (!info)
        return console.fail(info.error());
    if (options.wantsJson())
        console.json(toJson(*info, pack->path()));
    else
        print(*info, console);
    return ExitCode::Success;
}

} // namespace unknot::cli
