// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace unknot::compiler {

/// Finds things of the content by their ids. Holds pointers into the content, which must not change.
class ContentIndex final
{
public:
    explicit ContentIndex(const Content &content);

    /// The article of a target such as `techniques/heat-pack` (without a section).
    [[nodiscard]] const ArticleSource *article(const QString &target) const { return m_articles.value(target); }
    [[nodiscard]] const ArticleSource *technique(const QString &id) const;
    [[nodiscard]] const ArticleSource *muscle(const QString &id) const;
    [[nodiscard]] bool hasReference(const QString &key) const { return m_references.contains(key); }
    [[nodiscard]] bool isRegion(const QString &id) const { return m_regions.contains(id); }
    [[nodiscard]] bool isSymptom(const QString &id) const { return m_symptoms.contains(id); }
    [[nodiscard]] bool isRedFlag(const QString &id) const { return m_redFlags.contains(id); }
    [[nodiscard]] bool isCondition(const QString &id) const { return m_conditions.contains(id); }
    /// The regions of a group, the region itself for a region, nothing for an unknown id.
    [[nodiscard]] QStringList regionsOf(const QString &regionOrGroup) const;
    /// The same for several, each region once.
    [[nodiscard]] QStringList regionsOf(const QList<PlacedText> &regionsOrGroups) const;

private:
    QHash<QString, const ArticleSource *> m_articles;
    QSet<QString> m_references;
    QSet<QString> m_regions;
    QSet<QString> m_symptoms;
    QSet<QString> m_redFlags;
    QSet<QString> m_conditions;
    QHash<QString, QStringList> m_groups;
};

} // namespace unknot::compiler
