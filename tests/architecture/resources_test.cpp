// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a desktop and `man` say about the programs is what the programs do.
#include "support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString resources = QStringLiteral(UNKNOT_SOURCE_DIR "/resources/");

QString contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString desktopEntry()
{
    return contents(resources + u"org.unknot.Unknot.desktop"_s);
}

/// The value of a key in a group of the desktop entry; empty if it is not there.
QString entryValue(const QString &group, const QString &key)
{
    const QString inGroup = desktopEntry().section(u"[%1]\n"_s.arg(group), 1).section(u"\n["_s, 0, 0);
    for (const QString &line : inGroup.split(u'\n')) {
        if (line.startsWith(key + u'='))
            return line.section(u'=', 1);
    }
    return {};
}

/// An element of the metainfo, with the text right inside it.
struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
    QString text;
};

QList<Element> metainfo()
{
    QXmlStreamReader xml(contents(resources + u"org.unknot.Unknot.metainfo.xml"_s));
    QList<Element> elements;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            elements.append({xml.name().toString(), xml.attributes(), {}});
        else if (xml.isCharacters() && !xml.isWhitespace())
            elements.last().text += xml.text().toString();
    }
    REQUIRE(xml.errorString() == QString());
    return elements;
}

Element first(const QString &name)
{
    for (const Element &element : metainfo()) {
        if (element.name == name)
            return element;
    }
    FAIL("no <" << name.toStdString() << "> in the metainfo");
    return {};
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(UNKNOT_BINARY_DIR "/bin/") + program, arguments);
    REQUIRE(process.waitForFinished(30000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QSet<QString> optionsIn(const QString &text)
{
    static const QRegularExpression option(u"--([a-z][a-z-]+)"_s);
    QSet<QString> names;
    for (const auto &match : option.globalMatch(text))
        names.insert(match.captured(1));
    return names;
}

/// The commands of unknot-cli, as its help lists them: two blanks, one or two words, blanks, what it does.
QStringList commands()
{
    static const QRegularExpression line(u"^  ([a-z]+( [a-z]+)?)  "_s, QRegularExpression::MultilineOption);
    const QString help = outputOf(u"unknot-cli"_s, {u"--help"_s});
    QStringList names;
    for (const auto &match : line.globalMatch(help))
        names.append(match.captured(1));
    return names;
}

/// The manual page without the marks of roff that stand inside words.
QString manual(const QString &page)
{
    return contents(resources + u"man/"_s + page + u".in"_s).replace(u"\\-"_s, u"-"_s);
}

} // namespace

TEST_CASE("the metainfo names the program, its version and that it works offline", "[architecture][resources]")
{
    CHECK(first(u"id"_s).text == u"org.unknot.Unknot");
    CHECK(first(u"release"_s).attributes.value(u"version"_s) == QStringLiteral(UNKNOT_VERSION));
    CHECK(first(u"internet"_s).text == u"offline-only");
    CHECK(first(u"content_rating"_s).attributes.value(u"type"_s) == u"oars-1.1");
    CHECK(QFileInfo::exists(resources + first(u"launchable"_s).text));
}

TEST_CASE("the desktop entry starts the window and has an icon", "[architecture][resources]")
{
    CHECK(entryValue(u"Desktop Entry"_s, u"Exec"_s) == u"unknot");
    CHECK(QFileInfo::exists(resources + u"icons/"_s + entryValue(u"Desktop Entry"_s, u"Icon"_s) + u".svg"_s));
}

TEST_CASE("each action of the desktop entry opens a page that there is", "[architecture][resources]")
{
    const QString help = outputOf(u"unknot"_s, {u"--help"_s});
    const QStringList actions = entryValue(u"Desktop Entry"_s, u"Actions"_s).split(u';', Qt::SkipEmptyParts);
    REQUIRE_FALSE(actions.isEmpty());
    for (const QString &action : actions) {
        INFO(action.toStdString());
        const QString exec = entryValue(u"Desktop Action "_s + action, u"Exec"_s);
        REQUIRE(exec.startsWith(u"unknot --page "));
        CHECK(help.contains(QRegularExpression(u"\\b%1\\b"_s.arg(exec.section(u' ', -1)))));
    }
}

TEST_CASE("the manual of the window names exactly its options", "[architecture][resources]")
{
    CHECK(optionsIn(manual(u"unknot.1"_s)) == optionsIn(outputOf(u"unknot"_s, {u"--help"_s})));
}

TEST_CASE("the manual of the command line names exactly its commands and options", "[architecture][resources]")
{
    const QString page = manual(u"unknot-cli.1"_s);
    static const QRegularExpression heading(u"\\n\\.TP\\n\\.B ([a-z ]+)\\n"_s);
    QStringList described;
    for (const auto &match : heading.globalMatch(page))
        described.append(match.captured(1));
    CHECK(described == commands());

    QSet<QString> options{u"version"_s};
    for (const QString &command : described)
        options += optionsIn(outputOf(u"unknot-cli"_s, command.split(u' ') + QStringList{u"--help"_s}));
    CHECK(optionsIn(page) == options);
}

TEST_CASE("the programs and their manuals have the project's version", "[architecture][resources]")
{
    for (const QString &program : {u"unknot"_s, u"unknot-cli"_s}) {
        INFO(program.toStdString());
        CHECK(outputOf(program, {u"--version"_s}).contains(QStringLiteral(UNKNOT_VERSION)));
        const QString page = QStringLiteral(UNKNOT_BINARY_DIR "/share/man/man1/") + program + u".1"_s;
        CHECK(contents(page).contains(u"Unknot "_s + QStringLiteral(UNKNOT_VERSION)));
    }
}
