// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/body_map/muscle_figure.h"

#include "desktop/body_map/figure_canvas.h"
#include "support/catch.h"
#include "ui/body_map/body_sample.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>

using namespace unknot;
using namespace unknot::desktop;
using namespace Qt::StringLiterals;

namespace {

QString spokenName(const RegionId &id)
{
    return id == region("calf") ? u"Calf"_s : id == region("heel") ? u"Heel"_s : u"Region "_s + id.toString();
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

bool says(const QWidget &widget, const QString &text)
{
    return textsOf(widget).join(u'\n').contains(text);
}

/// Shows a figure in a column, as the reader does, and takes its picture.
QImage picture(MuscleFigure &figure, int width)
{
    figure.resize(width, figure.heightForWidth(width));
    return figure.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

TEST_CASE("a figure says in words what it shows", "[body-map]")
{
    const Theme theme{QApplication::font()};
    const MuscleFigure figure(theme, muscle("calf", "calf heel", "buttock pelvic-floor"), spokenName);
    const QString name = figure.accessibleName();
    INFO(name.toStdString());
    CHECK(name.contains(u"right side of the body. From behind."_s));
    CHECK(name.contains(u"The muscle and its knots lie here: Calf."_s));
    CHECK(name.contains(u"Pain is often felt here: Calf; Heel."_s));
    CHECK(name.contains(u"Pain is sometimes felt here: Region buttock; Region pelvic-floor."_s));
    CHECK(name.contains(u"Not drawn: Region pelvic-floor."_s));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<MuscleFigure *>(&figure));
    REQUIRE(interface != nullptr);
    CHECK(interface->role() == QAccessible::Graphic);
    CHECK(interface->text(QAccessible::Name) == name);
}

TEST_CASE("the legend explains the patterns that are there and no others", "[body-map]")
{
    const Theme theme{QApplication::font()};
    const MuscleFigure all(theme, muscle("calf", "calf", "heel"), spokenName);
    CHECK(says(all, u"knots lie here"_s));
    CHECK(says(all, u"Often felt here"_s));
    CHECK(says(all, u"Sometimes felt here"_s));
    CHECK(says(all, u"right side"_s));
    const MuscleFigure some(theme, muscle("calf", "calf"), spokenName);
    CHECK_FALSE(says(some, u"Sometimes felt here"_s));
}

TEST_CASE("a figure of what cannot be drawn is its words alone", "[body-map]")
{
    const Theme theme{QApplication::font()};
    const MuscleFigure figure(theme, muscle("pelvic-floor", "pelvic-floor"), spokenName);
    CHECK(figure.findChild<FigureCanvas *>() == nullptr);
    CHECK(textsOf(figure) == QStringList{u"Not drawn: Region pelvic-floor."_s});
}

TEST_CASE("a figure fits a column and asks for the height that belongs to it", "[body-map]")
{
    const Theme theme{QApplication::font()};
    const pack::Muscle example = GENERATE(muscle("calf", "calf"), muscle("cheek-and-jaw", "teeth"),
                                          muscle("shoulder-blade", "front-of-shoulder thumb"),
                                          muscle("calf", "arch-of-foot", "sacrum-and-tailbone"));
    MuscleFigure figure(theme, example, spokenName);
    const int width = theme.px(300);
    CHECK(figure.minimumSizeHint().width() <= width);
    REQUIRE(figure.hasHeightForWidth());
    const int height = figure.heightForWidth(width);
    CHECK(height > 150);
    CHECK(height < theme.px(560));
    picture(figure, width);
    const auto *canvas = figure.findChild<FigureCanvas *>();
    REQUIRE(canvas != nullptr);
    const QList<QRectF> pictures = canvas->pictures();
    REQUIRE(pictures.size() == canvas->plan().panels.size());
    double from = 0;
    for (const QRectF &place : pictures) {
        CHECK(place.left() >= from - 0.5);
        CHECK(place.height() > 60);
        from = place.right();
    }
    CHECK(from <= canvas->width() + 0.5);
}

TEST_CASE("a figure is painted in the theme's colours and follows them", "[body-map]")
{
    Theme theme{QApplication::font()};
    MuscleFigure figure(theme, muscle("calf", "back-of-knee", "heel"), spokenName);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        theme.setSystemScheme(scheme);
        const QImage image = picture(figure, theme.px(300));
        CHECK(pixelsOf(theme.color(Token::MapFill), image, image.rect()) > 1000);
        CHECK(pixelsOf(theme.color(Token::MapChosenEdge), image, image.rect()) > 50);
        CHECK(pixelsOf(theme.color(Token::Text), image, image.rect()) > 20);
    }
    theme.setSystemScheme(Scheme::Light);
    const QImage image = picture(figure, theme.px(300));
    CHECK(pixelsOf(tokenColor(Token::MapFill, Scheme::Dark), image, image.rect()) == 0);
}

TEST_CASE("a body that goes on beyond its picture fades out, and a whole one does not", "[body-map]")
{
    Theme theme{QApplication::font()};
    MuscleFigure figure(theme, muscle("cheek-and-jaw", "teeth"), spokenName);
    QPalette palette;
    palette.setColor(QPalette::Window, theme.color(Token::Surface));
    figure.setPalette(palette);
    const QImage image = picture(figure, theme.px(300));
    const auto *canvas = figure.findChild<FigureCanvas *>();
    REQUIRE(canvas != nullptr);
    const QRect head = canvas->pictures().front().toRect().translated(canvas->pos());
    const int middle = head.center().x();
    CHECK(image.pixelColor(middle + 20, head.bottom()).lightness() > theme.color(Token::MapFill).lightness());
    CHECK(image.pixelColor(middle + 20, head.bottom() - 30) == theme.color(Token::MapFill));
}
