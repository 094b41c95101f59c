// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/layers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::architecture {

namespace {

bool isBelow(const QString &file, const QString &folder)
{
    return file.startsWith(folder + u'/');
}

/// Folders of a layer that more than one neighbour stands on, and what of their layer they may know.
/// Everything else in desktop is a page: it knows these and itself, and no other page.
const QList<Layer> &sharedFolders()
{
    static const QList<Layer> folders{
        {u"app/words"_s, {}},
        {u"desktop/theme"_s, {}},
        {u"desktop/actions"_s, {}},
        {u"desktop/platform"_s, {u"desktop/theme"_s}},
        {u"desktop/common"_s, {u"desktop/theme"_s}},
        {u"desktop/body_map"_s, {u"desktop/theme"_s, u"desktop/common"_s}},
        {u"desktop/reader"_s, {u"desktop/theme"_s, u"desktop/common"_s, u"desktop/actions"_s, u"desktop/body_map"_s}},
    };
    return folders;
}

/// What every page is given by the main window: interfaces, not the window itself.
const QStringList &pageInterfaces()
{
    static const QStringList headers{u"desktop/main_window/page.h"_s, u"desktop/main_window/navigator.h"_s,
                                     u"desktop/main_window/services.h"_s};
    return headers;
}

QString innerFolder(const QString &file)
{
    return file.section(u'/', 0, -2).section(u'/', 0, 1);
}

bool mayIncludeNeighbour(const QString &file, const QString &header)
{
    const QString from = innerFolder(file);
    const QString to = innerFolder(header);
    // The composition root (desktop/main.cpp) and the main window put everything together.
    if (from == to || from == u"desktop" || from == u"desktop/main_window")
        return true;
    const auto isThat = [](const QString &folder) {
        return [folder](const Layer &shared) { return shared.folder == folder; };
    };
    const QList<Layer> &shared = sharedFolders();
    if (const auto it = std::find_if(shared.begin(), shared.end(), isThat(from)); it != shared.end())
        return it->knows.contains(to);
    if (!isBelow(file, u"desktop"_s))
        return true;
    return std::any_of(shared.begin(), shared.end(), isThat(to)) || pageInterfaces().contains(header);
}

} // namespace

const QList<Layer> &layers()
{
    static const QList<Layer> all{
        {u"base"_s, {}},
        {u"sqlite"_s, {u"base"_s}},
        {u"markup"_s, {u"base"_s}},
        {u"pack"_s, {u"base"_s, u"sqlite"_s, u"markup"_s}},
        {u"checklist"_s, {u"base"_s, u"pack"_s}},
        {u"notebook"_s, {u"base"_s, u"sqlite"_s, u"pack"_s}},
        {u"compiler"_s, {u"base"_s, u"sqlite"_s, u"markup"_s, u"pack"_s}},
        {u"app"_s, {u"base"_s, u"markup"_s, u"pack"_s, u"checklist"_s, u"notebook"_s}},
        {u"cli"_s, {u"base"_s, u"markup"_s, u"pack"_s, u"checklist"_s, u"notebook"_s, u"compiler"_s, u"app"_s}},
        {u"desktop"_s, {u"base"_s, u"markup"_s, u"pack"_s, u"checklist"_s, u"notebook"_s, u"app"_s}},
    };
    return all;
}

const Layer *layer(const QString &folder)
{
    const QList<Layer> &all = layers();
    const auto it = std::find_if(all.begin(), all.end(), [&](const Layer &l) { return l.folder == folder; });
    return it == all.end() ? nullptr : &*it;
}

bool mayInclude(const QString &file, const QString &header)
{
    const QString from = file.section(u'/', 0, 0);
    const QString to = header.section(u'/', 0, 0);
    if (from == to)
        return mayIncludeNeighbour(file, header);
    const Layer *known = layer(from);
    return known != nullptr && known->knows.contains(to);
}

bool mayUseLibrary(const QString &file, const QString &header)
{
    static const QList<std::pair<QString, QStringList>> wrapped{
        {u"sqlite3"_s, {u"sqlite"_s}},     {u"SQLiteCpp/"_s, {u"sqlite"_s, u"pack"_s, u"notebook"_s, u"compiler"_s}},
        {u"yaml-cpp/"_s, {u"compiler"_s}}, {u"md4c"_s, {u"markup"_s}},
        {u"tl/"_s, {u"base"_s}},
    };
    return std::all_of(wrapped.begin(), wrapped.end(), [&](const auto &rule) {
        return !header.startsWith(rule.first) || rule.second.contains(file.section(u'/', 0, 0));
    });
}

QStringList qtModules(const QString &folder)
{
    if (folder == u"desktop")
        return {u"Core"_s, u"Gui"_s, u"Widgets"_s, u"Svg"_s, u"DBus"_s, u"PrintSupport"_s};
    return {u"Core"_s};
}

bool maySpeakSql(const QString &file)
{
    return QStringList{u"sqlite"_s, u"pack"_s, u"notebook"_s, u"compiler"_s}.contains(file.section(u'/', 0, 0));
}

bool mayNameColors(const QString &file)
{
    return isBelow(file, u"desktop/theme"_s);
}

} // namespace unknot::architecture
