// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/test_window.h"

#include "desktop/reader/article_text.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot;

namespace {

const app::Location bookmarksPage = app::Location::of(app::Page::Bookmarks);

app::Location at(QStringView target)
{
    return app::Location::of(Target::parse(target).value());
}

} // namespace

TEST_CASE("a starred section is there after a restart and opens where it was", "[ui][bookmarks]")
{
    QTemporaryDir folder;
    {
        test::TestWindow window(folder.path(), at(u"techniques/heat-pack"));
        emit window.find<desktop::ArticleText>("articleText").anchorClicked(QUrl(u"star:steps"_s));
        window.settle();
        CHECK(window.notebook().isBookmarked(Target::parse(u"techniques/heat-pack#steps").value()));
    }
    test::TestWindow window(folder.path(), bookmarksPage);
    auto &list = window.find<QListView>("bookmarkList");
    REQUIRE(list.model()->rowCount() == 1);
    list.setFocus();
    window.key(Qt::Key_Return);
    CHECK(window.find<QLabel>("articleTitle").text().contains(u"heat", Qt::CaseInsensitive));
}

TEST_CASE("Ctrl+D stars the article and a second one takes the star away, with undo", "[ui][bookmarks]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), at(u"causes/stress"));
    const Target stress = Target::parse(u"causes/stress").value();
    window.key(Qt::Key_D, Qt::ControlModifier);
    window.settle();
    REQUIRE(window.notebook().isBookmarked(stress));
    CHECK(window.find<QAbstractButton>("articleStar").isChecked());

    window.key(Qt::Key_D, Qt::ControlModifier);
    window.settle();
    REQUIRE_FALSE(window.notebook().isBookmarked(stress));
    CHECK_FALSE(window.find<QAbstractButton>("articleStar").isChecked());
    REQUIRE(window.isShown<QWidget>("toastUndo"));
    window.key(Qt::Key_Z, Qt::ControlModifier);
    window.settle();
    CHECK(window.notebook().isBookmarked(stress));
}

TEST_CASE("an empty list says how to fill it", "[ui][bookmarks]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), bookmarksPage);
    CHECK(window.find<QLabel>("bookmarksEmpty").text() == u"Nothing bookmarked yet"_s);
}

TEST_CASE("a note is kept with its bookmark", "[ui][bookmarks]")
{
    QTemporaryDir folder;
    {
        test::TestWindow window(folder.path(), at(u"causes/stress"));
        window.key(Qt::Key_D, Qt::ControlModifier);
        window.settle();
        window.click("nav-bookmarks");
        window.find<QPlainTextEdit>("bookmarkNote").setFocus();
        window.type(u"Breathe out slowly."_s);
        window.click("nav-home"); // leaving saves
        window.settle();
    }
    test::TestWindow window(folder.path(), bookmarksPage);
    CHECK(window.find<QPlainTextEdit>("bookmarkNote").toPlainText() == u"Breathe out slowly."_s);
}

TEST_CASE("bookmarks are moved by keyboard and removed with undo", "[ui][bookmarks]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), bookmarksPage);
    window.notebook().addBookmark(Target::parse(u"causes/stress").value(), u"Stress"_s);
    window.notebook().addBookmark(Target::parse(u"causes/posture").value(), u"Posture"_s);
    window.settle();
    auto &list = window.find<QListView>("bookmarkList");
    list.setCurrentIndex(list.model()->index(1, 0));
    list.setFocus();
    window.key(Qt::Key_Up, Qt::AltModifier);
    window.settle();
    CHECK(window.notebook().contents().bookmarks.constFirst().target == Target::parse(u"causes/posture").value());

    window.key(Qt::Key_Delete);
    window.settle();
    CHECK(window.notebook().contents().bookmarks.size() == 1);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    window.settle();
    CHECK(window.notebook().contents().bookmarks.size() == 2);
}

TEST_CASE("a bookmark whose page is gone is kept and says so", "[ui][bookmarks]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), bookmarksPage);
    window.notebook().addBookmark(Target::parse(u"causes/moon-phases").value(), u"Moon phases"_s);
    window.settle();
    auto &list = window.find<QListView>("bookmarkList");
    REQUIRE(list.model()->rowCount() == 1);
    CHECK(list.model()->index(0, 0).data(Qt::DisplayRole).toString().contains(u"Moon phases"));
    CHECK_FALSE(window.find<QAbstractButton>("openBookmark").isEnabled());
}

TEST_CASE("a damaged notebook is told, kept, and a new one can be begun", "[ui][bookmarks]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"notebook.sqlite"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();

    test::TestWindow window(folder.path(), bookmarksPage);
    CHECK(window.find<QLabel>("bookmarksEmpty").text() == u"Your bookmarks cannot be opened"_s);
    window.click("beginAnew");
    REQUIRE(test::eventually([&] { return window.notebook().state() == app::NotebookService::State::Ready; }));
    CHECK(QDir(folder.path()).entryList({u"notebook.sqlite.*"_s}).size() == 1);
    window.notebook().addBookmark(Target::parse(u"causes/stress").value(), u"Stress"_s);
    window.settle();
    CHECK(window.find<QListView>("bookmarkList").model()->rowCount() == 1);
}
