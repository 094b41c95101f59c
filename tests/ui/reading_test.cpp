// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/test_window.h"

#include "desktop/body_map/muscle_figure.h"
#include "desktop/common/button.h"
#include "desktop/library/article_list_view.h"
#include "desktop/reader/article_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot;
using test::eventually;

namespace {

app::Location at(QStringView target)
{
    return app::Location::of(Target::parse(target).value());
}

QString title(test::TestWindow &window)
{
    return window.find<QLabel>("articleTitle").text();
}

/// Clicks the link with this address in the article.
void clickLink(desktop::ArticleText &text, const QString &href)
{
    emit text.anchorClicked(QUrl(href));
}

} // namespace

TEST_CASE("a reader goes from the start page through a category to an article", "[ui][reading]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path());

    window.click("nav-library");
    window.click("category-techniques");
    CHECK(window.find<QLabel>("categoryTitle").text() == u"Techniques"_s);
    auto &list = window.find<desktop::ArticleListView>("categoryList");
    REQUIRE(list.shownCount() > 40);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    CHECK(title(window) == list.model()->index(0, 0).data().toString());
}

TEST_CASE("an article opens at the section that a target names", "[ui][reading]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), at(u"techniques/ball-wall-upper-back#cautions"));

    auto &text = window.find<desktop::ArticleText>("articleText");
    auto &scroll = window.find<QScrollArea>("readerScroll");
    const int heading = text.mapTo(scroll.widget(), QPoint(0, text.anchorPosition(u"cautions"_s))).y();
    const int top = scroll.verticalScrollBar()->value();
    CHECK(heading >= top);
    CHECK(heading < top + scroll.viewport()->height());
    CHECK(top > 0);
}

TEST_CASE("back and forward return to the same place", "[ui][reading]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), at(u"basics/what-is-a-knot"));
    const QString first = title(window);
    auto &scroll = window.find<QScrollArea>("readerScroll");
    scroll.verticalScrollBar()->setValue(200);

    clickLink(window.find<desktop::ArticleText>("articleText"), u"target:basics/are-knots-real"_s);
    const QString second = title(window);
    CHECK(second != first);
    CHECK(scroll.verticalScrollBar()->value() == 0);

    window.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(title(window) == first);
    CHECK(scroll.verticalScrollBar()->value() == 200);
    window.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(title(window) == second);
}

TEST_CASE("the outline leads to a section", "[ui][reading]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), at(u"basics/what-is-a-knot"), {1500, 700});
    auto &outline = window.find<QListWidget>("outline");
    auto &scroll = window.find<QScrollArea>("readerScroll");
    REQUIRE(outline.count() > 3);
    QTest::mouseClick(outline.viewport(), Qt::LeftButton, {}, outline.visualItemRect(outline.item(2)).center());
    CHECK(scroll.verticalScrollBar()->value() > 0);
}

TEST_CASE("find in page counts the places and Escape ends it", "[ui][reading]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), at(u"basics/what-is-a-knot"));
    window.key(Qt::Key_F, Qt::ControlModifier);
    auto &field = window.find<QLineEdit>("findField");
    REQUIRE(field.hasFocus());
    window.type(u"muscle"_s);
    auto &text = window.find<desktop::ArticleText>("articleText");
    CHECK(text.extraSelections().size() > 3);
    CHECK(text.textCursor().selectedText().compare(u"muscle", Qt::CaseInsensitive) == 0);
    field.selectAll();
    window.type(u"xyzzy"_s);
    CHECK(text.extraSelections().isEmpty());
    CHECK(field.accessibleDescription() == u"Not on this page"_s);
    window.key(Qt::Key_Escape);
    CHECK_FALSE(window.isShown<QLineEdit>("findField"));
}

TEST_CASE("a citation shows its reference", "[ui][reading]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), at(u"basics/are-knots-real"));
    clickLink(window.find<desktop::ArticleText>("articleText"), u"cite:1"_s);
    CHECK(eventually([&] { return window.isShown<QWidget>("popupCard"); }));
}

TEST_CASE("larger text makes everything larger and is remembered", "[ui][reading]")
{
    QTemporaryDir folder;
    app::Settings told; // before the window, which tells its settings when it closes
    test::TestWindow window(folder.path(), at(u"basics/what-is-a-knot"));
    QObject::connect(&window.window(), &desktop::MainWindow::settingsChanged, &window.window(), [&](const app::Settings &settings) { told = settings; });
    const int before = window.find<QLabel>("articleTitle").font().pixelSize();
    window.key(Qt::Key_Plus, Qt::ControlModifier);
    window.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(window.find<QLabel>("articleTitle").font().pixelSize() > before);
    CHECK(told.textScale == Catch::Approx(1.2));
    window.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(window.find<QLabel>("articleTitle").font().pixelSize() == before);
}

TEST_CASE("an unknown target says so and changes nothing", "[ui][reading]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), at(u"basics/what-is-a-knot"));
    const QString before = title(window);
    window.window().open(at(u"basics/no-such-article"));
    CHECK(window.isShown<QWidget>("toast"));
    CHECK(title(window) == before);
}

TEST_CASE("the start page leads back to where the reader stopped, also after a restart", "[ui][reading]")
{
    QTemporaryDir folder;
    QString read;
    {
        test::TestWindow window(folder.path(), at(u"causes/stress"));
        read = title(window);
        window.click("nav-home");
        window.settle();
        CHECK(eventually([&] { return window.isShown<QWidget>("goOnReading"); }));
    }
    test::TestWindow window(folder.path());
    REQUIRE(eventually([&] { return window.isShown<QWidget>("goOnReading"); }));
    auto &card = window.find<QWidget>("goOnReading");
    card.setFocus();
    window.key(Qt::Key_Return);
    CHECK(title(window) == read);
}

TEST_CASE("a technique shows its drawing, a muscle its figure, and both say in words what is seen", "[ui][reading]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), at(u"techniques/chin-tuck"));
    CHECK(window.find<QWidget>("techniqueFigure").accessibleName().contains(u"chin"));
    CHECK_FALSE(window.find<QLabel>("figureCaption").text().isEmpty());
    window.window().open(at(u"muscles/upper-trapezius"));
    CHECK_FALSE(window.isShown<QWidget>("techniqueFigure"));
    CHECK(window.window().findChild<desktop::MuscleFigure *>()->accessibleName().contains(u"neck", Qt::CaseInsensitive));
    window.window().open(at(u"causes/stress"));
    CHECK(window.window().findChild<desktop::MuscleFigure *>() == nullptr);
}
