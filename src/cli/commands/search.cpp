// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "app/locations.h"
#include "app/words/labels.h"
#include "cli/arguments.h"
#include "cli/words.h"
#include "pack/search/searcher.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace unknot::cli {

namespace {

using pack::search::SearchHit;
using pack::search::SearchResults;

constexpr int usualLimit = 20;
constexpr int mostHits = 1000;

QJsonDocument toJson(const SearchResults &results)
{
    QJsonArray list;
    for (const SearchHit &hit : results.hits) {
        list += QJsonObject{
            {u"rank"_s, list.size() + 1},
            {u"target"_s, hit.target.toString()},
            {u"title"_s, hit.title.text},
            {u"heading"_s, hit.heading.text},
            {u"category"_s, hit.category.toString()},
            {u"snippet"_s, hit.snippet.text},
            {u"score"_s, hit.score},
        };
    }
    return QJsonDocument(list);
}

void print(const SearchResults &results, const QString &words, Console &console)
{
    if (!results.correctedTo.isEmpty())
        console.paragraph(Cli::tr("Searched for “%1”.").arg(results.correctedTo));
    if (results.hits.isEmpty())
        console.paragraph(Cli::tr("Nothing was found for “%1”. Try fewer or other words.").arg(words));
    int rank = 0;
    for (const SearchHit &hit : results.hits) {
        const QString title =
            hit.heading.text.isEmpty()
                ? hit.title.text
                : Cli::tr("%1: %2", "an article and its section").arg(hit.title.text, hit.heading.text);
        console.heading(Cli::tr("%1. %2", "a rank and a title").arg(QString::number(++rank), title));
        console.line(u"   %1 (%2)"_s.arg(hit.target.toString(), app::categoryName(hit.category)));
        console.paragraph(hit.snippet.text.simplified(), 3);
    }
}

} // namespace

ExitCode search(const QStringList &arguments, Console &console)
{
    Arguments options(u"unknot-cli search"_s, u"WORDS…"_s,
                      Cli::tr("Finds sections of the handbook; misspellings are forgiven."));
    options.addPackOption();
    options.addOption({u"limit"_s}, u"N"_s, Cli::tr("Print at most N results (%1 if not said).").arg(usualLimit));
    options.addJsonFlag();
    if (const auto done = options.parse(arguments, console, 1, arguments.size()))
        return *done;
    int limit = usualLimit;
    if (options.isSet(u"limit"_s)) {
        bool isNumber = false;
        limit = options.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 1 || limit > mostHits)
            return console.misuse(Cli::tr("--limit takes a number from 1 to %1.").arg(mostHits), options.command());
    }
    const QString words = options.operands().join(u' ');
    const auto path = app::findPack(options.packFile());
    if (!path)
        return console.fail(path.error());
    auto searcher = pack::search::Searcher::open(*path);
    if (!searcher)
        return console.fail(searcher.error());
    const auto results = searcher->search(pack::search::parseQuery(words), limit);
    if (!results)
        return console.fail(results.error());
    if (options.wantsJson())
        console.json(toJson(*results));
    else
        print(*results, words, console);
    return ExitCode::Success;
}

} // namespace unknot::cli
