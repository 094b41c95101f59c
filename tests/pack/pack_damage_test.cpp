// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack.h"
#include "pack/search/searcher.h"
#include "support/catch.h"
#include "support/pack_builder.h"

#include <SQLiteCpp/Database.h>

#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace unknot;
using namespace Qt::StringLiterals;
using test::PackBuilder;

namespace {

bool isAboutTheFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Corrupt:
    case ErrorCode::NotOurFile:
    case ErrorCode::TooNew:
    case ErrorCode::TooOld:
    case ErrorCode::UnknownTarget:
        return true; // a damaged index may hide an article
    default:
        return false;
    }
}

/// Reads all there is; what is damaged must give an error about the file and nothing worse.
void readAll(const QString &path)
{
    const auto check = [](const auto &result) {
        if (!result) {
            INFO(int(result.error().code) << ' ' << result.error().detail.toStdString());
            CHECK(isAboutTheFile(result.error()));
        }
        return result.has_value();
    };
    const Result<pack::Pack> pack = pack::Pack::open(path);
    if (check(pack)) {
        check(pack->info());
        check(pack->references());
        check(pack->checklistContent());
        check(pack->techniques());
        const auto categories = pack->categories();
        for (const pack::Category &category : check(categories) ? *categories : QList<pack::Category>()) {
            const auto articles = pack->articlesIn(category.id);
            for (const auto &article : check(articles) ? *articles : QList<pack::ArticleSummary>()) {
                check(pack->article(article.target));
                check(pack->heading(article.target));
            }
        }
        check(pack->resolve(test::target("symptoms/stiff-neck#what-helps")));
        check(pack->verify());
    }
    Result<pack::search::Searcher> searcher = pack::search::Searcher::open(path);
    if (check(searcher)) {
        for (const QStringView query : {u"neck", u"stretch the nekc", u"h", u"a ball between my back and the wall"})
            check(searcher->search(pack::search::parseQuery(query), 20));
    }
}

} // namespace

TEST_CASE("the text of a section that is damaged is an error, whatever length it claims", "[pack]")
{
    for (const char *bytes : {"x''", "x'00'", "x'00000010'", "x'00000010deadbeef'", "x'ffffffff789c0300'"}) {
        CAPTURE(bytes);
        PackBuilder builder;
        builder.topic("causes/cold", "Cold", "Muscles tense.");
        const QString path = builder.write();
        {
            SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE);
            db.exec(std::string("UPDATE section SET html = ") + bytes);
        }
        const pack::Pack pack = pack::Pack::open(path).value();
        const auto article = pack.article(test::target("causes/cold"));
        REQUIRE_FALSE(article.has_value());
        CHECK(article.error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("whatever bytes of a pack are damaged, reading it is safe", "[pack][slow]")
{
    PackBuilder builder;
    test::addSampleHandbook(builder);
    builder.synonym("bum", {"shoulder"});
    QFile original(builder.write());
    REQUIRE(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    readAll(original.fileName());

    QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.pack"_s);
    std::minstd_rand random(20261124);
    const auto below = [&random](qsizetype end) { return static_cast<qsizetype>(random()) % end; };
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = bytes;
        // A few bytes anywhere, or a run of them as a bad sector leaves it; now and then the end is missing.
        const qsizetype flips = 1 + below(8);
        for (qsizetype i = 0; i < flips; ++i)
            damaged[below(damaged.size())] = static_cast<char>(random());
        if (round % 5 == 0) {
            const qsizetype start = below(damaged.size() - 512);
            damaged.replace(start, 512, QByteArray(512, static_cast<char>(random())));
        }
        if (round % 17 == 0)
            damaged.truncate(below(damaged.size()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(damaged) == damaged.size());
        file.close();
        INFO("round " << round);
        readAll(path);
    }
}
