// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locations.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace unknot;

TEST_CASE("a handbook that was asked for is taken as it is", "[app]")
{
    CHECK(app::findPack(u"some/where.pack"_s).value() == u"some/where.pack"_s);
}

TEST_CASE("the handbook is found in the share folder beside the program's folder", "[app]")
{
    const QDir share(QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../share/unknot"_L1));
    REQUIRE(QDir().mkpath(share.path()));
    QFile pack(share.filePath(u"handbook.pack"_s));
    REQUIRE(pack.open(QFile::WriteOnly));
    CHECK(app::findPack().value() == pack.fileName());
    REQUIRE(pack.remove());
    CHECK(app::findPack().value_or(u"none"_s) != pack.fileName());
}

TEST_CASE("the notebook and the settings lie in the data folder", "[app]")
{
    CHECK(app::notebookPath(u"/data"_s) == u"/data/notebook.sqlite"_s);
    CHECK(app::settingsPath(u"/data"_s) == u"/data/settings.ini"_s);
    CHECK(app::dataFolder().endsWith("/unknot"_L1));
}
