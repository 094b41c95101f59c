// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot;
using app::Appearance;
using app::Settings;
using app::SettingsFile;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST_CASE("settings come back as they were saved", "[settings]")
{
    QTemporaryDir folder;
    const SettingsFile file(folder.filePath(u"settings.ini"_s));
    const Settings saved{.appearance = Appearance::Dark, .textScale = 1.3, .windowGeometry = QByteArray("\x01\x00\xff", 3),
                         .reopenLastPage = true, .lastPage = u"causes/stress#what-helps"_s};
    REQUIRE(file.save(saved));
    CHECK(file.load() == saved);
}

TEST_CASE("without a file the defaults hold", "[settings]")
{
    QTemporaryDir folder;
    CHECK(SettingsFile(folder.filePath(u"none.ini"_s)).load() == Settings{});
}

TEST_CASE("a broken value falls back to its default and leaves the others", "[settings]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    write(path, "[General]\nappearance=pink\ntextScale=900\n[window]\nlastPage=help\n");
    const Settings settings = SettingsFile(path).load();
    CHECK(settings.appearance == Appearance::System);
    CHECK(settings.textScale == 1.0);
    CHECK(settings.lastPage == u"help"_s);
}

TEST_CASE("a file full of nonsense gives the defaults", "[settings]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    write(path, QByteArray(4096, '\xfe'));
    CHECK(SettingsFile(path).load() == Settings{});
}

TEST_CASE("a place that cannot be written is told", "[settings]")
{
    QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x");
    CHECK_FALSE(SettingsFile(folder.filePath(u"file/settings.ini"_s)).save({}));
}
