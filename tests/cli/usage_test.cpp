// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot::test;

namespace {

const QList<QStringList> commands{
    {u"search"_s},
    {u"show"_s},
    {u"checklist"_s, u"items"_s},
    {u"checklist"_s, u"assess"_s},
    {u"pack"_s, u"build"_s},
    {u"pack"_s, u"check"_s},
    {u"pack"_s, u"info"_s},
    {u"notebook"_s, u"check"_s},
    {u"notebook"_s, u"backup"_s},
};

} // namespace

TEST_CASE("the program tells its version", "[cli]")
{
    const Run run = runCli({u"--version"_s});
    CHECK(run.exitCode == 0);
    CHECK(run.out == u"unknot-cli %1\n"_s.arg(QStringLiteral(UNKNOT_VERSION)));
}

TEST_CASE("help lists every command", "[cli]")
{
    const Run run = runCli({u"--help"_s});
    CHECK(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    for (const QStringList &command : commands)
        CHECK(run.out.contains("\n  "_L1 + command.join(u' ')));
    const Run group = runCli({u"pack"_s, u"--help"_s});
    CHECK(group.exitCode == 0);
    CHECK(group.out.contains(u"pack build"_s));
    CHECK_FALSE(group.out.contains(u"notebook"_s));
}

TEST_CASE("every command explains itself", "[cli]")
{
    for (const QStringList &command : commands) {
        const Run run = runCli(command + QStringList{u"--help"_s});
        INFO(command.join(u' ').toStdString());
        CHECK(run.exitCode == 0);
        CHECK(run.out.startsWith("Usage: unknot-cli "_L1 + command.join(u' ')));
        CHECK(run.out.contains(u"--help"_s));
        CHECK(run.err.isEmpty());
    }
}

TEST_CASE("an option that a command does not have is wrong usage", "[cli]")
{
    for (const QStringList &command : commands) {
        const Run run = runCli(command + QStringList{u"--sideways"_s});
        INFO(command.join(u' ').toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.hasOneErrorLine());
        CHECK(run.err.contains(u"sideways"_s));
    }
}

TEST_CASE("a missing or unknown command is wrong usage, told in one line", "[cli]")
{
    const QStringList arguments = GENERATE(QStringList{}, QStringList{u"serch"_s, u"x"_s}, QStringList{u"pack"_s},
                                           QStringList{u"pack"_s, u"inof"_s, u"x"_s}, QStringList{u"--frobnicate"_s});
    const Run run = runCli(arguments);
    CHECK(run.exitCode == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.hasOneErrorLine());
}

TEST_CASE("a mistyped command is met with the nearest one", "[cli]")
{
    CHECK(runCli({u"serch"_s}).err.contains(u"“search”"_s));
    CHECK(runCli({u"pack"_s, u"inof"_s}).err.contains(u"“pack info”"_s));
}

TEST_CASE("operands that are missing or too many are wrong usage", "[cli]")
{
    const QStringList arguments =
        GENERATE(QStringList{u"search"_s}, QStringList{u"show"_s}, QStringList{u"show"_s, u"a/b"_s, u"c/d"_s},
                 QStringList{u"checklist"_s, u"items"_s, u"x"_s}, QStringList{u"pack"_s, u"info"_s},
                 QStringList{u"pack"_s, u"build"_s, u"content"_s}, QStringList{u"notebook"_s, u"backup"_s});
    const Run run = runCli(arguments);
    CHECK(run.exitCode == 2);
    CHECK(run.hasOneErrorLine());
}
