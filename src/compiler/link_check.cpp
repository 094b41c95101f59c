// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/checks.h"
#include "compiler/codes.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace unknot::compiler {

namespace {

bool pointsOutside(const QString &destination)
{
    return destination.contains("://"_L1) || destination.startsWith("mailto:"_L1) || destination.startsWith("www."_L1);
}

/// Reports a target that is not there; gives it if its form is right.
std::optional<Target> checkTarget(const PlacedText &written, const ContentIndex &index, Diagnostics &diagnostics)
{
    const std::optional<Target> target = Target::parse(written.text);
    if (!target) {
        diagnostics.error(written.place, code::badLink,
                          u"“%1” is no target; write category/article or category/article#section"_s.arg(written.text));
        return std::nullopt;
    }
    const ArticleSource *article = index.article(target->wholeArticle().toString());
    if (article == nullptr)
        diagnostics.error(written.place, code::unknownTarget,
                          u"there is no article “%1”"_s.arg(target->wholeArticle().toString()));
    else if (target->isSection() && article->section(target->section()) == nullptr)
        diagnostics.error(written.place, code::unknownAnchor,
                          u"“%1” has no section #%2"_s.arg(article->target.toString(), target->section()));
    return target;
}

void checkText(const ArticleSource &article, const ContentIndex &index, Diagnostics &diagnostics)
{
    for (const PlacedText &link : article.links) {
        if (pointsOutside(link.text))
            diagnostics.error(link.place, code::outsideLink,
                              u"the text links only within the handbook: %1"_s.arg(link.text));
        else
            (void)checkTarget(link, index, diagnostics);
    }
}

void checkSeeAlso(const ArticleSource &article, const ContentIndex &index, Diagnostics &diagnostics)
{
    constexpr qsizetype enough = 3;
    QSet<Target> seen;
    for (const PlacedText &written : article.seeAlso) {
        const std::optional<Target> target = checkTarget(written, index, diagnostics);
        if (!target)
            continue;
        if (target->wholeArticle() == article.target)
            diagnostics.error(written.place, code::badLink, u"an article does not point at itself"_s);
        if (seen.contains(*target))
            diagnostics.error(written.place, code::badLink, u"“%1” stands here twice"_s.arg(written.text));
        seen += *target;
    }
    if (article.seeAlso.size() < enough)
        diagnostics.warning(article.seeAlsoPlace, code::fewSeeAlso, u"see_also has three or more targets"_s);
}

void checkSuggestions(const ArticleSource &article, Diagnostics &diagnostics)
{
    for (const SuggestionSource &suggestion : article.suggestions) {
        const PlacedText &section = suggestion.section;
        if (!section.text.isEmpty() && article.section(section.text) == nullptr)
            diagnostics.error(section.place, code::unknownAnchor,
                              u"this article has no section #%1"_s.arg(section.text));
    }
}

void checkLandmarks(const Content &content, const ContentIndex &index, Diagnostics &diagnostics)
{
    for (const auto &[key, target] : content.pack.landmarks)
        (void)checkTarget(target, index, diagnostics);
}

void checkRedirects(const Content &content, const ContentIndex &index, Diagnostics &diagnostics)
{
    for (const RedirectSource &redirect : content.redirects) {
        (void)checkTarget(redirect.to, index, diagnostics);
        const std::optional<Target> from = Target::parse(redirect.from.text);
        if (!from) {
            diagnostics.error(redirect.from.place, code::badRedirect, u"“%1” is no target"_s.arg(redirect.from.text));
            continue;
        }
        const ArticleSource *article = index.article(from->wholeArticle().toString());
        if (article != nullptr && article->section(from->section()) != nullptr)
            diagnostics.error(redirect.from.place, code::badRedirect,
                              u"“%1” is still there: it needs no redirect"_s.arg(redirect.from.text));
    }
}

} // namespace

void checkLinks(const Content &content, const ContentIndex &index, Diagnostics &diagnostics)
{
    for (const ArticleSource &article : content.articles) {
        checkText(article, index, diagnostics);
        checkSeeAlso(article, index, diagnostics);
        checkSuggestions(article, diagnostics);
    }
    checkLandmarks(content, index, diagnostics);
    checkRedirects(content, index, diagnostics);
}

} // namespace unknot::compiler
