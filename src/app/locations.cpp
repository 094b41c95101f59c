// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace unknot::app {

namespace {

const QString packName = u"unknot/handbook.pack"_s;

} // namespace

Result<QString> findPack(const QString &asked)
{
    if (!asked.isEmpty())
        return asked;
    // The same place after an installation (bin beside share) and in a build folder.
    const QString beside = QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../share/"_L1 + packName);
    if (QFileInfo(beside).isFile())
        return beside;
    const QString installed = QStandardPaths::locate(QStandardPaths::GenericDataLocation, packName);
    if (!installed.isEmpty())
        return installed;
    return failure(ErrorCode::FileMissing, beside, u"also looked in the data folders of the system"_s);
}

QString dataFolder()
{
    // The same for the window and for unknot-cli, so not made from the name of the program.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/unknot"_L1;
}

QString notebookPath(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"notebook.sqlite"_s);
}

QString settingsPath(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"settings.ini"_s);
}

} // namespace unknot::app
