// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

PrintAndExit wrongUsage(const QString &why)
{
    return {u"unknot: "_s + why + u'\n' + tr("Try “unknot --help”."), 2};
}

} // namespace

std::variant<WindowOptions, PrintAndExit> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("An offline handbook for muscle-knot self-care."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Shows this text."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, tr("Shows the version."));
    const QCommandLineOption pack(u"pack"_s, tr("Reads the handbook from this pack."), tr("file"));
    const QCommandLineOption dataDir(u"data-dir"_s, tr("Keeps bookmarks and checklists in this folder."), tr("folder"));
    const QCommandLineOption open(u"open"_s, tr("Opens an article or section, for instance techniques/heat-pack#steps."), tr("target"));
    const QCommandLineOption page(u"page"_s, tr("Opens a page: %1.").arg(app::pageWords().join(u", "_s)), tr("name"));
    const QCommandLineOption search(u"search"_s, tr("Searches for these words."), tr("words"));
    parser.addOptions({help, version, pack, dataDir, open, page, search});
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return PrintAndExit{parser.helpText(), 0};
    if (parser.isSet(version))
        return PrintAndExit{u"unknot "_s + QCoreApplication::applicationVersion(), 0};
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(tr("unexpected argument “%1”").arg(parser.positionalArguments().constFirst()));

    WindowOptions options{.pack = parser.value(pack), .dataFolder = parser.value(dataDir), .open = {}, .page = {}, .search = parser.value(search)};
    if (parser.isSet(open)) {
        options.open = Target::parse(parser.value(open));
        if (!options.open)
            return wrongUsage(tr("“%1” is not a target of the form category/article#section").arg(parser.value(open)));
    }
    if (parser.isSet(page)) {
        options.page = app::pageFromWord(parser.value(page));
        if (!options.page)
            return wrongUsage(tr("there is no page “%1”; there are: %2").arg(parser.value(page), app::pageWords().join(u", "_s)));
    }
    return options;
}

} // namespace unknot::desktop
