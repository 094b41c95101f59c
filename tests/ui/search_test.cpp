// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/test_window.h"

#include "app/search/search_model.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot;
using test::eventually;

namespace {

QString selectedTitle(test::TestWindow &window)
{
    return window.find<QListView>("searchResults").currentIndex().data().toString();
}

bool searchFor(test::TestWindow &window, const QString &words)
{
    window.key(Qt::Key_K, Qt::ControlModifier);
    window.type(words);
    return eventually([&] { return window.isShown<QWidget>("searchPopup"); });
}

} // namespace

TEST_CASE("search by keyboard: type, arrow down, Enter, article", "[ui][search]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path());
    REQUIRE(searchFor(window, u"heat pack"_s));
    REQUIRE(eventually([&] { return selectedTitle(window).contains(u"heat", Qt::CaseInsensitive); }));
    const QString first = selectedTitle(window);

    window.key(Qt::Key_Down);
    window.key(Qt::Key_Up);
    CHECK(selectedTitle(window) == first);
    window.key(Qt::Key_Return);
    CHECK(window.find<QLabel>("articleTitle").text() == first.toHtmlEscaped());
    CHECK_FALSE(window.isShown<QWidget>("searchPopup"));
}

TEST_CASE("Escape closes the results and then leaves the search", "[ui][search]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path());
    REQUIRE(searchFor(window, u"neck"_s));
    window.key(Qt::Key_Escape);
    CHECK_FALSE(window.isShown<QWidget>("searchPopup"));
    auto &field = window.find<QLineEdit>("searchField");
    CHECK(field.text() == u"neck"_s);
    window.key(Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK_FALSE(field.hasFocus());
}

TEST_CASE("a misspelt word is corrected and says so", "[ui][search]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path());
    REQUIRE(searchFor(window, u"trapezeus"_s));
    REQUIRE(eventually([&] { return window.isShown<QLabel>("searchNote"); }));
    CHECK(window.find<QLabel>("searchNote").text().contains(u"trapezius"));
    CHECK(selectedTitle(window).contains(u"trapezius", Qt::CaseInsensitive));
}

TEST_CASE("nothing found offers ways on", "[ui][search]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path());
    REQUIRE(searchFor(window, u"qqqqzzzzxxxx"_s));
    REQUIRE(eventually([&] { return window.isShown<QLabel>("searchNote"); }));
    auto &note = window.find<QLabel>("searchNote");
    CHECK(note.text().contains(u"Nothing found"));
    emit note.linkActivated(u"checklist"_s);
    CHECK(window.isShown<QWidget>("results"));
}

TEST_CASE("any text is a search and not an error", "[ui][search]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path());
    const QString words = GENERATE(u"\"neck"_s, u"AND OR NOT"_s, u"-*()"_s, u"neck's \u0000 🙂"_s, QString(5000, u'a'));
    window.key(Qt::Key_K, Qt::ControlModifier);
    auto &field = window.find<QLineEdit>("searchField");
    field.setText(words);
    emit field.textEdited(words);
    (void)eventually([&] { return window.isShown<QWidget>("searchPopup"); });
    CHECK_FALSE(window.isShown<QWidget>("toast"));
}
