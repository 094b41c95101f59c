// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/checks.h"
#include "compiler/codes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

constexpr double strongestPressure = 5; // of 10; our dossier's limit for all self-treatment

using Anchors = QList<QLatin1StringView>;

bool presses(const pack::Technique &facts)
{
    return std::any_of(facts.methods.begin(), facts.methods.end(), [](pack::Method method) {
        return method == pack::Method::Pressure || method == pack::Method::Roller || method == pack::Method::Gun;
    });
}

qsizetype positionOf(const ArticleSource &article, QLatin1StringView anchor)
{
    const auto found = std::find_if(article.sections.begin(), article.sections.end(),
                                    [anchor](const SectionSource &section) { return section.anchor == anchor; });
    return found == article.sections.end() ? -1 : found - article.sections.begin();
}

void requireSections(const ArticleSource &article, const Anchors &anchors, Diagnostics &diagnostics)
{
    for (const QLatin1StringView anchor : anchors) {
        if (positionOf(article, anchor) < 0)
            diagnostics.error(article.place, code::missingSection, u"the section #%1 is missing"_s.arg(anchor));
    }
}

/// Those of the sections that are there must follow each other in this order; others may stand between.
void requireOrder(const ArticleSource &article, const Anchors &anchors, Diagnostics &diagnostics)
{
    qsizetype last = -1;
    QLatin1StringView before;
    for (const QLatin1StringView anchor : anchors) {
        const qsizetype position = positionOf(article, anchor);
        if (position < 0)
            continue;
        if (position < last)
            diagnostics.error(article.sections.at(position).place, code::sectionOrder,
                              u"#%1 stands after #%2"_s.arg(anchor, before));
        last = position;
        before = anchor;
    }
}

void forbidSection(const ArticleSource &article, QLatin1StringView anchor, const QString &reason,
                   Diagnostics &diagnostics)
{
    if (const qsizetype position = positionOf(article, anchor); position >= 0)
        diagnostics.error(article.sections.at(position).place, code::sectionNotAllowed, reason);
}

void checkPressure(const TechniqueSource &technique, Diagnostics &diagnostics)
{
    const pack::Technique &facts = technique.facts;
    if (facts.pressure && facts.pressure->max > strongestPressure)
        diagnostics.error(technique.pressurePlace, code::pressureTooHigh, u"never above 5 of 10"_s);
    if (!facts.pressure && presses(facts))
        diagnostics.error(technique.pressurePlace, code::missingPressure,
                          u"a technique that presses says how hard: [2, 5]"_s);
}

void checkTechnique(const ArticleSource &article, const ContentIndex &index, Diagnostics &diagnostics)
{
    const TechniqueSource &technique = *article.technique;
    checkPressure(technique, diagnostics);
    const qsizetype evidence = positionOf(article, "evidence"_L1);
    if (evidence >= 0 && article.sections.at(evidence).evidence == pack::Evidence::None)
        diagnostics.error(article.sections.at(evidence).place, code::badEvidence,
                          u"#evidence has a label: evidence=…"_s);
    if (!technique.facts.selfCare) {
        requireSections(article, {"cautions"_L1, "evidence"_L1}, diagnostics);
        forbidSection(article, "steps"_L1, u"what is not self-care has no steps"_s, diagnostics);
        if (!article.suggestions.isEmpty())
            diagnostics.error(technique.place, code::notSelfCare, u"what is not self-care is never suggested"_s);
        return;
    }
    const Anchors sections{"position"_L1, "steps"_L1, "feel"_L1, "mistakes"_L1, "cautions"_L1, "evidence"_L1};
    requireSections(article, sections, diagnostics);
    requireOrder(article, sections, diagnostics);
    if (const SectionSource *steps = article.section(u"steps"); steps != nullptr && steps->numberedItems == 0)
        diagnostics.error(steps->place, code::noSteps, u"the steps are a numbered list"_s);
    for (const PlacedText &id : technique.muscles) {
        const ArticleSource *muscle = index.muscle(id.text);
        if (presses(technique.facts) && muscle != nullptr &&
            muscle->muscle->selfTreatment == pack::SelfTreatment::ProfessionalOnly)
            diagnostics.error(id.place, code::professionalOnly, u"nobody presses “%1” himself"_s.arg(id.text));
    }
}

void checkMuscle(const ArticleSource &article, const ContentIndex &index, Diagnostics &diagnostics)
{
    const MuscleSource &muscle = *article.muscle;
    requireSections(article, {"where-it-is"_L1, "where-it-hurts"_L1, "overloaded-by"_L1, "cautions"_L1}, diagnostics);
    requireOrder(article,
                 {"where-it-is"_L1, "where-it-hurts"_L1, "overloaded-by"_L1, "how-to-find-it"_L1, "what-helps"_L1},
                 diagnostics);
    if (muscle.selfTreatment != pack::SelfTreatment::ProfessionalOnly) {
        requireSections(article, {"how-to-find-it"_L1, "what-helps"_L1}, diagnostics);
        if (muscle.selfTreatment == pack::SelfTreatment::WithCare)
            requireOrder(article, {"cautions"_L1, "how-to-find-it"_L1, "what-helps"_L1}, diagnostics);
        return;
    }
    requireSections(article, {"who-to-see"_L1}, diagnostics);
    const QString reason = u"a muscle for professionals only has #who-to-see instead"_s;
    forbidSection(article, "how-to-find-it"_L1, reason, diagnostics);
    forbidSection(article, "what-helps"_L1, reason, diagnostics);
    for (const PlacedText &id : muscle.techniques) {
        const ArticleSource *technique = index.technique(id.text);
        if (technique != nullptr && presses(technique->technique->facts))
            diagnostics.error(id.place, code::professionalOnly,
                              u"“%1” presses a muscle for professionals only"_s.arg(id.text));
    }
}

void checkRoutine(const ArticleSource &article, const ContentIndex &index, Diagnostics &diagnostics)
{
    const Anchors sections{"before-you-start"_L1, "good-to-know"_L1};
    requireSections(article, sections, diagnostics);
    requireOrder(article, sections, diagnostics);
    for (const RoutineStepSource &step : article.routine->steps) {
        const ArticleSource *technique = index.technique(step.technique.text);
        if (technique != nullptr && !technique->technique->facts.selfCare)
            diagnostics.error(step.technique.place, code::notSelfCare,
                              u"“%1” is not self-care"_s.arg(step.technique.text));
    }
}

/// Where an article lies and what it is must agree: other files name techniques and muscles by their bare ids.
void checkCategory(const ArticleSource &article, Diagnostics &diagnostics)
{
    const auto check = [&](QLatin1StringView category, QLatin1StringView key, bool isKind) {
        if ((article.target.category().toString() == category) != isKind)
            diagnostics.error(article.place, code::wrongCategory,
                              u"articles with “%1” lie in “%2”, and no others"_s.arg(key, category));
    };
    check("techniques"_L1, "technique"_L1, article.technique.has_value());
    check("muscles"_L1, "muscle"_L1, article.muscle.has_value());
    check("routines"_L1, "routine"_L1, article.routine.has_value());
}

} // namespace

void checkKinds(const Content &content, const ContentIndex &index, Diagnostics &diagnostics)
{
    for (const ArticleSource &article : content.articles) {
        checkCategory(article, diagnostics);
        if (article.technique)
            checkTechnique(article, index, diagnostics);
        if (article.muscle)
            checkMuscle(article, index, diagnostics);
        if (article.routine)
            checkRoutine(article, index, diagnostics);
    }
}

} // namespace unknot::compiler
