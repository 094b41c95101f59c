// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What nothing leads to, and what leads nowhere.
#include "compiler/content_folder.h"
#include "compiler/spelling.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;

TEST_CASE("an article to which no other leads is reported", "[compiler][reach]")
{
    test::ContentFolder folder;
    folder.write(u"basics/lonely.md"_s, folder.read(u"basics/what-is-a-knot.md"_s));
    folder.replace(u"basics/lonely.md"_s, "title: What a knot is", "title: Lonely");
    CHECK(test::problemsOf(folder).contains(u"basics/lonely.md:1: warning: unreachable"_s));
}

TEST_CASE("a link to itself does not reach an article, a landmark does", "[compiler][reach]")
{
    test::ContentFolder folder;
    folder.write(u"basics/lonely.md"_s, folder.read(u"basics/what-is-a-knot.md"_s));
    folder.replace(u"basics/lonely.md"_s, "title: What a knot is", "title: Lonely");
    folder.replace(u"basics/lonely.md"_s, "(techniques/heat-pack#steps)", "(basics/lonely)");
    CHECK(test::problemsOf(folder).contains(u"basics/lonely.md:1: warning: unreachable"_s));
    folder.replace(u"pack.yaml"_s, "version: 0.1.0", "version: 0.1.0\nabout: basics/lonely");
    CHECK_FALSE(test::problemsOf(folder).join(u' ').contains("unreachable"_L1));
}

TEST_CASE("a symptom, a group or a region that leads nowhere is reported", "[compiler][reach]")
{
    test::ContentFolder folder;
    SECTION("a symptom that no article asks for")
    {
        folder.replace(u"checklist/symptoms.yaml"_s, "symptoms:", "symptoms:\n  - {id: odd, group: pain, label: Odd}");
        CHECK(test::problemsOf(folder) == QStringList{u"checklist/symptoms.yaml:4: warning: unused-id"_s});
    }
    SECTION("a group without regions")
    {
        folder.replace(u"regions.yaml"_s, "groups:", "groups:\n  - {id: tail, name: Tail}");
        CHECK(test::problemsOf(folder) == QStringList{u"regions.yaml:2: warning: unused-id"_s});
    }
    SECTION("a region without a pain pattern")
    {
        folder.replace(u"pain-patterns.yaml"_s, "  - region: front-of-neck\n    sources: []\n    muscles: []\n", "");
        CHECK(test::problemsOf(folder) == QStringList{u"regions.yaml:6: warning: unused-id"_s});
    }
}

TEST_CASE("American spelling is found, with the British one beside it", "[compiler][text]")
{
    const auto found = compiler::americanWordsIn(u"The color of a Tumor in the fibers."_s);
    REQUIRE(found.size() == 3);
    CHECK(found[0] == compiler::AmericanWord{4, u"color"_s, u"colour"_s});
    CHECK(found[1].british == u"tumour"_s);
    CHECK(found[2].offset == 28);
    CHECK(found[2].british == u"fibres"_s);
}

TEST_CASE("words that only look American are left alone", "[compiler][text]")
{
    for (const QString &text : {u"literature and laboratory"_s, u"World Health Organization"_s, u"colour, centre, fibre"_s,
                                u"thermometer"_s, u"practice and program"_s})
        CHECK(compiler::americanWordsIn(text).isEmpty());
}

TEST_CASE("American spelling in a text is a warning", "[compiler][text]")
{
    test::ContentFolder folder;
    folder.replace(u"basics/what-is-a-knot.md"_s, "It mostly passes.", "Muscle fibers rest.");
    CHECK(test::problemsOf(folder) == QStringList{u"basics/what-is-a-knot.md:19: warning: american-spelling"_s});
}

TEST_CASE("a section that claims an effect on a source's word says how sure we are", "[compiler][text]")
{
    test::ContentFolder folder;
    folder.replace(u"basics/what-is-a-knot.md"_s, "{#why evidence=limited}", "{#why}");
    CHECK(test::problemsOf(folder) == QStringList());
    folder.replace(u"basics/what-is-a-knot.md"_s, "Nobody is quite sure", "Rest reduces pain");
    CHECK(test::problemsOf(folder) == QStringList{u"basics/what-is-a-knot.md:15: warning: missing-evidence"_s});
}

TEST_CASE("a text that is hard to read names its hardest sentence", "[compiler][text]")
{
    test::ContentFolder folder;
    QByteArray hard;
    for (int i = 0; i < 12; ++i)
        hard += "Interdisciplinary rehabilitation necessitates individualised multidimensional evaluation procedures. ";
    hard += "Electromyographical interpretation necessitates extraordinarily sophisticated instrumentation methodology. ";
    folder.replace(u"basics/what-is-a-knot.md"_s, "It mostly passes.", hard);
    const auto diagnostics = folder.check().diagnostics;
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].text.contains(u"hardest: “Electromyographical"_s));
}
