// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/target.h"
#include "pack/article.h"

#include <QList>
#include <QString>

namespace unknot::pack::search {

/// A part of a text to be shown as a match, in UTF-16 units as QString counts.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Span &) const = default;
};

struct HighlightedText
{
    QString text;
    QList<Span> matches; ///< in order, not overlapping

    bool operator==(const HighlightedText &) const = default;
};

/// A section that was found. The opening section of an article has the article's own target and no heading.
struct SearchHit
{
    Target target;
    ArticleKind kind = ArticleKind::Topic;
    CategoryId category;
    HighlightedText title;   ///< of the article
    HighlightedText heading; ///< of the section
    HighlightedText snippet;
    double score = 0;

    bool operator==(const SearchHit &) const = default;
};

struct SearchResults
{
    QList<SearchHit> hits; ///< the best first
    int total = 0;         ///< how many hits there are with no limit
    /// What was searched for instead, if words were misspelt; empty if it was searched as typed.
    QString correctedTo;

    bool operator==(const SearchResults &) const = default;
};

} // namespace unknot::pack::search
