// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "desktop/command_line.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using desktop::parseCommandLine;
using desktop::PrintAndExit;
using desktop::WindowOptions;

TEST_CASE("the window's options are read", "[command-line]")
{
    const auto parsed = parseCommandLine({u"unknot"_s, u"--open"_s, u"techniques/heat-pack#steps"_s, u"--search"_s, u"stiff neck"_s,
                                          u"--data-dir"_s, u"/tmp/x"_s, u"--pack"_s, u"a.pack"_s});
    const auto options = std::get<WindowOptions>(parsed);
    CHECK(options.open == Target::parse(u"techniques/heat-pack#steps"));
    CHECK(options.search == u"stiff neck"_s);
    CHECK(options.dataFolder == u"/tmp/x"_s);
    CHECK(options.pack == u"a.pack"_s);
    CHECK_FALSE(options.page);
}

TEST_CASE("a page is named by its word", "[command-line]")
{
    CHECK(std::get<WindowOptions>(parseCommandLine({u"unknot"_s, u"--page"_s, u"checklist"_s})).page == app::Page::Checklist);
}

TEST_CASE("wrong usage is one line on stderr and exit code 2", "[command-line]")
{
    const auto arguments = GENERATE(QStringList{u"unknot"_s, u"--open"_s, u"nonsense"_s}, QStringList{u"unknot"_s, u"--page"_s, u"moon"_s},
                                    QStringList{u"unknot"_s, u"--no-such"_s}, QStringList{u"unknot"_s, u"stray"_s});
    const auto message = std::get<PrintAndExit>(parseCommandLine(arguments));
    CHECK(message.exitCode == 2);
    CHECK(message.text.startsWith(u"unknot: "_s));
}

TEST_CASE("help and version are printed without a window", "[command-line]")
{
    CHECK(std::get<PrintAndExit>(parseCommandLine({u"unknot"_s, u"--help"_s})).exitCode == 0);
    CHECK(std::get<PrintAndExit>(parseCommandLine({u"unknot"_s, u"--version"_s})).text.startsWith(u"unknot "_s));
}
