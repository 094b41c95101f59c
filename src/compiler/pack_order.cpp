// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/pack_order.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace unknot::compiler {

namespace {

/// How many other articles link to each article, in their text or in their `see_also`.
QHash<Target, int> inboundLinks(const Content &content)
{
    QHash<Target, int> inbound;
    for (const ArticleSource &article : content.articles) {
        QSet<Target> linked;
        for (const PlacedText &link : article.links + article.seeAlso) {
            if (const std::optional<Target> target = Target::parse(link.text))
                linked += target->wholeArticle();
        }
        linked.remove(article.target);
        for (const Target &target : linked)
            ++inbound[target];
    }
    return inbound;
}

} // namespace

QList<const ArticleSource *> articlesByImportance(const Content &content)
{
    const QHash<Target, int> inbound = inboundLinks(content);
    QList<const ArticleSource *> articles;
    for (const ArticleSource &article : content.articles)
        articles += &article;
    std::sort(articles.begin(), articles.end(), [&](const ArticleSource *a, const ArticleSource *b) {
        if (a->importance != b->importance)
            return a->importance > b->importance;
        const int linksToA = inbound.value(a->target);
        const int linksToB = inbound.value(b->target);
        return linksToA != linksToB ? linksToA > linksToB : a->target < b->target;
    });
    return articles;
}

} // namespace unknot::compiler
