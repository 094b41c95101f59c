// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/body_painter.h"

#include "desktop/body_map/body_patterns.h"
#include "support/catch.h"
#include "ui/body_map/body_sample.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

using namespace unknot;
using namespace unknot::desktop;
using namespace Qt::StringLiterals;

namespace {

constexpr double scale = 2.0;
const char *const chest = "chest-front";

/// The front of the body on the theme's surface, and the pixels of one element in it.
struct Picture
{
    explicit Picture(const Theme &theme, const RegionStates &states = {}) : image(600, 1260, QImage::Format_RGB32)
    {
        image.fill(theme.color(Token::Surface));
        QPainter painter(&image);
        BodyPainter(theme, bodyPaths(BodyView::Front)).paint(painter, toPixels(), states);
    }

    static QTransform toPixels() { return QTransform::fromTranslate(300, 20).scale(scale, scale); }

    static QRect rectOf(const BodyPlace &place)
    {
        const BodyPaths &paths = bodyPaths(BodyView::Front);
        return toPixels().mapRect(paths.elements()[static_cast<size_t>(paths.indexOf(place).value())].bounds).toRect();
    }

    [[nodiscard]] int pixels(const QColor &color, const BodyPlace &place) const
    {
        return pixelsOf(color, image, rectOf(place).adjusted(-3, -3, 3, 3));
    }

    QImage image;
};

RegionStates only(const BodyPlace &place, RegionMarks marks)
{
    return {{place, marks}};
}

Theme &themeIn(Scheme scheme)
{
    static Theme theme{QApplication::font()};
    theme.setSystemScheme(scheme);
    return theme;
}

} // namespace

TEST_CASE("a body at rest has the fill, outline and surface of the theme", "[body-map]")
{
    const Theme &theme = themeIn(GENERATE(Scheme::Light, Scheme::Dark));
    const Picture picture(theme);
    CHECK(picture.image.pixelColor(Picture::toPixels().map(QPoint(-30, 150))) == theme.color(Token::MapFill));
    CHECK(picture.image.pixelColor(2, 2) == theme.color(Token::Surface));
    CHECK(picture.pixels(theme.color(Token::MapChosen), right(chest)) == 0);
}

TEST_CASE("a chosen region is filled, edged and ticked, and only that one", "[body-map]")
{
    const Theme &theme = themeIn(GENERATE(Scheme::Light, Scheme::Dark));
    const Picture picture(theme, only(right(chest), RegionMark::Chosen));
    CHECK(picture.pixels(theme.color(Token::MapChosen), right(chest)) > 1000);
    CHECK(picture.pixels(theme.color(Token::MapChosenEdge), right(chest)) > 50);
    CHECK(picture.pixels(theme.color(Token::Surface), right(chest)) > 20);   // the badge of the tick
    const QRect other = Picture::rectOf(left(chest)).adjusted(3, 3, -3, -3); // without the edge in the middle
    CHECK(pixelsOf(theme.color(Token::MapChosen), picture.image, other) == 0);
}

TEST_CASE("a hovered region and one with the focus can be told from a chosen one", "[body-map]")
{
    const Theme &theme = themeIn(GENERATE(Scheme::Light, Scheme::Dark));
    const Picture hovered(theme, only(right(chest), RegionMark::Hover));
    CHECK(hovered.pixels(theme.color(Token::MapHover), right(chest)) > 1000);
    CHECK(hovered.pixels(theme.color(Token::MapHoverEdge), right(chest)) > 20);
    CHECK(hovered.pixels(theme.color(Token::MapChosen), right(chest)) == 0);

    const Picture focused(theme, only(right(chest), RegionMark::Focus));
    CHECK(focused.pixels(theme.color(Token::Focus), right(chest)) > 100);
    CHECK(focused.pixels(theme.color(Token::MapFill), right(chest)) > 1000);

    const Picture both(theme, only(right(chest), RegionMarks(RegionMark::Chosen) | RegionMark::Focus));
    CHECK(both.pixels(theme.color(Token::Focus), right(chest)) > 100);
    CHECK(both.pixels(theme.color(Token::MapChosen), right(chest)) > 1000);
}

TEST_CASE("often and sometimes differ by pattern and not by colour alone", "[body-map]")
{
    const Theme &theme = themeIn(GENERATE(Scheme::Light, Scheme::Dark));
    const QColor ink = theme.color(Token::MapChosenEdge);
    const Picture often(theme, only(right(chest), RegionMark::Often));
    const Picture sometimes(theme, only(right(chest), RegionMark::Sometimes));
    const QRect inside = Picture::rectOf(right(chest)).adjusted(20, 20, -20, -20);
    const auto longestRun = [&](const QImage &image) { // along a stripe, which climbs to the right
        int longest = 0;
        for (int from = inside.left(); from < inside.right(); ++from) {
            int run = 0;
            for (QPoint at(from, inside.bottom()); inside.contains(at); at += QPoint(1, -1)) {
                run = image.pixelColor(at).rgb() == ink.rgb() ? run + 1 : 0;
                longest = std::max(longest, run);
            }
        }
        return longest;
    };
    CHECK(longestRun(often.image) > 30);
    CHECK(longestRun(sometimes.image) > 0);
    CHECK(longestRun(sometimes.image) < 5);
    const QRect heart(inside.center() - QPoint(20, 20), QSize(40, 40));
    CHECK(pixelsOf(theme.color(Token::MapFill), often.image, heart) == 0); // a tint lies below the lines
    CHECK(pixelsOf(theme.color(Token::MapFill), sometimes.image, heart) == 0);
}

TEST_CASE("the outline of a muscle and the mark of a knot are drawn in the colour of text", "[body-map]")
{
    const Theme &theme = themeIn(GENERATE(Scheme::Light, Scheme::Dark));
    Picture picture(theme, only(right(chest), RegionMark::MuscleLies));
    const int outline = picture.pixels(theme.color(Token::Text), right(chest));
    CHECK(outline > 20);
    QPainter painter(&picture.image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintKnotMark(painter, theme, QRectF(Picture::rectOf(right(chest))).center());
    painter.end();
    CHECK(picture.pixels(theme.color(Token::Text), right(chest)) > outline);
    CHECK(picture.pixels(theme.color(Token::Surface), right(chest)) > 40);
}

TEST_CASE("regions lie beside each other without a hairline between them", "[body-map]")
{
    const Theme &theme = themeIn(Scheme::Light);
    RegionStates all;
    for (const BodyElement &element : bodyPaths(BodyView::Front).elements())
        all.insert(element.place, RegionMark::Chosen);
    const Picture picture(theme, all);
    CHECK(pixelsOf(theme.color(Token::MapFill), picture.image, picture.image.rect()) == 0);
}

TEST_CASE("patterns are drawn for the device's own pixels", "[body-map]")
{
    const double ratio = GENERATE(1.0, 1.5, 2.0, 3.0);
    QImage image(QSize(100, 100) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    REQUIRE(deviceRatio(painter) == Catch::Approx(ratio));
    const QBrush brush = patternBrush(PainPattern::Stripes, Qt::black, deviceRatio(painter));
    const double distance = brush.textureImage().width() * brush.transform().m11(); // in logical pixels
    CHECK(distance == Catch::Approx(7.07).margin(0.6));
    // One pixel of the texture is one pixel of the device, so nothing is smoothed.
    CHECK(brush.transform().m11() * ratio == Catch::Approx(1.0));
}
