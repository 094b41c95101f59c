// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/article_list_model.h"
#include "support/catch.h"
#include "support/pack_builder.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace unknot;
using app::ArticleListModel;

TEST_CASE("the list of articles gives titles, targets and what a filter looks at", "[reader]")
{
    ArticleListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    pack::ArticleSummary first;
    first.target = test::target("causes/cold");
    first.title = u"Kälte"_s;
    first.summary = u"Muscles tense."_s;
    pack::ArticleSummary second;
    second.target = test::target("causes/stress");
    second.title = u"Stress"_s;
    model.setArticles({first, second});

    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0).data().toString() == u"Kälte"_s);
    CHECK(model.index(0).data(ArticleListModel::FilterRole).toString() == u"kalte muscles tense."_s);
    CHECK(model.rowOf(test::target("causes/stress#help")) == 1);
    CHECK(model.rowOf(test::target("causes/none")) == -1);
}
