// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_file.h"

#include "desktop/body_map/body_assembly.h"
#include "support/catch.h"

#include <QFile>

using namespace unknot;
using namespace unknot::desktop;
using namespace Qt::StringLiterals;

namespace {

/// Two squares side by side, the first across the middle line.
const QByteArray twoSquares = R"(# a comment
unknot-body 1
view back right
edge 1 outline 0 0 0 0 100 0 100 0
edge 2 border 100 0 100 0 100 100 100 100
edge 3 outline 100 100 100 100 0 100 0 100
edge 4 outline 100 0 100 0 200 0 200 0 200 0 200 100 200 100 200 100 100 100 100 100
region navel whole 0 50 1 2 3
region side pair 150 50 4 -2
line form 20 20 20 20 30 30 30 30
behind 150 90 150 90 250 90 250 90 250 90 150 90 150 90
)";

QByteArray with(const QByteArray &before, const QByteArray &after)
{
    REQUIRE(twoSquares.contains(before));
    return QByteArray(twoSquares).replace(before, after);
}

Error errorOf(const QByteArray &text)
{
    const auto paths = readBodyFile(text).and_then(assembleBody);
    REQUIRE_FALSE(paths.has_value());
    return paths.error();
}

} // namespace

TEST_CASE("half a body becomes a whole one", "[body-map]")
{
    const auto paths = readBodyFile(twoSquares).and_then(assembleBody);
    REQUIRE(paths.has_value());
    REQUIRE(paths->elements().size() == 3);
    CHECK(paths->view() == BodyView::Back);
    CHECK(elementId(paths->view(), paths->elements()[0].place) == u"back-navel"_s);
    CHECK(elementId(paths->view(), paths->elements()[1].place) == u"back-side-right"_s);
    CHECK(elementId(paths->view(), paths->elements()[2].place) == u"back-side-left"_s);
    CHECK(paths->elements()[0].bounds == QRectF(-10, 0, 20, 10));
    CHECK(paths->elements()[2].centre == QPointF(-15, 5));
    CHECK(paths->elements()[0].neighbours == QList<int>{1, 2});
    CHECK(paths->shapes().silhouette.boundingRect() == QRectF(-20, 0, 40, 10));
    CHECK(paths->bounds() == QRectF(-25, 0, 50, 10));
    CHECK(paths->shapes().forms.boundingRect() == QRectF(-3, 2, 6, 1));
}

TEST_CASE("a line that cannot be read is named", "[body-map]")
{
    struct Bad
    {
        const char *before;
        const char *after;
        const char *line;
    };
    const Bad bad = GENERATE(
        Bad{"unknot-body 1", "unknot-body 2", "line 2"}, Bad{"view back right", "view top right", "line 3"},
        Bad{"view back right", "view back middle", "line 3"}, Bad{"edge 3", "edge 7", "line 6"},
        Bad{"edge 1 outline", "edge 1 thick", "line 4"}, Bad{"100 0 100 0\nedge 2", "100 0 100\nedge 2", "line 4"},
        Bad{"0 0 0 0 100 0 100 0\nedge 2", "0 0\nedge 2", "line 4"},
        Bad{"edge 2 border 100", "edge 2 border 1e2", "line 5"},
        Bad{"edge 2 border 100", "edge 2 border 99999999999999", "line 5"},
        Bad{"region navel whole 0 50 1 2 3", "region navel whole 0 50", "line 8"},
        Bad{"region navel whole 0 50 1 2 3", "region navel whole 0 50 1 0 3", "line 8"},
        Bad{"region navel", "region Navel", "line 8"}, Bad{"side pair", "side twice", "line 9"},
        Bad{"line form", "sketch form", "line 10"});
    INFO(bad.after);
    const Error error = errorOf(with(bad.before, bad.after));
    CHECK(error.code == ErrorCode::Corrupt);
    CHECK(error.subject == QLatin1StringView(bad.line));
}

TEST_CASE("a body with a gap or an overlap is refused", "[body-map]")
{
    struct Bad
    {
        const char *before;
        const char *after;
        const char *subject;
    };
    const Bad bad = GENERATE(Bad{"0 50 1 2 3", "0 50 1 3", "navel"},              // does not join
                             Bad{"0 50 1 2 3", "0 50 1 2", "navel"},              // does not reach the middle line
                             Bad{"0 50 1 2 3", "0 50 1 2 9", "navel"},            // no such edge
                             Bad{"50 4 -2", "50 4 2", "side"},                    // runs the wrong way
                             Bad{"region side pair 150 50 4 -2\n", "", "edge 2"}, // a border with one side
                             Bad{"edge 1 outline", "edge 1 middle", "edge 1"});   // not on the middle line
    INFO(bad.after);
    const Error error = errorOf(with(bad.before, bad.after));
    CHECK(error.code == ErrorCode::Corrupt);
    CHECK(error.subject == QLatin1StringView(bad.subject));
}

TEST_CASE("hostile bytes are an error, whatever they are", "[body-map]")
{
    CHECK(errorOf({}).code == ErrorCode::Corrupt);
    CHECK(errorOf(QByteArray(1'000'000, ' ')).code == ErrorCode::Corrupt);
    CHECK(errorOf(QByteArray(1'000'000, '\n')).code == ErrorCode::Corrupt);
    CHECK(errorOf(QByteArray("\0\xff\xfe", 3)).code == ErrorCode::Corrupt);
    for (qsizetype end = 0; end < twoSquares.size(); ++end) {
        const auto paths = readBodyFile(QByteArrayView(twoSquares).first(end)).and_then(assembleBody);
        if (!paths)
            CHECK(paths.error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("the data of each view stays small", "[body-map]")
{
    const QString view = GENERATE(u"front"_s, u"back"_s, u"sole"_s);
    const QFile file(u":/body/"_s + view + u".body"_s);
    CHECK(file.size() > 0);
    CHECK(file.size() < 60'000);
}
