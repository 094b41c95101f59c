// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The glossary and the sources: what a word means, and on what a sentence rests.
#include "support/catch.h"
#include "ui/test_window.h"

#include "desktop/reader/article_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace unknot;
using test::eventually;

namespace {

app::Location at(QStringView target)
{
    return app::Location::of(Target::parse(target).value());
}

/// The addresses of the links of an article, in their order.
QStringList linksOf(const desktop::ArticleText &text, QLatin1StringView scheme)
{
    QStringList links;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString href = part.fragment().charFormat().anchorHref();
            if (href.startsWith(scheme) && !links.contains(href))
                links += href;
        }
    }
    return links;
}

QWidget *openCard()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == "popupCard"_L1 && widget->isVisible())
            return widget;
    }
    return nullptr;
}

void followInCard(QWidget &card, const QString &href)
{
    emit card.findChild<QLabel *>()->linkActivated(href);
}

} // namespace

TEST_CASE("the keyboard reaches a glossary word, hears its meaning and opens it", "[ui][glossary]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), at(u"basics/how-knots-may-form"));
    auto &text = window.find<desktop::ArticleText>("articleText");
    REQUIRE_FALSE(linksOf(text, "term:"_L1).isEmpty());

    text.setFocus(Qt::TabFocusReason);
    const auto current = [&] { return text.textCursor().charFormat().anchorHref(); };
    for (int tabs = 0; tabs < 60 && !current().startsWith("term:"_L1); ++tabs)
        window.key(Qt::Key_Tab);
    REQUIRE(current().startsWith("term:"_L1));
    CHECK(text.accessibleDescription().contains(u": "));
    CHECK(eventually([] { return QToolTip::isVisible(); }));
    CHECK(QToolTip::text().contains(text.accessibleDescription().section(u": "_s, 1)));

    window.key(Qt::Key_Return);
    REQUIRE(eventually([] { return openCard() != nullptr; }));
    QTest::keyClick(openCard(), Qt::Key_Escape);
    CHECK(eventually([] { return openCard() == nullptr; }));
}

TEST_CASE("the page follows the keyboard from link to link", "[ui][glossary]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), at(u"basics/how-knots-may-form"));
    auto &text = window.find<desktop::ArticleText>("articleText");
    auto &scroll = window.find<QScrollArea>("readerScroll");
    text.setFocus(Qt::TabFocusReason);
    for (int tabs = 0; tabs < 40; ++tabs) {
        window.key(Qt::Key_Tab);
        if (!text.hasFocus())
            break;
        const int top = text.mapTo(scroll.widget(), text.cursorRect().topLeft()).y() - scroll.verticalScrollBar()->value();
        CHECK(top >= 0);
        CHECK(top < scroll.viewport()->height());
    }
    CHECK(scroll.verticalScrollBar()->value() > 0);
}

TEST_CASE("a glossary word leads to its place in the glossary", "[ui][glossary]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), at(u"basics/how-knots-may-form"));
    auto &text = window.find<desktop::ArticleText>("articleText");
    const QString term = linksOf(text, "term:"_L1).constFirst();
    emit text.anchorClicked(QUrl(term));
    REQUIRE(eventually([] { return openCard() != nullptr; }));
    followInCard(*openCard(), u"target:basics/glossary#"_s + term.sliced(5));
    CHECK(window.find<QLabel>("articleTitle").text() == u"Glossary"_s);
    CHECK(window.find<QScrollArea>("readerScroll").verticalScrollBar()->value() >= 0);
}

TEST_CASE("a source in the text leads to what is known of it and to the articles that cite it", "[ui][sources]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), at(u"basics/does-massage-help-knots"));
    auto &text = window.find<desktop::ArticleText>("articleText");
    emit text.anchorClicked(QUrl(linksOf(text, "cite:"_L1).constFirst()));
    REQUIRE(eventually([] { return openCard() != nullptr; }));
    QLabel *label = openCard()->findChild<QLabel *>();
    const qsizetype from = label->text().indexOf("source:"_L1);
    REQUIRE(from > 0);
    followInCard(*openCard(), label->text().sliced(from, label->text().indexOf(u'"', from) - from));

    auto &detail = window.find<QLabel>("sourceDetail");
    CHECK(detail.text().contains("target:basics/does-massage-help-knots"_L1));
    CHECK(window.find<QListView>("sourcesList").currentIndex().isValid());
    emit detail.linkActivated(u"target:basics/does-massage-help-knots"_s);
    CHECK(window.find<QLabel>("articleTitle").isVisible());
}

TEST_CASE("the list of sources is filtered by author, title or year", "[ui][sources]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), app::Location::of(app::Page::Library));
    window.click("look-up-sources");
    auto &list = window.find<QListView>("sourcesList");
    const int all = list.model()->rowCount();
    REQUIRE(all > 500);
    window.find<QLineEdit>("sourcesFilter").setText(u"cochrane"_s);
    CHECK(list.model()->rowCount() > 0);
    CHECK(list.model()->rowCount() < all);
    window.find<QLineEdit>("sourcesFilter").setText(u"no such words"_s);
    CHECK(list.model()->rowCount() == 0);
    window.find<QLineEdit>("sourcesFilter").clear();
    list.setFocus();
    window.key(Qt::Key_Down);
    window.key(Qt::Key_Down);
    CHECK(window.find<QLabel>("sourceDetail").text().contains(list.currentIndex().data().toString().toHtmlEscaped()));
}

TEST_CASE("the help holds the whole page about how the checklist weighs", "[ui][help]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), app::Location::of(app::Page::Help));
    CHECK_FALSE(window.isShown<desktop::ArticleText>("weighing"));
    window.click("weighingButton");
    CHECK(window.find<desktop::ArticleText>("weighing").toPlainText().contains(u"breadth(n) = 1 + log2(n)"));
    window.click("weighingButton");
    CHECK_FALSE(window.isShown<desktop::ArticleText>("weighing"));
}
