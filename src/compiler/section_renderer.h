// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/article_source.h"
#include "compiler/diagnostic.h"
#include "compiler/section_splitter.h"
#include "markup/markup.h"

namespace unknot::compiler {

/// Renders the sections of one article and adds them to it, and translates what the renderer saw into places of the
/// file: links, citations, problems. Citations go on from those that the article has.
class SectionRenderer final
{
public:
    /// `glossary` may be null: then no term is marked.
    SectionRenderer(ArticleSource &article, const markup::TermIndex *glossary, QSet<QString> knownTerms,
                    Diagnostics &diagnostics);
    /// Notes the works and the terms in the article.
    ~SectionRenderer();
    SectionRenderer(const SectionRenderer &) = delete;
    SectionRenderer &operator=(const SectionRenderer &) = delete;

    void add(const SectionText &text);

private:
    [[nodiscard]] bool isSteps(const SectionText &text) const;
    [[nodiscard]] QString headingWords(const SectionText &text);
    void collect(const markup::Rendered &rendered, const SectionText &text);

    ArticleSource &m_article;
    Diagnostics &m_diagnostics;
    markup::Citations m_citations;
    std::optional<markup::TermUses> m_terms;
};

} // namespace unknot::compiler
