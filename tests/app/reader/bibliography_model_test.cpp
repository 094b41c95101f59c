// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/bibliography_model.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace unknot;
using app::BibliographyModel;

namespace {

pack::Reference work(const QString &key, const QString &authors, int year, bool verified)
{
    pack::Reference reference;
    reference.key = ReferenceKey(key);
    reference.authors = authors;
    reference.title = u"About "_s + key;
    reference.container = u"J Pain"_s;
    reference.year = year;
    reference.verified = verified;
    return reference;
}

} // namespace

TEST_CASE("the bibliography stands by author and year and says what was not verified", "[reader]")
{
    BibliographyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReferences({work(u"c"_s, u"Zhou A"_s, 2020, true), work(u"b"_s, u"Adam B"_s, 2021, false),
                         work(u"a"_s, u"Adam B"_s, 2001, true), work(u"page"_s, {}, 0, true)});

    REQUIRE(model.rowCount() == 4);
    CHECK(model.rowOf(ReferenceKey(u"page"_s)) == 0); // "About page" stands before "Adam"
    CHECK(model.rowOf(ReferenceKey(u"a"_s)) == 1);
    CHECK(model.rowOf(ReferenceKey(u"b"_s)) == 2);
    CHECK(model.rowOf(ReferenceKey(u"none"_s)) == -1);
    CHECK(model.unverified() == 1);
    CHECK(model.index(2).data(BibliographyModel::SummaryRole).toString() == u"Adam B · J Pain · 2021 · not verified by us"_s);
    CHECK(model.index(1).data(BibliographyModel::SummaryRole).toString() == u"Adam B · J Pain · 2001"_s);
    CHECK(model.index(1).data(BibliographyModel::FilterRole).toString().contains("adam"_L1));
}
