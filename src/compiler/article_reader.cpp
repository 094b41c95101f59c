// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/article_reader.h"

#include "compiler/codes.h"
#include "compiler/front_matter.h"
#include "compiler/section_renderer.h"
#include "compiler/section_splitter.h"

#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

/// Each anchor once, and text under each heading (or a smaller heading that has the text).
void checkSections(const ArticleSource &article, Diagnostics &diagnostics)
{
    QSet<QString> anchors;
    for (qsizetype i = 0; i < article.sections.size(); ++i) {
        const SectionSource &section = article.sections.at(i);
        const bool opening = i == 0;
        if (!opening && !section.anchor.isEmpty() && anchors.contains(section.anchor))
            diagnostics.error(section.place, code::duplicateAnchor, u"#%1 stands here twice"_s.arg(section.anchor));
        anchors += section.anchor;
        if (!section.text.isEmpty())
            continue;
        const bool subsections = i + 1 < article.sections.size() && article.sections.at(i + 1).level > section.level;
        if (opening)
            diagnostics.error(section.place, code::noOpening,
                              u"an article begins with a paragraph: the answer first"_s);
        else if (!subsections)
            diagnostics.error(section.place, code::emptySection, u"a heading without text"_s);
    }
}

} // namespace

const SectionSource *ArticleSource::section(QStringView anchor) const
{
    for (const SectionSource &section : sections) {
        if (section.anchor == anchor)
            return &section;
    }
    return nullptr;
}

std::optional<ArticleSource> readArticle(const QByteArray &file, const Target &target, const QString &path,
                                         const Glossary *glossary, Diagnostics &diagnostics)
{
    const std::optional<FrontMatter> parts = cutFrontMatter(file);
    if (!parts) {
        diagnostics.error({path}, code::noFrontMatter,
                          u"an article begins with its front matter between two lines of ---"_s);
        return std::nullopt;
    }
    std::optional<ArticleSource> article = readFrontMatter(parts->yaml, path, diagnostics);
    if (!article)
        return std::nullopt;
    article->target = target;
    {
        SectionRenderer renderer(*article, glossary ? &glossary->index : nullptr,
                                 glossary ? glossary->explainedIn(target) : QSet<QString>(), diagnostics);
        for (const SectionText &section : splitSections(parts->body, path, parts->bodyLine, diagnostics))
            renderer.add(section);
    }
    checkSections(*article, diagnostics);
    return article;
}

} // namespace unknot::compiler
