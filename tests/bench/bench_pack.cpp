// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "bench/timing.h"
#include "pack/pack.h"

#include <stdexcept>

namespace unknot::bench {

namespace {

template <typename Value>
Value valueOrThrow(Result<Value> result)
{
    if (!result)
        throw std::runtime_error("the pack cannot be read: " + result.error().detail.toStdString());
    return std::move(*result);
}

QList<Target> allArticles(const pack::Pack &pack)
{
    QList<Target> targets;
    for (const pack::Category &category : valueOrThrow(pack.categories())) {
        for (const pack::ArticleSummary &article : valueOrThrow(pack.articlesIn(category.id)))
            targets += article.target;
    }
    return targets;
}

} // namespace

void benchPack(const QString &packPath)
{
    Timings opening("open the pack");
    for (int i = 0; i < 200; ++i)
        opening.measure([&] { static_cast<void>(valueOrThrow(pack::Pack::open(packPath))); });
    opening.print();

    const pack::Pack pack = valueOrThrow(pack::Pack::open(packPath));
    Timings reading("read an article");
    const QList<Target> articles = allArticles(pack);
    for (int round = 0; round < 5; ++round) {
        for (const Target &article : articles)
            reading.measure([&] { static_cast<void>(valueOrThrow(pack.article(article))); });
    }
    reading.print();

    Timings checklist("read the checklist's content");
    for (int i = 0; i < 50; ++i)
        checklist.measure([&] { static_cast<void>(valueOrThrow(pack.checklistContent())); });
    checklist.print();
}

} // namespace unknot::bench
