// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/checks.h"
#include "compiler/citation_use.h"
#include "compiler/codes.h"

using namespace Qt::StringLiterals;

namespace unknot::compiler {

QList<PlacedText> allCitations(const Content &content)
{
    QList<PlacedText> uses = content.otherSources;
    for (const ArticleSource &article : content.articles)
        uses += article.citedWorks;
    for (const PainPatternSource &pattern : content.painPatterns)
        uses += pattern.sources;
    for (const RedFlagSource &flag : content.redFlags)
        uses += flag.sources;
    for (const CombinationSource &combination : content.combinations)
        uses += combination.sources;
    for (const ConditionSource &condition : content.conditions)
        uses += condition.sources;
    return uses;
}

QSet<QString> citedKeys(const Content &content)
{
    QSet<QString> keys;
    for (const PlacedText &use : allCitations(content))
        keys += use.text;
    return keys;
}

void checkCitations(const Content &content, const ContentIndex &index, Diagnostics &diagnostics)
{
    for (const PlacedText &use : allCitations(content)) {
        if (!index.hasReference(use.text))
            diagnostics.error(use.place, code::unknownCitation, u"references.yaml has no key “%1”"_s.arg(use.text));
    }
    const QSet<QString> used = citedKeys(content);
    for (const ReferenceSource &source : content.references) {
        const QString key = source.reference.key.toString();
        if (!source.background && !used.contains(key))
            diagnostics.warning(source.place, code::unusedReference, u"nothing cites “%1”"_s.arg(key));
    }
}

} // namespace unknot::compiler
