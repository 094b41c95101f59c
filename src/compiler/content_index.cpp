// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/content_index.h"

using namespace Qt::StringLiterals;

namespace unknot::compiler {

ContentIndex::ContentIndex(const Content &content)
{
    for (const ArticleSource &article : content.articles)
        m_articles.insert(article.target.toString(), &article);
    for (const ReferenceSource &source : content.references)
        m_references += source.reference.key.toString();
    for (const RegionSource &region : content.regions) {
        m_regions += region.id.text;
        m_groups[region.group.text] += region.id.text;
    }
    for (const SymptomSource &symptom : content.symptoms)
        m_symptoms += symptom.id.text;
    for (const RedFlagSource &flag : content.redFlags)
        m_redFlags += flag.id.text;
    for (const ConditionSource &condition : content.conditions)
        m_conditions += condition.id.text;
}

const ArticleSource *ContentIndex::technique(const QString &id) const
{
    const ArticleSource *found = article("techniques/"_L1 + id);
    return found != nullptr && found->technique ? found : nullptr;
}

const ArticleSource *ContentIndex::muscle(const QString &id) const
{
    const ArticleSource *found = article("muscles/"_L1 + id);
    return found != nullptr && found->muscle ? found : nullptr;
}

QStringList ContentIndex::regionsOf(const QString &regionOrGroup) const
{
    return isRegion(regionOrGroup) ? QStringList{regionOrGroup} : m_groups.value(regionOrGroup);
}

QStringList ContentIndex::regionsOf(const QList<PlacedText> &regionsOrGroups) const
{
    QStringList regions;
    for (const PlacedText &place : regionsOrGroups)
        regions += regionsOf(place.text);
    regions.removeDuplicates();
    return regions;
}

} // namespace unknot::compiler
