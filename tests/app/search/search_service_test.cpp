// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/search_model.h"
#include "app/search/search_service.h"
#include "support/catch.h"
#include "support/pack_builder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace unknot;
using pack::search::SearchResults;

namespace {

SearchResults firstAnswer(QSignalSpy &ready)
{
    REQUIRE((!ready.isEmpty() || ready.wait(5000)));
    return ready.constFirst().at(1).value<SearchResults>();
}

} // namespace

TEST_CASE("the search service answers in the thread of its caller", "[search][thread]")
{
    test::PackBuilder builder;
    test::addSampleHandbook(builder);
    app::SearchService service(builder.write());
    QSignalSpy ready(&service, &app::SearchService::ready);
    service.search(u"neck"_s, 10);
    CHECK_FALSE(firstAnswer(ready).hits.isEmpty());
}

TEST_CASE("only the newest words are answered", "[search][thread]")
{
    test::PackBuilder builder;
    test::addSampleHandbook(builder);
    app::SearchService service(builder.write());
    QSignalSpy ready(&service, &app::SearchService::ready);
    for (const auto &words : {u"n"_s, u"ne"_s, u"nec"_s, u"neck"_s})
        service.search(words, 10);
    (void)firstAnswer(ready);
    CHECK(ready.size() == 1);
    CHECK(ready.constFirst().at(0).toString() == u"neck"_s);
}

TEST_CASE("a search that was given up is not answered", "[search][thread]")
{
    test::PackBuilder builder;
    test::addSampleHandbook(builder);
    app::SearchService service(builder.write());
    QSignalSpy ready(&service, &app::SearchService::ready);
    service.search(u"neck"_s, 10);
    service.cancel();
    service.search(u"heat"_s, 10);
    (void)firstAnswer(ready);
    CHECK(ready.size() == 1);
    CHECK(ready.constFirst().at(0).toString() == u"heat"_s);
}

TEST_CASE("a pack that is gone ends in an error and not in silence", "[search][thread]")
{
    app::SearchService service(u"/no/such/file.pack"_s);
    QSignalSpy failed(&service, &app::SearchService::failed);
    service.search(u"neck"_s, 10);
    REQUIRE((!failed.isEmpty() || failed.wait(5000)));
    CHECK(failed.constFirst().at(0).value<Error>().code == ErrorCode::FileMissing);
}

TEST_CASE("results are grouped, the group with the best hit first, and headings cannot be chosen", "[search]")
{
    const auto hit = [](QStringView target, pack::ArticleKind kind) {
        pack::search::SearchHit found;
        found.target = test::target(target);
        found.kind = kind;
        found.category = found.target.category();
        found.title.text = found.target.article();
        return found;
    };
    using pack::ArticleKind;
    SearchResults results;
    results.hits = {hit(u"techniques/a", ArticleKind::Technique), hit(u"causes/b", ArticleKind::Topic),
                    hit(u"techniques/c", ArticleKind::Technique), hit(u"safety/d", ArticleKind::Topic)};
    app::SearchModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setResults(results);

    REQUIRE(model.rowCount() == 7); // three headings and four hits
    CHECK(model.hitCount() == 4);
    CHECK(model.firstHit() == 1);
    CHECK(model.index(0).data(app::SearchModel::IsHeadingRole).toBool());
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.index(1).data(app::SearchModel::TargetRole).toString() == u"techniques/a"_s);
    CHECK(model.moved(2, 1) == 4); // over the next heading
    CHECK(model.moved(1, -1) == 1);
    CHECK(model.moved(6, 1) == 6);
    model.clear();
    CHECK(model.firstHit() == -1);
}
