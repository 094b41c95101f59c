// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house, held against the real sources.
#include "architecture/checker.h"
#include "architecture/layers.h"
#include "architecture/qt_headers.h"
#include "support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace unknot::architecture;

namespace {

const QString root = QStringLiteral(UNKNOT_SOURCE_DIR);

} // namespace

TEST_CASE("every source keeps to its layer and to the rules of the house", "[architecture]")
{
    const Checker checker(root, qtHeaderFolders());
    for (const QString &file : checker.longFiles()) // advice: a long file may say in a comment why it is long
        WARN(file.toStdString());
    const QList<Finding> findings = checker.findings();
    for (const Finding &finding : findings) {
        const QString place = u"src/%1:%2: %3"_s.arg(finding.file).arg(finding.line).arg(finding.text);
        FAIL_CHECK(place.toStdString());
    }
    CHECK(findings.isEmpty());
}

TEST_CASE("tests and build files begin with their licence as the sources do", "[architecture]")
{
    int files = 0;
    for (const QString &folder : {u"/tests"_s, u"/content"_s, u"/resources"_s}) {
        QDirIterator it(root + folder, {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            INFO(file.fileName().toStdString());
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(beginsWithLicence(QString::fromUtf8(file.readAll())));
            ++files;
        }
    }
    CHECK(files > 50);
}

TEST_CASE("every folder of src is a layer of the design", "[architecture]")
{
    const QStringList folders = QDir(root + u"/src"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(folders.contains(u"base"_s));
    for (const QString &folder : folders) {
        INFO("src/" << folder.toStdString());
        CHECK((folder == u"cmake" || layer(folder) != nullptr));
    }
}

TEST_CASE("no layer knows one above itself", "[architecture]")
{
    QStringList below;
    for (const Layer &layer : layers()) {
        for (const QString &known : layer.knows) {
            INFO(layer.folder.toStdString() << " knows " << known.toStdString());
            CHECK(below.contains(known));
        }
        below.append(layer.folder);
    }
}

TEST_CASE("the headers of each Qt module are where CMake found them", "[architecture]")
{
    const auto folders = qtHeaderFolders();
    for (const QString &module : qtModules(u"desktop"_s)) {
        INFO(module.toStdString());
        CHECK(QFileInfo(folders.value(module)).isDir());
    }
    CHECK(QFileInfo::exists(folders.value(u"Core"_s) + u"/QString"_s));
    CHECK(QFileInfo::exists(folders.value(u"Gui"_s) + u"/QColor"_s));
    CHECK_FALSE(QFileInfo::exists(folders.value(u"Core"_s) + u"/QColor"_s));
}
