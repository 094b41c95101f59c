// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/checks.h"
#include "compiler/codes.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

/// All places to which an article leads a reader, as targets of whole articles.
QSet<QString> placesFrom(const ArticleSource &article)
{
    QSet<QString> places;
    const auto add = [&](const PlacedText &target) { places += target.text.section(u'#', 0, 0); };
    for (const PlacedText &link : article.links)
        add(link);
    for (const PlacedText &other : article.seeAlso)
        add(other);
    if (article.muscle) {
        for (const PlacedText &technique : article.muscle->techniques)
            places += "techniques/"_L1 + technique.text;
    }
    if (article.routine) {
        for (const RoutineStepSource &step : article.routine->steps)
            places += "techniques/"_L1 + step.technique.text;
    }
    places -= article.target.toString();
    return places;
}

void checkArticles(const Content &content, Diagnostics &diagnostics)
{
    QSet<QString> reached;
    for (const ArticleSource &article : content.articles)
        reached += placesFrom(article);
    for (const auto &[key, target] : content.pack.landmarks)
        reached += target.text;
    for (const ArticleSource &article : content.articles) {
        if (!reached.contains(article.target.toString()))
            diagnostics.warning(article.place, code::unreachable, u"no other article leads here"_s);
    }
}

void checkSymptoms(const Content &content, Diagnostics &diagnostics)
{
    QSet<QString> used;
    for (const ArticleSource &article : content.articles) {
        for (const SuggestionSource &suggestion : article.suggestions) {
            for (const PlacedText &item : suggestion.items)
                used += item.text;
        }
    }
    for (const SymptomSource &symptom : content.symptoms) {
        if (!used.contains(symptom.id.text))
            diagnostics.warning(symptom.id.place, code::unusedId,
                                u"no article has “%1” in suggest_when: the question leads nowhere"_s.arg(symptom.id.text));
    }
}

/// Groups without members, regions without a pattern, muscles that no region leads to.
void checkBody(const Content &content, Diagnostics &diagnostics)
{
    QSet<QString> groups;
    for (const RegionSource &region : content.regions)
        groups += region.group.text;
    for (const GroupSource &group : content.regionGroups) {
        if (!groups.contains(group.id.text))
            diagnostics.warning(group.id.place, code::unusedId, u"no region is in group “%1”"_s.arg(group.id.text));
    }
    QSet<QString> patterns;
    QSet<QString> muscles;
    for (const PainPatternSource &pattern : content.painPatterns) {
        patterns += pattern.region.text;
        for (const PainPatternSource::Muscle &muscle : pattern.muscles)
            muscles += muscle.id.text;
    }
    for (const RegionSource &region : content.regions) {
        if (!patterns.contains(region.id.text))
            diagnostics.warning(region.id.place, code::unusedId,
                                u"pain-patterns.yaml says nothing of “%1”"_s.arg(region.id.text));
    }
    for (const ArticleSource &article : content.articles) {
        if (article.muscle && !muscles.contains(article.target.article()))
            diagnostics.warning(article.place, code::unusedId, u"no pain pattern leads to this muscle"_s);
    }
}

void checkTerms(const Content &content, Diagnostics &diagnostics)
{
    QSet<QString> used;
    for (const ArticleSource &article : content.articles)
        used += article.terms;
    for (const TermSource &term : content.terms) {
        if (!used.contains(term.id.text))
            diagnostics.note(term.id.place, code::unusedId, u"no article uses “%1”"_s.arg(term.term));
    }
}

} // namespace

void checkReach(const Content &content, Diagnostics &diagnostics)
{
    checkArticles(content, diagnostics);
    checkSymptoms(content, diagnostics);
    checkBody(content, diagnostics);
    checkTerms(content, diagnostics);
}

} // namespace unknot::compiler
