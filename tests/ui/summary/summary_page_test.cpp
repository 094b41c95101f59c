// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summary/summary_page.h"
#include "desktop/summary/summary_preview.h"
#include "notebook/saved_checklist.h"
#include "support/catch.h"
#include "ui/summary/pdf_probe.h"
#include "ui/test_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot;
using Kind = app::SummarySection::Kind;

namespace {

const app::Location summaryPage = app::Location::of(app::Page::Summary);

desktop::SummaryPage &pageOf(test::TestWindow &window)
{
    return *window.window().findChild<desktop::SummaryPage *>();
}

QString shownText(test::TestWindow &window)
{
    QCoreApplication::processEvents();
    return window.find<desktop::SummaryPreview>("summaryPreview").accessibleDescription();
}

} // namespace

TEST_CASE("the checklist leads to the summary and back", "[ui][summary]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), app::Location::of(app::Page::Checklist));
    window.checklist().setRegion(RegionId(u"calf"_s), checklist::Side::Left);
    window.click("makeSummary");
    CHECK(shownText(window).contains(u"Calf"));
    CHECK(shownText(window).contains(u", left"));
    window.click("summaryBack");
    CHECK(window.isShown<QWidget>("results"));
}

TEST_CASE("the preview follows every key and every tick", "[ui][summary]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), summaryPage);
    CHECK(window.find<QLineEdit>("summaryName").hasFocus());
    window.type(u"Ada"_s);
    CHECK(shownText(window).contains(u"Name: Ada"));
    window.find<QLineEdit>("summaryAllergies").setFocus();
    window.type(u"Latex"_s);
    CHECK(shownText(window).contains(u"Latex"));
    window.click("part-allergies");
    CHECK_FALSE(shownText(window).contains(u"Latex"));
    CHECK_FALSE(window.isShown<QLineEdit>("summaryAllergies"));
    window.click("part-allergies");
    CHECK(shownText(window).contains(u"Latex"));

    window.checklist().setTicked(SymptomId(u"stiff"_s), true);
    CHECK(shownText(window).contains(u"Stiff or tight"));
    window.checklist().setTicked(RedFlagId(u"chest-pain-heart"_s), true);
    CHECK(shownText(window).contains(u"Emergency. Call your emergency number now"));
}

TEST_CASE("nothing typed is stored", "[ui][summary]")
{
    QTemporaryDir folder;
    {
        test::TestWindow window(folder.path(), summaryPage);
        window.type(u"Secretname"_s);
        window.settle();
    }
    const QDir files(folder.path());
    REQUIRE_FALSE(files.entryList(QDir::Files).isEmpty());
    for (const QString &name : files.entryList(QDir::Files)) {
        QFile file(files.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("Secretname"));
    }
    test::TestWindow again(folder.path(), summaryPage);
    CHECK(again.find<QLineEdit>("summaryName").text().isEmpty());
}

TEST_CASE("the pain scale is open until it is touched", "[ui][summary]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), summaryPage);
    CHECK_FALSE(pageOf(window).content().intensity);
    auto &slider = window.find<QSlider>("intensity");
    slider.setFocus();
    window.key(Qt::Key_Home); // to say 0 is an answer, too
    CHECK(pageOf(window).content().intensity == 0);
    window.key(Qt::Key_Right);
    window.key(Qt::Key_Right);
    CHECK(pageOf(window).content().intensity == 2);
    CHECK(slider.accessibleDescription().contains(u"2 of 10"));
    window.click("intensityOpen");
    CHECK_FALSE(pageOf(window).content().intensity);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(slider.width() - 12, slider.height() / 2));
    CHECK(pageOf(window).content().intensity == 10);
    window.click("intensityOpen");
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(8, slider.height() / 2));
    CHECK(pageOf(window).content().intensity == 0);
}

TEST_CASE("questions are suggested, changed, added and removed", "[ui][summary]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), summaryPage);
    const auto questions = [&] {
        const app::SummaryContent content = pageOf(window).content();
        const app::SummarySection *section = content.find(Kind::Questions);
        return section ? section->lines : QStringList();
    };
    const QStringList first = questions();
    REQUIRE(first.size() == 3);
    window.click("removeQuestion");
    CHECK(questions() == first.sliced(1));
    window.click("addQuestion");
    window.type(u"May I swim?"_s);
    CHECK(questions().constLast() == u"May I swim?");
    window.click("suggestQuestion");
    auto *menu = window.window().findChild<QMenu *>(u"questionSuggestions"_s);
    REQUIRE(menu);
    CHECK(menu->actions().constFirst()->text() == first.constFirst());
    menu->actions().constFirst()->trigger();
    menu->close();
    CHECK(questions().constLast() == first.constFirst());
}

TEST_CASE("questions that were not touched follow the answers", "[ui][summary]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), summaryPage);
    window.checklist().setTicked(ConditionId(u"blood-thinners"_s), true);
    window.window().open(app::Location::of(app::Page::Checklist));
    window.window().open(summaryPage);
    CHECK(pageOf(window).content().find(Kind::Questions)->lines.constFirst().contains(u"health facts"));
    window.find<QLineEdit>("question").setText(u"Mine"_s);
    window.checklist().setTicked(ConditionId(u"blood-thinners"_s), false);
    window.window().open(summaryPage);
    CHECK(pageOf(window).content().find(Kind::Questions)->lines.constFirst() == u"Mine");
}

TEST_CASE("everything typed can be taken back at once", "[ui][summary]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), summaryPage);
    window.type(u"Ada"_s);
    window.find<QPlainTextEdit>("summaryWish").setPlainText(u"Swim"_s);
    window.click("summaryClear");
    CHECK(pageOf(window).content().name.isEmpty());
    CHECK_FALSE(pageOf(window).content().find(Kind::Wish));
}

TEST_CASE("the summary is filled in and saved by keyboard alone, wide or narrow", "[ui][summary]")
{
    const QSize size = GENERATE(QSize(1280, 860), QSize(760, 600));
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), summaryPage, size);
    CHECK(window.find<QLineEdit>("summaryName").hasFocus());
    QStringList visited;
    constexpr int enough = 60;
    for (int i = 0; i < enough && !visited.contains(u"savePdf"); ++i) {
        window.key(Qt::Key_Tab);
        visited += QApplication::focusWidget()->objectName();
    }
    for (const QString &name : {u"summaryWish"_s, u"intensity"_s, u"summaryMedicines"_s, u"question"_s, u"removeQuestion"_s,
                                u"addQuestion"_s, u"part-notes"_s, u"summaryOther"_s, u"savePdf"_s}) {
        INFO(name.toStdString());
        CHECK(visited.contains(name));
    }
    CHECK(visited.indexOf(u"summaryWish") < visited.indexOf(u"summaryOther"));
    window.key(Qt::Key_Space);
    CHECK(window.window().findChild<QFileDialog *>(u"savePdfDialog"_s));
}

TEST_CASE("the PDF is saved on the chosen paper, and failures are told", "[ui][summary]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), summaryPage);
    window.click("paperLetter");
    QSignalSpy told(&pageOf(window), &desktop::SummaryPage::told);
    const QString path = folder.filePath(u"mine.pdf"_s);
    window.click("savePdf");
    auto *dialog = window.window().findChild<QFileDialog *>(u"savePdfDialog"_s);
    REQUIRE(dialog);
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept(); // QFileDialog hides it
    REQUIRE(told.size() == 1);
    CHECK(told.takeFirst().constFirst().toString().contains(u"mine.pdf"));
    const test::PdfProbe pdf(path);
    CHECK(pdf.paper == QSizeF(612, 792));
    CHECK(pdf.text.contains(u"Summary for my visit"));

    pageOf(window).saveAs(folder.filePath(u"nowhere/mine.pdf"_s));
    REQUIRE(told.size() == 1);
    CHECK(told.takeFirst().constFirst().toString().contains(u"Check that the folder exists"));
}

TEST_CASE("in a narrow window the preview stands below", "[ui][summary]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), summaryPage, {760, 600});
    auto &preview = window.find<desktop::SummaryPreview>("summaryPreview");
    auto &form = window.find<QScrollArea>("summaryFormScroll");
    CHECK(form.widget()->isAncestorOf(&preview));
    CHECK(preview.height() > preview.width());
    window.window().resize(1280, 860);
    CHECK(test::eventually([&] { return !form.widget()->isAncestorOf(&preview); }));
    CHECK(preview.isVisible());
}

TEST_CASE("a saved checklist leads to its summary", "[ui][summary]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), app::Location::of(app::Page::Checklist));
    window.notebook().saveChecklist(u"My calf"_s, {.regions = {u"calf:right"_s}, .symptoms = {}, .redFlags = {}, .conditions = {}}, u"none"_s);
    window.settle();
    window.click("savedChecklistMenu");
    QAction *make = nullptr;
    for (QMenu *menu : window.window().findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text().contains(u"summary"))
                make = action;
        }
    }
    REQUIRE(make);
    make->trigger();
    CHECK(shownText(window).contains(u", right"));
}
