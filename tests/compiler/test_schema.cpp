// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each mistake in a data file or in front matter is reported at its line, and nothing else is.
#include "compiler/mistake.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot::test;

TEST_CASE("mistakes in the front matter of an article are found", "[compiler][schema]")
{
    const Mistake mistake = GENERATE(
        Mistake{topicFile, "title: What a knot is\n", "", "2: error: missing-key"},
        Mistake{topicFile, "title: What a knot is", "title:", "2: error: missing-key"},
        Mistake{topicFile, "title: What a knot is", "title: [What]", "2: error: bad-type"},
        Mistake{topicFile, "summary: A knot is a sore spot in a muscle.", "summary: ''", "3: error: missing-key"},
        Mistake{topicFile, "aliases: [trigger point]", "aliases: trigger point", "4: error: bad-type"},
        Mistake{topicFile, "aliases: [trigger point]", "aliases: [[trigger point]]", "4: error: bad-type"},
        Mistake{topicFile, "evidence: limited\n", "", "2: error: missing-key"},
        Mistake{topicFile, "evidence: limited\n", "evidence: certain\n", "5: error: bad-evidence"},
        Mistake{topicFile, "evidence: limited\n", "evidence: none\n", "5: error: bad-evidence"},
        Mistake{topicFile, "reviewed: 2026-11-24", "reviewed: 24 November", "6: error: bad-value"},
        Mistake{topicFile, "reviewed: 2026-11-24", "reviewed: 2026-02-30", "6: error: bad-value"},
        Mistake{topicFile, "importance: 80", "importance: 101", "7: error: bad-value"},
        Mistake{topicFile, "importance: 80", "importance: '80'", "7: error: bad-type"},
        Mistake{topicFile, "importance: 80", "importance: high", "7: error: bad-type"},
        Mistake{topicFile, "importance: 80", "importnace: 80", "2: error: missing-key; 7: error: unknown-key"},
        Mistake{topicFile, "importance: 80", "title: Again\nimportance: 80", "7: error: duplicate-key"},
        Mistake{topicFile, "weight: 3, section: why", "weight: 6, section: why", "10: error: bad-value"},
        Mistake{topicFile, "weight: -1", "weight: 0", "11: error: bad-value"},
        Mistake{topicFile, "weight: -1", "wieght: 1", "11: error: missing-key; 11: error: unknown-key"},
        Mistake{topicFile, "if: [dull-ache]", "if: []", "11: error: bad-value"},
        Mistake{topicFile, "if: [dull-ache]", "if: dull-ache", "11: error: bad-type; 11: error: bad-value"});
    CAPTURE(mistake.before, mistake.after);
    CHECK(problemsAfter(mistake) == QString::fromLatin1(mistake.problems));
}

TEST_CASE("an article whose front matter cannot be read is reported, and so are the links to it", "[compiler][schema]")
{
    const Mistake mistake =
        GENERATE(Mistake{routineFile, "---\ntitle: Desk", "title: Desk", "1: error: no-front-matter"},
                 Mistake{routineFile, "aliases: []", "aliases: ]", "4: error: yaml-syntax"},
                 Mistake{routineFile, "aliases: []", "aliases: &a []", "4: error: yaml-alias"});
    CAPTURE(mistake.after);
    const QStringList problems = problemsAfter(mistake).split("; "_L1);
    CHECK(problems.contains(QString::fromLatin1(mistake.problems)));
    CHECK(problems.contains(u"basics/what-is-a-knot.md:8: error: unknown-target"_s));
    CHECK(problems.size() == 4);
}

TEST_CASE("mistakes in the facts of a technique, a muscle or a routine are found", "[compiler][schema]")
{
    const Mistake mistake =
        GENERATE(Mistake{techniqueFile, "  card: T38\n", "", "10: error: missing-key"},
                 Mistake{techniqueFile, "methods: [heat]", "methods: [warmth]", "12: error: bad-value"},
                 Mistake{techniqueFile, "methods: [heat]", "methods: []", "12: error: missing-key"},
                 Mistake{techniqueFile, "  pressure: none\n", "", "10: error: missing-key"},
                 Mistake{techniqueFile, "pressure: none", "pressure: light", "17: error: bad-type"},
                 Mistake{techniqueFile, "pressure: none", "pressure: [1, 2, 3]", "17: error: bad-type"},
                 Mistake{techniqueFile, "pressure: none", "pressure: [4, 2]", "17: error: bad-value"},
                 Mistake{techniqueFile, "pressure: none", "pressure: [-1, 2]", "17: error: bad-type"},
                 Mistake{techniqueFile, "hold_s: none", "hold_s: [a, 2]", "18: error: bad-type"},
                 Mistake{techniqueFile, "  hold_s: none\n", "", "10: error: missing-key"},
                 Mistake{techniqueFile, "sets: 1", "sets: 1.5", "20: error: bad-value"},
                 Mistake{techniqueFile, "  per_day: [1, 3]\n", "", "10: error: missing-key"},
                 Mistake{techniqueFile, "per_day: [1, 3]", "per_day: [1, 3]\n  per_week: 3", "22: error: bad-value"},
                 Mistake{techniqueFile, "tools: [heat pack]", "tools: heat pack", "15: error: bad-type"},
                 Mistake{techniqueFile, "card: T38", "card: T38\n  colour: red", "11: error: unknown-key"},
                 Mistake{muscleFile, "  lies_in: [top-of-shoulder]", "  lies_in: []", "11: error: missing-key"},
                 Mistake{muscleFile, "safety_note", "note", "13: error: unknown-key"},
                 Mistake{routineFile, "seconds: 60", "seconds: 0", "11: error: bad-value"},
                 Mistake{routineFile, "side: both", "side: left", "11: error: bad-value"},
                 Mistake{routineFile, "  how_often: twice a day\n", "", "10: error: missing-key"});
    CAPTURE(mistake.before, mistake.after);
    CHECK(problemsAfter(mistake) == QString::fromLatin1(mistake.problems));
}

TEST_CASE("a range may be a number, none, or open for sets", "[compiler][schema]")
{
    const Mistake harmless = GENERATE(Mistake{techniqueFile, "sets: 1", "sets: [1, 3]", ""},
                                      Mistake{techniqueFile, "sets: 1", "sets: none", ""},
                                      Mistake{techniqueFile, "per_day: [1, 3]", "per_week: 3", ""},
                                      Mistake{techniqueFile, "per_day: [1, 3]", "per_day: none", ""},
                                      Mistake{techniqueFile, "hold_s: none", "hold_s: 0.5", ""});
    CAPTURE(harmless.after);
    CHECK(problemsAfter(harmless).isEmpty());
}

TEST_CASE("mistakes in the data files are found", "[compiler][schema]")
{
    const Mistake mistake = GENERATE(
        Mistake{"pack.yaml", "version: 0.1.0\n", "", "1: error: missing-key"},
        Mistake{"pack.yaml", "reviewed_by_clinician: false", "reviewed_by_clinician: no", "5: error: bad-type"},
        Mistake{"pack.yaml", "reviewed_by_clinician: false", "reviewed_by_clinician: false\nread_first: safety/nowhere",
                "6: error: unknown-target"},
        Mistake{"categories.yaml", "icon: book", "picture: book", "2: error: missing-key; 2: error: unknown-key"},
        Mistake{"regions.yaml", "view: front", "view: side", "6: error: bad-value"},
        Mistake{"pain-patterns.yaml", "strength: primary", "strength: strong", "5: error: bad-value"},
        Mistake{"references.yaml", "type: book", "type: booklet", "2: error: bad-value"},
        Mistake{"references.yaml", "read: abstract", "read: twice", "3: error: bad-value"},
        Mistake{"references.yaml", "year: 1999", "year: 199", "2: error: bad-value"},
        Mistake{"references.yaml", "verified: true", "verified: perhaps", "3: error: bad-type"},
        Mistake{"checklist/symptoms.yaml", "step: feel", "step: think", "2: error: bad-value"},
        Mistake{"checklist/symptoms.yaml", "label: A dull ache, ", "", "5: error: missing-key"},
        Mistake{"checklist/red-flags.yaml", "version: 1", "version: 2", "1: error: bad-value"},
        Mistake{"checklist/red-flags.yaml", "urgency: emergency", "urgency: none", "13: error: bad-value"},
        Mistake{"checklist/red-flags.yaml", "  urgency: same-day\n", "", "19: error: missing-key"},
        Mistake{"checklist/red-flags.yaml", "regions: [back-of-neck]", "regions: []", "20: error: bad-value"},
        Mistake{"checklist/red-flags.yaml", "  sources: [simons1999, heat2018]\n", "", "19: error: missing-key"},
        Mistake{"checklist/red-flags.yaml", "sources: [simons1999, heat2018]", "sources: []",
                "30: warning: missing-source"},
        Mistake{"checklist/red-flags.yaml", "  meaning: A high temperature.\n", "", "19: warning: missing-key"},
        Mistake{"checklist/red-flags.yaml", "find_out: Use a thermometer.", "find_out: ''", "24: warning: missing-key"},
        Mistake{"checklist/symptoms.yaml", ", why: Pain has many causes.", "", "2: warning: missing-key"},
        Mistake{"checklist/conditions.yaml", "level: gentle", "level: soft", "16: error: bad-value"},
        Mistake{"checklist/conditions.yaml", "method: stretch", "method: yoga", "16: error: bad-value"},
        Mistake{"checklist/conditions.yaml", "elsewhere: true", "elsewhere: true, where: [neck]",
                "15: error: bad-value"},
        Mistake{"checklist/conditions.yaml", "where: [neck, back-of-neck]", "where: []", "14: error: bad-value"},
        Mistake{"redirects.yaml", "from: basics/old-name", "form: basics/old-name",
                "2: error: bad-redirect; 2: error: missing-key; 2: error: unknown-key"},
        Mistake{"search.yaml", "means: [stiff neck]", "means: stiff neck", "2: error: bad-type"});
    CAPTURE(mistake.file, mistake.before, mistake.after);
    CHECK(problemsAfter(mistake) == QString::fromLatin1(mistake.problems));
}

TEST_CASE("mistakes in the combinations are found", "[compiler][schema][safety]")
{
    // static: what GENERATE makes outlives one run of the test
    static constexpr char file[] = "checklist/combinations.yaml";
    static constexpr char secondLine[] = "  - {symptoms: [stiff], red_flags: [chest-pain], conditions: [blood-thinners]}\n";
    const Mistake mistake = GENERATE_COPY(
        Mistake{file, "raise_by_one: [blood-thinners]\n", "", "1: error: missing-key"},
        Mistake{file, "raise_by_one: [blood-thinners]", "raise_by_one: [thin-blood]", "2: error: unknown-id"},
        Mistake{file, secondLine, "", "6: error: bad-value"},
        Mistake{file, secondLine, "  - {}\n", "7: error: bad-value"},
        Mistake{file, "conditions: [blood-thinners]}", "facts: [blood-thinners]}", "7: error: unknown-key"},
        Mistake{file, "regions: [neck]", "regions: [elbow]", "6: error: unknown-id"},
        Mistake{file, "symptoms: [stiff]", "symptoms: [fever]", "7: error: unknown-id"},
        Mistake{file, "red_flags: [chest-pain]", "red_flags: [stiff]", "7: error: unknown-id"},
        Mistake{file, "conditions: [blood-thinners]}", "conditions: [fever]}", "7: error: unknown-id"},
        Mistake{file, "symptoms: [stiff]", "symptoms: [stiff], regions: [back-of-neck]", "7: error: duplicate-id"},
        Mistake{file, "symptoms: [stiff]", "symptoms: [stiff, stiff]", "7: error: duplicate-id"},
        Mistake{file, "urgency: emergency", "urgency: tomorrow", "8: error: bad-value"},
        Mistake{file, "urgency: emergency", "urgency: none", "8: error: bad-value"},
        Mistake{file, "sources: [heat2018]", "sources: []", "13: error: missing-source"},
        Mistake{file, "sources: [heat2018]", "sources: [expert-opinion]", "13: error: unknown-citation"},
        Mistake{file, "  why: Neither is alarming alone.\n", "", "4: error: missing-key"});
    CAPTURE(mistake.before, mistake.after);
    CHECK(problemsAfter(mistake) == QString::fromLatin1(mistake.problems));
}

TEST_CASE("two combinations with one id are reported", "[compiler][schema][safety]")
{
    ContentFolder folder;
    QByteArray text = folder.read(u"checklist/combinations.yaml"_s);
    text += text.sliced(text.indexOf("- id:"));
    folder.write(u"checklist/combinations.yaml"_s, text);
    CHECK(problemsOf(folder) == QStringList{u"checklist/combinations.yaml:14: error: duplicate-id"_s});
}

TEST_CASE("a red flag without a work behind it says that it is expert opinion", "[compiler][schema][safety]")
{
    CHECK(
        problemsAfter({"checklist/red-flags.yaml", "sources: [simons1999, heat2018]", "sources: [expert-opinion]", ""})
            .isEmpty());
}

TEST_CASE("a data file that is no map is reported and the others are still read", "[compiler][schema]")
{
    ContentFolder folder;
    folder.write(u"search.yaml"_s, "- one\n- two\n");
    CHECK(problemsOf(folder) == QStringList{u"search.yaml:1: error: bad-type"_s});
}

TEST_CASE("a data file that is missing is reported", "[compiler][schema]")
{
    ContentFolder folder;
    folder.remove(u"pack.yaml"_s);
    CHECK(problemsOf(folder) == QStringList{u"pack.yaml:1: error: missing-file"_s});
}

TEST_CASE("files that nothing reads are reported, hidden ones are not", "[compiler][schema]")
{
    ContentFolder folder;
    folder.write(u"notes.txt"_s, "x").write(u".hidden.yaml"_s, "x").write(u"basics/picture.png"_s, "x");
    folder.write(u"basics/deep/x.md"_s, "x").write(u"checklist/more.yaml"_s, "x").write(u"checklist/x.md"_s, "x");
    CHECK(problemsOf(folder) ==
          QStringList{u"basics/deep:1: warning: stray-file"_s, u"basics/picture.png:1: warning: stray-file"_s,
                      u"checklist/more.yaml:1: warning: stray-file"_s, u"checklist/x.md:1: warning: stray-file"_s,
                      u"notes.txt:1: warning: stray-file"_s});
}

TEST_CASE("a folder that is no category is reported once", "[compiler][schema]")
{
    ContentFolder folder;
    folder.write(u"stories/one.md"_s, folder.read(QString::fromLatin1(topicFile))
                                          .replace("title: What a knot is", "title: One")
                                          .replace("trigger point", "first"));
    folder.write(u"stories/two.md"_s, folder.read(QString::fromLatin1(topicFile))
                                          .replace("title: What a knot is", "title: Two")
                                          .replace("trigger point", "second"));
    CHECK(problemsOf(folder) == QStringList{u"stories/one.md:1: error: unknown-category"_s});
}

TEST_CASE("the name of an article's file is an id", "[compiler][schema]")
{
    ContentFolder folder;
    folder.write(u"basics/What_Else.md"_s, folder.read(QString::fromLatin1(topicFile)));
    CHECK(problemsOf(folder) == QStringList{u"basics/What_Else.md:1: error: bad-id"_s});
}
