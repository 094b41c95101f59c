// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot::test;

namespace {

const QString realContent = QStringLiteral(UNKNOT_SOURCE_DIR "/content");

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

} // namespace

TEST_CASE("a content folder becomes a handbook that tells of itself", "[cli]")
{
    const QTemporaryDir folder;
    const QString pack = folder.filePath(u"my handbook.pack"_s);
    const Run build = runCli({u"pack"_s, u"build"_s, realContent, u"-o"_s, pack});
    REQUIRE(build.exitCode == 0);
    CHECK(build.out.contains(pack));

    const Run check = runCli({u"pack"_s, u"check"_s, pack});
    CHECK(check.exitCode == 0);
    CHECK(check.err.isEmpty());

    const Run info = runCli({u"pack"_s, u"info"_s, pack, u"--json"_s});
    REQUIRE(info.exitCode == 0);
    const QJsonObject object = info.json().object();
    CHECK(object[u"articles"_s].toInt() > 70);
    CHECK(object[u"licence"_s].toString() == u"CC BY-SA 4.0"_s);
    CHECK_FALSE(object[u"reviewed_by_clinician"_s].toBool());
    CHECK(runCli({u"pack"_s, u"info"_s, pack}).out.contains(u"No clinician has reviewed it yet"_s));
}

TEST_CASE("a content folder is checked without being compiled", "[cli]")
{
    const Run run = runCli({u"pack"_s, u"check"_s, realContent});
    CHECK(run.exitCode == 0);
    CHECK(run.err.isEmpty());
}

TEST_CASE("problems of the content are listed, and nothing is written", "[cli]")
{
    const QTemporaryDir folder;
    const QDir content(folder.filePath(u"content"_s));
    REQUIRE(content.mkpath(u"causes"_s));
    writeFile(content.filePath(u"causes/cold.md"_s), "---\ntitle: Cold\nfrobnicate: 1\n---\nBrr.\n");
    const QString pack = folder.filePath(u"out.pack"_s);

    const Run build = runCli({u"pack"_s, u"build"_s, content.path(), u"-o"_s, pack});
    CHECK(build.exitCode == 1);
    CHECK(build.err.contains(u"cold.md:3:"_s));
    CHECK(build.err.contains(u"Nothing was written"_s));
    CHECK_FALSE(QFile::exists(pack));

    const Run check = runCli({u"pack"_s, u"check"_s, content.path()});
    CHECK(check.exitCode == 1);
    CHECK(check.out.contains(u"cold.md:3:"_s));
    CHECK(check.hasOneErrorLine());
}

TEST_CASE("a folder that is not there is an error", "[cli]")
{
    const Run run = runCli({u"pack"_s, u"build"_s, u"/no/such/folder"_s, u"-o"_s, u"x.pack"_s});
    CHECK(run.exitCode == 1);
    CHECK(run.hasOneErrorLine());
    CHECK(run.err.contains(u"/no/such/folder"_s));
}

TEST_CASE("a file that is no handbook is told in one line by every command that reads one", "[cli]")
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"missing.pack"_s), writeFile(folder.filePath(u"empty.pack"_s), {}),
                                writeFile(folder.filePath(u"foreign.pack"_s), QByteArray(5000, 'x')), folder.path()}) {
        for (const QStringList &arguments :
             {QStringList{u"search"_s, u"--pack"_s, path, u"heat"_s},
              QStringList{u"show"_s, u"--pack"_s, path, u"a/b"_s},
              QStringList{u"checklist"_s, u"items"_s, u"--pack"_s, path},
              QStringList{u"checklist"_s, u"assess"_s, u"--pack"_s, path}, QStringList{u"pack"_s, u"info"_s, path}}) {
            const Run run = runCli(arguments);
            INFO(arguments.join(u' ').toStdString());
            CHECK(run.exitCode == 1);
            CHECK(run.out.isEmpty());
            CHECK(run.hasOneErrorLine());
            CHECK(run.err.contains(path));
        }
    }
}

TEST_CASE("a damaged handbook does not pass the check", "[cli]")
{
    const QTemporaryDir folder;
    QFile sample(samplePack());
    REQUIRE(sample.open(QFile::ReadOnly));
    const QString cut = writeFile(folder.filePath(u"cut.pack"_s), sample.readAll().chopped(20'000));
    const Run run = runCli({u"pack"_s, u"check"_s, cut});
    CHECK(run.exitCode == 1);
    CHECK(run.hasOneErrorLine());
}

TEST_CASE("the handbook is found beside the program, or else in the reader's data folder", "[cli]")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(u"bin"_s));
    REQUIRE(QDir(folder.path()).mkpath(u"share/unknot"_s));
    REQUIRE(QDir(folder.path()).mkpath(u"data/unknot"_s));
    const QString program = folder.filePath(u"bin/unknot-cli"_s);
    REQUIRE(QFile::copy(QStringLiteral(UNKNOT_CLI), program));
    QProcessEnvironment environment = emptyHome();
    environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
    const QStringList items{u"checklist"_s, u"items"_s, u"--json"_s};

    const Run without = runProgram(program, items, environment);
    CHECK(without.exitCode == 1);
    CHECK(without.hasOneErrorLine());

    REQUIRE(QFile::copy(samplePack(), folder.filePath(u"data/unknot/handbook.pack"_s)));
    CHECK(runProgram(program, items, environment).exitCode == 0);
    REQUIRE(QFile::copy(writeFile(folder.filePath(u"broken"_s), "no handbook"),
                        folder.filePath(u"share/unknot/handbook.pack"_s)));
    CHECK(runProgram(program, items, environment).err.contains(u"share/unknot/handbook.pack"_s));
}
