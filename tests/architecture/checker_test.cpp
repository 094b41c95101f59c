// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The checker itself: each rule on a small tree with one planted fault.
#include "architecture/checker.h"
#include "architecture/qt_headers.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot::architecture;

namespace {

const QString licence = u"// SPDX-FileCopyrightText: 2026 A\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
const QString cmakeLicence = u"# SPDX-FileCopyrightText: 2026 A\n# SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

/// A source tree with one file: `src/<file>`, which says `text` below the licence.
QList<Finding> findingsIn(const QString &file, const QString &text, const QString &head = licence)
{
    const QTemporaryDir folder;
    const QString path = folder.path() + u"/src/"_s + file;
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile source(path);
    REQUIRE(source.open(QIODevice::WriteOnly));
    REQUIRE(source.write((head + text).toUtf8()) > 0);
    source.close();
    return Checker(folder.path(), qtHeaderFolders()).findings();
}

/// The one thing that is wrong there, which stands in the line below the licence.
void expectOne(Rule rule, const QString &file, const QString &text, const QString &head = licence)
{
    INFO(file.toStdString() << ": " << text.toStdString());
    const QList<Finding> found = findingsIn(file, text, head);
    REQUIRE(found.size() == 1);
    CHECK(found.first().rule == rule);
    CHECK(found.first().file == file);
    CHECK(found.first().line == 3);
}

void expectNone(const QString &file, const QString &text, const QString &head = licence)
{
    INFO(file.toStdString() << ": " << text.toStdString());
    CHECK(findingsIn(file, text, head).isEmpty());
}

} // namespace

TEST_CASE("a layer that includes one above it or beside it is found", "[architecture]")
{
    expectOne(Rule::Layer, u"pack/a.cpp"_s, u"#include \"app/search/search_service.h\"\n"_s);
    expectOne(Rule::Layer, u"base/a.cpp"_s, u"#include \"pack/pack.h\"\n"_s);
    expectOne(Rule::Layer, u"checklist/a.cpp"_s, u"#include \"notebook/bookmark.h\"\n"_s);
    expectOne(Rule::Layer, u"desktop/main.cpp"_s, u"#include \"compiler/compiler.h\"\n"_s);
    expectOne(Rule::Layer, u"app/a.cpp"_s, u"#include \"sqlite/connection.h\"\n"_s);
    expectNone(u"cli/a.cpp"_s, u"#include \"compiler/compiler.h\"\n#include \"app/words/words.h\"\n"_s);
    expectNone(u"pack/search/a.cpp"_s, u"#include \"pack/pack.h\"\n#include \"sqlite/connection.h\"\n"_s);
}

TEST_CASE("a page that includes another page is found", "[architecture]")
{
    expectOne(Rule::Layer, u"desktop/home/a.cpp"_s, u"#include \"desktop/library/library_page.h\"\n"_s);
    expectOne(Rule::Layer, u"desktop/home/a.cpp"_s, u"#include \"desktop/main_window/main_window.h\"\n"_s);
    expectOne(Rule::Layer, u"desktop/theme/a.cpp"_s, u"#include \"desktop/common/card.h\"\n"_s);
    expectOne(Rule::Layer, u"app/words/a.cpp"_s, u"#include \"app/search/search_service.h\"\n"_s);
    expectNone(u"desktop/home/a.cpp"_s,
               u"#include \"desktop/main_window/page.h\"\n#include \"desktop/theme/theme.h\"\n"_s);
    expectNone(u"desktop/main_window/a.cpp"_s, u"#include \"desktop/home/home_page.h\"\n"_s);
    expectNone(u"desktop/main.cpp"_s, u"#include \"desktop/home/home_page.h\"\n"_s);
}

TEST_CASE("a header of Qt's Gui or Widgets below the desktop is found", "[architecture]")
{
    for (const QString &header : {u"QWidget"_s, u"QIcon"_s, u"QColor"_s, u"QMessageBox"_s, u"QUndoStack"_s,
                                  u"QtGui/QFont"_s, u"qpixmap.h"_s, u"QSvgRenderer"_s, u"QtWidgets"_s}) {
        expectOne(Rule::QtModule, u"app/a.cpp"_s, u"#include <%1>\n"_s.arg(header));
        expectNone(u"desktop/common/a.cpp"_s, u"#include <%1>\n"_s.arg(header));
    }
    expectNone(u"app/a.cpp"_s, u"#include <QAbstractItemModel>\n#include <QtCore/QList>\n#include <qglobal.h>\n"_s);
}

TEST_CASE("a network or SQL module of Qt is found everywhere", "[architecture]")
{
    for (const QString &header : {u"QNetworkAccessManager"_s, u"QTcpSocket"_s, u"QLocalServer"_s, u"QSqlDatabase"_s,
                                  u"QtNetwork/QSslSocket"_s}) {
        expectOne(Rule::QtModule, u"desktop/home/a.cpp"_s, u"#include <%1>\n"_s.arg(header));
        expectOne(Rule::QtModule, u"base/a.cpp"_s, u"#include <%1>\n"_s.arg(header));
    }
}

TEST_CASE("a library outside the folder that wraps it is found", "[architecture]")
{
    expectOne(Rule::Library, u"pack/search/a.cpp"_s, u"#include <sqlite3.h>\n"_s);
    expectOne(Rule::Library, u"app/a.cpp"_s, u"#include <SQLiteCpp/Database.h>\n"_s);
    expectOne(Rule::Library, u"pack/a.cpp"_s, u"#include <yaml-cpp/yaml.h>\n"_s);
    expectOne(Rule::Library, u"desktop/reader/a.cpp"_s, u"#include <md4c.h>\n"_s);
    expectNone(u"sqlite/a.cpp"_s, u"#include <sqlite3.h>\n#include <SQLiteCpp/Database.h>\n#include <vector>\n"_s);
    expectNone(u"compiler/a.cpp"_s, u"#include <yaml-cpp/yaml.h>\n"_s);
}

TEST_CASE("a project header must be included by its full path", "[architecture]")
{
    expectOne(Rule::IncludePath, u"pack/a.cpp"_s, u"#include \"article.h\"\n"_s);
    expectOne(Rule::IncludePath, u"pack/a.cpp"_s, u"#include \"../base/target.h\"\n"_s);
    expectNone(u"app/a.cpp"_s, u"#include \"a.moc\"\n"_s);
}

TEST_CASE("SQL outside the stores is found", "[architecture]")
{
    expectOne(Rule::Sql, u"app/a.cpp"_s, u"const char *q = \"SELECT id FROM article\";\n"_s);
    expectOne(Rule::Sql, u"desktop/home/a.cpp"_s, u"auto q = u\"DELETE FROM bookmark\"_s;\n"_s);
    expectOne(Rule::Sql, u"cli/a.cpp"_s, u"auto q = R\"sql(\n  PRAGMA user_version)sql\";\n"_s);
    expectOne(Rule::Sql, u"checklist/a.cpp"_s, u"auto q = \"INSERT OR REPLACE INTO t VALUES (1)\";\n"_s);
    expectNone(u"notebook/a.cpp"_s, u"const char *q = \"SELECT id FROM bookmark\";\n"_s);
    expectNone(u"app/a.cpp"_s, u"// SELECT in a comment\nauto t = \"Select a region from the list\";\n"_s);

    const QList<Finding> file = findingsIn(u"app/schema.sql"_s, u"CREATE TABLE t (a);\n"_s);
    REQUIRE(file.size() == 1);
    CHECK(file.first().rule == Rule::Sql);
}

TEST_CASE("a colour outside the theme is found", "[architecture]")
{
    expectOne(Rule::Color, u"desktop/home/a.cpp"_s, u"auto c = u\"color: #2c6E61\"_s;\n"_s);
    expectOne(Rule::Color, u"markup/a.cpp"_s, u"auto c = \"#ff2C6E61\";\n"_s);
    expectOne(Rule::Color, u"desktop/common/a.cpp"_s, u"auto c = QColor(12, 13, 14);\n"_s);
    expectOne(Rule::Color, u"desktop/common/a.cpp"_s, u"const QColor c(12, 13, 14);\n"_s);
    expectNone(u"desktop/theme/a.cpp"_s, u"auto c = \"#2C6E61\";\n"_s);
    expectNone(u"desktop/home/a.cpp"_s, u"auto t = \"safety/neck#feed\"; // #2C6E61\nQColor(theme.text());\n"_s);
}

TEST_CASE("a question about the system stands in a file that is named for it", "[architecture]")
{
    expectOne(Rule::Platform, u"desktop/platform/bus.cpp"_s, u"#ifdef Q_OS_WIN\n#endif\n"_s);
    expectNone(u"desktop/platform/bus_windows.cpp"_s, u"#ifdef Q_OS_WIN\n#endif\n"_s);
}

TEST_CASE("a file without its licence or a header without its guard is found", "[architecture]")
{
    const QList<Finding> bare = findingsIn(u"base/a.cpp"_s, u"int a;\n"_s, {});
    REQUIRE(bare.size() == 1);
    CHECK(bare.first().rule == Rule::Licence);

    const QList<Finding> late = findingsIn(u"base/a.cpp"_s, licence, u"#include <vector>\n"_s);
    REQUIRE(late.size() == 1);
    CHECK(late.first().rule == Rule::Licence);

    const QList<Finding> header = findingsIn(u"base/a.h"_s, u"// #pragma once\nint a;\n"_s);
    REQUIRE(header.size() == 1);
    CHECK(header.first().rule == Rule::HeaderGuard);
    expectNone(u"base/a.h"_s, u"#pragma once\n"_s);
}

TEST_CASE("a CMake target that links upwards or to a network module is found", "[architecture]")
{
    const auto link = [](const QString &what) { return u"target_link_libraries(a PRIVATE %1)\n"_s.arg(what); };
    expectOne(Rule::Layer, u"pack/CMakeLists.txt"_s, link(u"Unknot::app"_s), cmakeLicence);
    expectOne(Rule::Layer, u"app/CMakeLists.txt"_s, link(u"Qt6::Gui"_s), cmakeLicence);
    expectOne(Rule::Layer, u"desktop/CMakeLists.txt"_s, link(u"Qt6::Network"_s), cmakeLicence);
    expectOne(Rule::Layer, u"desktop/CMakeLists.txt"_s, link(u"Unknot::compiler"_s), cmakeLicence);
    expectNone(u"app/CMakeLists.txt"_s, link(u"Unknot::search Unknot::notebook Qt6::Core"_s), cmakeLicence);
    expectNone(u"desktop/CMakeLists.txt"_s, link(u"Unknot::app Qt6::Widgets Qt6::DBus"_s), cmakeLicence);
}

TEST_CASE("comments, strings and digit separators do not mislead the checker", "[architecture]")
{
    expectNone(u"app/a.cpp"_s, u"/* #include <QWidget> */\n"_s);
    expectNone(u"app/a.cpp"_s, u"auto t = R\"(\n#include <QWidget>\n)\";\n"_s);
    expectOne(Rule::Sql, u"app/a.cpp"_s, u"int n = 1'000; char c = '\"'; auto q = \"VACUUM\";\n"_s);
    expectNone(u"app/a.cpp"_s, u"auto t = \"say \\\"VACUU\\\" // not M\";\n"_s);
    expectNone(u"app/a.cpp"_s, u"auto t = \"never closed\n"_s);
    expectNone(u"app/a.cpp"_s, u"auto t = R\"never opened\n"_s);
}

TEST_CASE("a long file is named but is no fault", "[architecture]")
{
    const QTemporaryDir folder;
    REQUIRE(QDir().mkpath(folder.path() + u"/src/base"_s));
    QFile source(folder.path() + u"/src/base/a.h"_s);
    REQUIRE(source.open(QIODevice::WriteOnly));
    source.write((licence + u"#pragma once\n"_s + u"\n"_s.repeated(160)).toUtf8());
    source.close();
    const Checker checker(folder.path(), qtHeaderFolders());
    CHECK(checker.findings().isEmpty());
    CHECK(checker.longFiles() == QStringList{u"src/base/a.h: 163 lines"_s});
}
