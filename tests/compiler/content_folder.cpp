// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/content_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace unknot::test {

namespace {

constexpr char packYaml[] = R"(title: Test pack
language: en-GB
version: 0.1.0
licence: CC BY-SA 4.0
reviewed_by_clinician: false
)";

constexpr char categoriesYaml[] = R"(categories:
  - {id: basics, title: Basics, summary: The start., icon: book}
  - {id: techniques, title: Techniques, summary: What to do., icon: hand}
  - {id: muscles, title: Muscles, summary: One by one., icon: body}
  - {id: routines, title: Routines, summary: In sequence., icon: timer}
)";

constexpr char regionsYaml[] = R"(groups:
  - {id: neck, name: Neck}
  - {id: shoulder, name: Shoulder}
regions:
  - {id: back-of-neck, name: Back of the neck, group: neck, view: back, side_aware: true, also_called: [nape], warning: 'See a doctor.'}
  - {id: front-of-neck, name: Front of the neck, group: neck, view: front, side_aware: true, also_called: []}
  - {id: top-of-shoulder, name: Top of the shoulder, group: shoulder, view: both, side_aware: true, also_called: [yoke, trap]}
)";

constexpr char patternsYaml[] = R"(regions:
  - region: back-of-neck
    sources: [simons1999]
    muscles:
      - {muscle: upper-trapezius, strength: primary}
  - region: top-of-shoulder
    sources: []
    muscles:
      - {muscle: upper-trapezius, strength: spillover}
  - region: front-of-neck
    sources: []
    muscles: []
)";

constexpr char referencesYaml[] = R"(references:
- {key: simons1999, type: book, authors: [Simons D, Travell J], title: The manual, year: 1999, read: excerpt, verified: false}
- {key: heat2018, type: article, authors: Heat Group, title: Warm packs, container: J Warm, year: 2018, read: abstract, verified: true, doi: 10.1/x}
- {key: kept2001, type: webpage, title: Background, read: copy, verified: false, cited: false}
)";

constexpr char symptomsYaml[] = R"(groups:
  - {id: pain, title: The pain, step: feel, why: Pain has many causes.}
symptoms:
  - {id: stiff, group: pain, label: Stiff or tight, also_called: [tightness]}
  - {id: dull-ache, group: pain, label: A dull ache, help: Deep in the muscle}
)";

constexpr char redFlagsYaml[] = R"(version: 1
groups:
- {id: second, name: Second group, order: 2}
- {id: first, name: First group, order: 1}
flags:
- id: chest-pain
  regions: [any]
  question: Do you have chest pain?
  label: Chest pain
  meaning: Pain behind the breastbone.
  find_out: Press on your ribs.
  may_mean: Heart attack
  urgency: emergency
  advice: Call your emergency number now.
  group: first
  core: true
  sources: [simons1999]
  merged: [CH-01]
- id: fever
  regions: [back-of-neck]
  question: Do you have a fever?
  label: Fever
  meaning: A high temperature.
  find_out: Use a thermometer.
  may_mean: Infection
  urgency: same-day
  advice: Speak to a doctor today.
  group: second
  core: false
  sources: [simons1999, heat2018]
  merged: []
)";

constexpr char combinationsYaml[] = R"(version: 1
raise_by_one: [blood-thinners]
combinations:
- id: neck-and-fever
  all:
  - {regions: [neck]}
  - {symptoms: [stiff], red_flags: [chest-pain], conditions: [blood-thinners]}
  urgency: emergency
  label: A stiff neck with fever
  may_mean: Meningitis
  advice: Call your emergency number now.
  why: Neither is alarming alone.
  sources: [heat2018]
)";

constexpr char conditionsYaml[] = R"(version: 1
limits:
- {row: X1, method: pressure, limit: Light, sources: [simons1999]}
tens_general:
- {level: avoid, area: the neck, where: [neck], sources: []}
conditions:
- id: blood-thinners
  row: X3
  question: Do you take a blood thinner?
  label: Blood thinners
  group: medicines
  rules:
  - {method: pressure, level: ask, area: light strokes only}
  - {method: gun, level: avoid, area: neck, where: [neck, back-of-neck]}
  - {method: gun, level: ask, area: elsewhere, elsewhere: true}
  - {method: stretch, level: gentle}
  why: You bruise more easily.
  find_out: Ask your pharmacist.
  sources: [heat2018]
)";

constexpr char redirectsYaml[] = R"(redirects:
  - {from: basics/old-name, to: basics/what-is-a-knot}
  - {from: techniques/heat-pack#old, to: techniques/heat-pack#steps}
)";

constexpr char searchYaml[] = R"(synonyms:
  - {word: crick, means: [stiff neck]}
)";

constexpr char topic[] = R"(---
title: What a knot is
summary: A knot is a sore spot in a muscle.
aliases: [trigger point]
evidence: limited
reviewed: 2026-11-24
importance: 80
see_also: [techniques/heat-pack, muscles/upper-trapezius, routines/desk-break]
suggest_when:
  - {if: [stiff, back-of-neck], weight: 3, section: why}
  - {if: [dull-ache], weight: -1}
---
A knot is a sore, hard spot [@simons1999]. Try a [heat pack](techniques/heat-pack#steps).

## Why it forms {#why evidence=limited}

Nobody is quite sure [@heat2018; @simons1999].

> [!note] **Be patient.** It mostly passes.
)";

constexpr char technique[] = R"(---
title: Heat pack
summary: Warmth for a tense muscle.
aliases: [hot pack]
evidence: moderate
reviewed: 2026-11-24
importance: 60
see_also: [basics/what-is-a-knot, muscles/upper-trapezius, routines/desk-break]
technique:
  card: T38
  self_care: true
  methods: [heat]
  regions: [back-of-neck, top-of-shoulder]
  muscles: [upper-trapezius]
  tools: [heat pack]
  place: [chair]
  pressure: none
  hold_s: none
  reps: [1, 1]
  sets: 1
  per_day: [1, 3]
  total_min: [10, 15]
---
Warmth loosens.

## Position {#position}

Sit.

## Steps {#steps}

1. Wrap the pack in a cloth.
2. Lay it on the muscle.

## What it should feel like {#feel}

Warm.

## Common mistakes {#mistakes}

Too hot.

## Cautions {#cautions}

Not on numb skin.

## How sure we are {#evidence evidence=moderate}

Some trials [@heat2018].
)";

constexpr char muscle[] = R"(---
title: Upper trapezius
summary: The muscle on top of the shoulder.
aliases: [traps]
evidence: expert-opinion
reviewed: 2026-11-24
importance: 50
see_also: [basics/what-is-a-knot, techniques/heat-pack, routines/desk-break]
muscle:
  latin: Trapezius, pars descendens
  lies_in: [top-of-shoulder]
  self_treatment: suitable
  safety_note: Stop if you feel dizzy.
  techniques: [heat-pack]
---
It lifts the shoulder.

## Where it is {#where-it-is}

On top.

## Where it hurts {#where-it-hurts}

In the neck [@simons1999].

## What overloads it {#overloaded-by}

Screens.

## How to find it {#how-to-find-it}

Pinch it.

## What helps {#what-helps}

Warmth.

## Cautions {#cautions}

Go gently.
)";

constexpr char routine[] = R"(---
title: Desk break
summary: Two minutes at the desk.
aliases: []
evidence: expert-opinion
reviewed: 2026-11-24
importance: 50
see_also: [basics/what-is-a-knot, techniques/heat-pack, muscles/upper-trapezius]
routine:
  steps:
    - {technique: heat-pack, seconds: 60, side: both, note: warm}
    - {technique: heat-pack, seconds: 30, side: none}
  tools: [chair]
  place: [desk]
  how_often: twice a day
---
A short break.

## Before you start {#before-you-start}

Sit up.

## Good to know {#good-to-know}

Breathe.
)";

} // namespace

ContentFolder::ContentFolder()
{
    write(u"pack.yaml"_s, packYaml).write(u"categories.yaml"_s, categoriesYaml);
    write(u"regions.yaml"_s, regionsYaml).write(u"pain-patterns.yaml"_s, patternsYaml);
    write(u"references.yaml"_s, referencesYaml);
    write(u"checklist/symptoms.yaml"_s, symptomsYaml);
    write(u"checklist/red-flags.yaml"_s, redFlagsYaml);
    write(u"checklist/combinations.yaml"_s, combinationsYaml);
    write(u"checklist/conditions.yaml"_s, conditionsYaml);
    write(u"redirects.yaml"_s, redirectsYaml).write(u"search.yaml"_s, searchYaml);
    write(u"README.md"_s, "How to write.\n");
    write(u"basics/what-is-a-knot.md"_s, topic);
    write(u"techniques/heat-pack.md"_s, technique);
    write(u"muscles/upper-trapezius.md"_s, muscle);
    write(u"routines/desk-break.md"_s, routine);
}

QString ContentFolder::filePath(const QString &file) const
{
    return m_folder.path() + u'/' + file;
}

ContentFolder &ContentFolder::write(const QString &file, const QByteArray &text)
{
    const QString path = filePath(file);
    QDir().mkpath(QFileInfo(path).path());
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        throw std::runtime_error("cannot write " + path.toStdString());
    return *this;
}

ContentFolder &ContentFolder::remove(const QString &file)
{
    if (!QFile::remove(filePath(file)))
        throw std::runtime_error("cannot remove " + file.toStdString());
    return *this;
}

ContentFolder &ContentFolder::replace(const QString &file, const QByteArray &before, const QByteArray &after)
{
    QByteArray text = read(file);
    if (text.count(before) != 1)
        throw std::runtime_error(file.toStdString() + " must hold once: " + before.toStdString());
    return write(file, text.replace(before, after));
}

QByteArray ContentFolder::read(const QString &file) const
{
    QFile in(filePath(file));
    if (!in.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + file.toStdString());
    return in.readAll();
}

compiler::CompileReport ContentFolder::check() const
{
    return compiler::check(path()).value();
}

QStringList problemsOf(const ContentFolder &folder)
{
    QStringList problems;
    for (const compiler::Diagnostic &diagnostic : folder.check().diagnostics) {
        const QString text = diagnostic.toString().sliced(folder.path().size() + 1);
        const QStringList parts = text.split(u':');
        problems += parts.at(0) + u':' + parts.at(1) + u':' + parts.at(3) + u':' + parts.at(4);
    }
    return problems;
}

} // namespace unknot::test
