// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/article_source.h"
#include "compiler/checklist_source.h"
#include "compiler/placed_text.h"
#include "pack/article.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <utility>

namespace unknot::compiler {

/// What `pack.yaml` says of the whole.
struct PackSource
{
    QString title;
    QString language;
    QString version;
    QString licence;
    bool reviewedByClinician = false;
    /// Pages to which the window itself leads, by the key in the file; see `landmarkKeys`.
    QList<std::pair<QString, PlacedText>> landmarks;
};

/// What `pack.yaml` may name: the page of warning signs that everybody should read, the emergency numbers, how sure we
/// are, what the handbook is, the page of its glossary, and the best general page if nothing fits.
inline constexpr QLatin1StringView glossaryKey("glossary");
inline constexpr std::array landmarkKeys{QLatin1StringView("read_first"), QLatin1StringView("emergency_numbers"),
                                         QLatin1StringView("evidence_guide"), QLatin1StringView("about"), glossaryKey,
                                         QLatin1StringView("start_here")};

/// A category of the library, from `categories.yaml`.
struct CategorySource
{
    PlacedText id;
    QString title;
    QString summary;
    QString icon;
};

/// A work of the bibliography.
struct ReferenceSource
{
    pack::Reference reference;
    Place place;
    bool background = false; ///< `cited: false`: kept in the bibliography, stored only if something cites it
};

/// An old target and what it is called today.
struct RedirectSource
{
    PlacedText from;
    PlacedText to;
};

/// A word that people type, and what it may mean here.
struct SynonymSource
{
    PlacedText word;
    QStringList meanings;
};

/// A word that readers may not know, from `glossary.yaml`.
struct TermSource
{
    PlacedText id;
    QString term;
    QList<PlacedText> forms; ///< how texts write it; the first is the term itself
    PlacedText meaning;
    PlacedText see; ///< the page that explains more; may be empty
    pack::Evidence evidence = pack::Evidence::None; ///< of a claim in the meaning
    QList<PlacedText> sources;
};

/// All that a content folder says, as it was read. Checks look at it, the pack writer stores it.
struct Content
{
    PackSource pack;
    QList<CategorySource> categories;
    QList<GroupSource> regionGroups;
    QList<RegionSource> regions;
    QList<PainPatternSource> painPatterns;
    QList<GroupSource> symptomGroups;
    QList<SymptomSource> symptoms;
    QList<GroupSource> redFlagGroups;
    QList<RedFlagSource> redFlags;
    QList<CombinationSource> combinations;
    QList<PlacedText> raising; ///< conditions with which every warning sign is one level more urgent
    QList<ConditionSource> conditions;
    QList<PlacedText> otherSources; ///< works that back rows which are not stored (general limits)
    QList<ReferenceSource> references;
    QList<RedirectSource> redirects;
    QList<SynonymSource> synonyms;
    QList<TermSource> terms;
    QList<ArticleSource> articles; ///< by target
    QString fingerprint;           ///< of the bytes of all files: tells whether two packs hold the same content
};

} // namespace unknot::compiler
