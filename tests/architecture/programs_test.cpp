// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Offline by construction: the built programs load no network library. (Linux: asks the loader by ldd.)
#include "support/catch.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QSet<QString> librariesOf(const QString &program)
{
    REQUIRE(QFileInfo(program).isExecutable());
    QProcess ldd;
    ldd.start(u"ldd"_s, {program});
    REQUIRE(ldd.waitForFinished(30000));
    REQUIRE(ldd.exitCode() == 0);
    QSet<QString> names;
    static const QRegularExpression name(u"^\\s*(lib[^\\s]+?)\\.so"_s, QRegularExpression::MultilineOption);
    const QString output = QString::fromLocal8Bit(ldd.readAllStandardOutput());
    for (const auto &match : name.globalMatch(output))
        names.insert(match.captured(1));
    return names;
}

QStringList among(const QSet<QString> &libraries, const QRegularExpression &pattern)
{
    QStringList found;
    for (const QString &library : libraries) {
        if (pattern.match(library).hasMatch())
            found.append(library);
    }
    return found;
}

} // namespace

TEST_CASE("no program of Unknot loads a network library", "[architecture][offline]")
{
    static const QRegularExpression network(
        u"^lib(Qt6(Network|WebEngine|WebSockets|WebView|HttpServer|Mqtt)|curl|ssl|soup|nghttp|gnutls)"_s);
    REQUIRE(among({u"libQt6Network"_s, u"libcurl-gnutls"_s, u"libssl"_s, u"libQt6Core"_s}, network).size() == 3);
    for (const QString &program : {u"unknot"_s, u"unknot-cli"_s}) {
        INFO(program.toStdString());
        const QSet<QString> libraries = librariesOf(QStringLiteral(UNKNOT_BINARY_DIR "/bin/") + program);
        CHECK(libraries.contains(u"libQt6Core"_s));
        CHECK(among(libraries, network) == QStringList());
    }
}

TEST_CASE("the command line needs no window system", "[architecture]")
{
    static const QRegularExpression window(u"^lib(Qt6(Gui|Widgets)|X11|xcb|wayland)"_s);
    const QSet<QString> libraries = librariesOf(QStringLiteral(UNKNOT_BINARY_DIR "/bin/unknot-cli"));
    CHECK(among(libraries, window) == QStringList());
    // The same question finds them where they are.
    CHECK(among(librariesOf(QStringLiteral(UNKNOT_BINARY_DIR "/bin/unknot")), window).contains(u"libQt6Widgets"_s));
}
