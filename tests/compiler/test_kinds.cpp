// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of article must have, above all for safety; and ids that files borrow from each other.
#include "compiler/mistake.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot::test;

TEST_CASE("a technique needs its sections, in their order", "[compiler][kinds]")
{
    const Mistake mistake =
        GENERATE(Mistake{techniqueFile, "## Position {#position}", "## Place {#place}", "1: error: missing-section"},
                 Mistake{techniqueFile, "## What it should feel like {#feel}", "## Feel {#feeling}",
                         "1: error: missing-section"},
                 Mistake{techniqueFile, "## Cautions {#cautions}", "## Care {#care}", "1: error: missing-section"},
                 Mistake{techniqueFile,
                         "## What it should feel like {#feel}\n\nWarm.\n\n## Common mistakes {#mistakes}\n\nToo hot.",
                         "## Common mistakes {#mistakes}\n\nToo hot.\n\n## What it should feel like {#feel}\n\nWarm.",
                         "35: error: section-order"},
                 Mistake{techniqueFile, "1. Wrap the pack in a cloth.\n2. Lay it",
                         "- Wrap the pack in a cloth.\n- Lay it", "30: error: no-steps"},
                 Mistake{techniqueFile, "{#evidence evidence=moderate}", "{#evidence}", "47: error: bad-evidence"});
    CAPTURE(mistake.before, mistake.after);
    CHECK(problemsAfter(mistake) == QString::fromLatin1(mistake.problems));
}

TEST_CASE("nobody is told to press too hard, or without being told how hard", "[compiler][kinds][safety]")
{
    CHECK(problemsAfter({techniqueFile, "pressure: none", "pressure: [2, 6]", ""}) ==
          u"17: error: pressure-too-high"_s);
    CHECK(problemsAfter({techniqueFile, "pressure: none", "pressure: [2, 5]", ""}).isEmpty());
    const auto method = GENERATE(as<std::string>(), "pressure", "roller", "gun");
    const QByteArray methods = "methods: [heat, " + QByteArray::fromStdString(method) + "]";
    CHECK(problemsAfter({techniqueFile, "methods: [heat]", methods.constData(), ""}) ==
          u"17: error: missing-pressure"_s);
}

TEST_CASE("what is not self-care has no steps and is never suggested", "[compiler][kinds][safety]")
{
    CHECK(problemsAfter({techniqueFile, "self_care: true", "self_care: false", ""}) ==
          u"routines/desk-break.md:11: error: not-self-care; routines/desk-break.md:12: error: not-self-care; "
          "30: error: section-not-allowed"_s);
    ContentFolder folder;
    const QString file = QString::fromLatin1(techniqueFile);
    folder.replace(file, "self_care: true", "self_care: false").replace(file, "{#steps}", "{#what-it-is}");
    folder.replace(file, "technique:\n", "suggest_when:\n  - {if: [stiff], weight: 1}\ntechnique:\n");
    folder.replace(u"basics/what-is-a-knot.md"_s, "heat-pack#steps", "heat-pack")
        .replace(u"redirects.yaml"_s, "heat-pack#steps", "heat-pack");
    CHECK(problemsOf(folder).contains(u"techniques/heat-pack.md:12: error: not-self-care"_s));
}

TEST_CASE("a muscle needs its sections, and its cautions early if it needs care", "[compiler][kinds]")
{
    const Mistake mistake = GENERATE(
        Mistake{muscleFile, "{#where-it-is}", "{#where}", "1: error: missing-section"},
        Mistake{muscleFile, "{#how-to-find-it}", "{#find}", "1: error: missing-section"},
        Mistake{muscleFile, "{#cautions}", "{#care}", "1: error: missing-section"},
        Mistake{muscleFile, "self_treatment: suitable", "self_treatment: with-care", "30: error: section-order"},
        Mistake{muscleFile, "self_treatment: suitable", "self_treatment: risky",
                "1: error: missing-section; 12: error: bad-value; 30: error: section-not-allowed; 34: error: "
                "section-not-allowed"});
    CAPTURE(mistake.before, mistake.after);
    CHECK(problemsAfter(mistake) == QString::fromLatin1(mistake.problems));
}

TEST_CASE("a muscle for professionals tells whom to see and is never pressed by oneself", "[compiler][kinds][safety]")
{
    ContentFolder folder;
    const QString muscle = QString::fromLatin1(muscleFile);
    folder.replace(muscle, "self_treatment: suitable", "self_treatment: professional-only");
    folder.replace(muscle, "{#how-to-find-it}", "{#more}").replace(muscle, "{#what-helps}", "{#who-to-see}");
    CHECK(problemsOf(folder) == QStringList());
    folder.replace(QString::fromLatin1(techniqueFile), "methods: [heat]", "methods: [pressure]");
    folder.replace(QString::fromLatin1(techniqueFile), "pressure: none", "pressure: [2, 3]");
    CHECK(problemsOf(folder) == QStringList{u"muscles/upper-trapezius.md:14: error: professional-only"_s,
                                            u"techniques/heat-pack.md:14: error: professional-only"_s});
}

TEST_CASE("a routine needs its sections", "[compiler][kinds]")
{
    CHECK(problemsAfter({routineFile, "{#good-to-know}", "{#good}", ""}) == u"1: error: missing-section"_s);
}

TEST_CASE("techniques, muscles and routines lie in their own categories", "[compiler][kinds]")
{
    ContentFolder folder;
    folder.write(u"techniques/not-one.md"_s, folder.read(QString::fromLatin1(topicFile))
                                                 .replace("title: What a knot is", "title: Not one")
                                                 .replace("trigger point", "other"));
    CHECK(problemsOf(folder) == QStringList{u"techniques/not-one.md:1: error: wrong-category"_s});
}

TEST_CASE("an article is of one kind", "[compiler][kinds]")
{
    ContentFolder folder;
    const QString file = QString::fromLatin1(routineFile);
    folder.replace(file, "routine:\n",
                   "muscle:\n  latin: X\n  lies_in: [top-of-shoulder]\n  self_treatment: suitable\n"
                   "  techniques: []\nroutine:\n");
    CHECK(problemsOf(folder).contains(u"routines/desk-break.md:2: error: bad-value"_s));
}

TEST_CASE("ids that nothing has are found", "[compiler][ids]")
{
    const Mistake mistake = GENERATE(
        Mistake{techniqueFile, "regions: [back-of-neck, ", "regions: [nape, ", "13: error: unknown-id"},
        Mistake{techniqueFile, "regions: [back-of-neck, ", "regions: [top-of-shoulder, ", "13: error: duplicate-id"},
        Mistake{techniqueFile, "muscles: [upper-trapezius]", "muscles: [trapezius]", "14: error: unknown-id"},
        Mistake{muscleFile, "lies_in: [top-of-shoulder]", "lies_in: [shoulder]", "11: error: unknown-id"},
        Mistake{muscleFile, "techniques: [heat-pack]", "techniques: [cold-pack]", "14: error: unknown-id"},
        Mistake{routineFile, "technique: heat-pack, seconds: 30", "technique: cold-pack, seconds: 30",
                "12: error: unknown-id"},
        Mistake{"regions.yaml", "group: shoulder", "group: arm", "7: error: unknown-id"},
        Mistake{"pain-patterns.yaml", "muscle: upper-trapezius, strength: primary",
                "muscle: levator, strength: primary", "5: error: unknown-id"},
        Mistake{"pain-patterns.yaml", "region: top-of-shoulder", "region: top", "6: error: unknown-id"},
        Mistake{"pain-patterns.yaml", "region: top-of-shoulder", "region: back-of-neck", "6: error: duplicate-id"},
        Mistake{"checklist/symptoms.yaml", "group: pain, label: A dull", "group: ache, label: A dull",
                "5: error: unknown-id"},
        Mistake{"checklist/red-flags.yaml", "regions: [back-of-neck]", "regions: [neck]", "20: error: unknown-id"},
        Mistake{"checklist/red-flags.yaml", "group: second", "group: third", "28: error: unknown-id"},
        Mistake{"checklist/conditions.yaml", "where: [neck, back-of-neck]", "where: [throat]",
                "14: error: unknown-id"});
    CAPTURE(mistake.file, mistake.before, mistake.after);
    CHECK(problemsAfter(mistake) == QString::fromLatin1(mistake.problems));
}

TEST_CASE("ids and names that two things share are found", "[compiler][ids]")
{
    const Mistake mistake =
        GENERATE(Mistake{"checklist/symptoms.yaml", "id: dull-ache", "id: back-of-neck",
                         "basics/what-is-a-knot.md:11: error: unknown-id; 5: error: duplicate-id"},
                 Mistake{"checklist/red-flags.yaml", "id: fever", "id: chest-pain", "19: error: duplicate-id"},
                 Mistake{"categories.yaml", "{id: basics,", "{id: muscles,",
                         "basics/what-is-a-knot.md:1: error: unknown-category; 4: error: duplicate-id"},
                 Mistake{"regions.yaml", "{id: shoulder, name", "{id: back-of-neck, name",
                         "3: error: duplicate-id; 7: error: unknown-id"},
                 Mistake{routineFile, "title: Desk break", "title: heat pack",
                         "techniques/heat-pack.md:2: warning: duplicate-title"},
                 Mistake{routineFile, "aliases: []", "aliases: [Trigger Point]", "4: note: duplicate-alias"},
                 Mistake{routineFile, "aliases: []", "aliases: [heat pack]", "4: warning: duplicate-alias"},
                 Mistake{routineFile, "aliases: []", "aliases: [break, break]", "4: warning: duplicate-alias"});
    CAPTURE(mistake.file, mistake.before, mistake.after);
    CHECK(problemsAfter(mistake) == QString::fromLatin1(mistake.problems));
}

TEST_CASE("a note stops nothing, not even a strict build", "[compiler]")
{
    ContentFolder folder;
    folder.replace(QString::fromLatin1(routineFile), "aliases: []", "aliases: [trigger point]");
    CHECK(folder.check().count(unknot::compiler::Severity::Note) == 1);
    CHECK(folder.check().passes(unknot::compiler::Strictness::Warnings));
}

TEST_CASE("all problems of all files come in one run, sorted", "[compiler]")
{
    ContentFolder folder;
    folder.replace(QString::fromLatin1(topicFile), "importance: 80", "importance: 800");
    folder.replace(QString::fromLatin1(topicFile), "(techniques/heat-pack#steps)", "(techniques/cold-pack)");
    folder.replace(QString::fromLatin1(topicFile), "[@heat2018; @simons1999]", "[@nobody]");
    folder.replace(QString::fromLatin1(muscleFile), "{#cautions}", "{#care}");
    folder.replace(u"pack.yaml"_s, "language: en-GB\n", "");
    folder.replace(u"checklist/symptoms.yaml"_s, "step: feel", "step: think");
    folder.write(u"notes.txt"_s, "x");
    CHECK(problemsOf(folder) == QStringList{u"basics/what-is-a-knot.md:7: error: bad-value"_s,
                                            u"basics/what-is-a-knot.md:13: error: unknown-target"_s,
                                            u"basics/what-is-a-knot.md:17: error: unknown-citation"_s,
                                            u"checklist/symptoms.yaml:2: error: bad-value"_s,
                                            u"muscles/upper-trapezius.md:1: error: missing-section"_s,
                                            u"notes.txt:1: warning: stray-file"_s,
                                            u"pack.yaml:1: error: missing-key"_s});
}

TEST_CASE("a diagnostic prints as compilers print theirs", "[compiler]")
{
    const unknot::compiler::Diagnostic diagnostic{
        {u"content/a.md"_s, 3, 7}, unknot::compiler::Severity::Warning, u"few-see-also"_s, u"too few"_s};
    CHECK(diagnostic.toString() == u"content/a.md:3:7: warning: few-see-also: too few"_s);
}
