// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The question side of the checklist: not sure, why we ask, the filter, all groups, the order of the keyboard.
#include "support/catch.h"
#include "ui/test_window.h"

#include "desktop/checklist/suggestion_card.h"
#include "desktop/checklist/tick_row.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot;

namespace {

const app::Location checklistPage = app::Location::of(app::Page::Checklist);
const RedFlagId chestPain(u"chest-pain-heart"_s);
const ConditionId thinners(u"blood-thinners"_s);

/// What stands in the opened rows of the page.
QString details(test::TestWindow &window)
{
    QString text;
    for (const auto *label : window.window().findChildren<QLabel *>(u"questionDetails"_s)) {
        if (label->isVisible())
            text += label->text();
    }
    return text;
}

const pack::RedFlag &flagOf(test::TestWindow &window, const RedFlagId &id)
{
    const auto &flags = window.checklist().content().redFlags;
    return *std::find_if(flags.cbegin(), flags.cend(), [&](const pack::RedFlag &flag) { return flag.id == id; });
}

/// Names of the widgets that Tab goes through, from the one that has the keyboard.
QStringList tabOrder(test::TestWindow &window, int steps)
{
    QStringList names;
    for (int step = 0; step < steps; ++step) {
        names += QApplication::focusWidget()->objectName();
        window.key(Qt::Key_Tab);
    }
    return names;
}

} // namespace

TEST_CASE("not sure at a warning sign is an answer and says how to find out", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("redFlag-unsure-chest-pain-heart");
    CHECK(window.checklist().isNotSure(chestPain));
    CHECK_FALSE(window.checklist().isTicked(chestPain));
    CHECK(details(window).contains(flagOf(window, chestPain).findOut.toHtmlEscaped()));
    REQUIRE(window.isShown<QWidget>("findOut"));
    CHECK_FALSE(window.isShown<QWidget>("urgencyBanner"));
    for (const checklist::Suggestion &suggestion : window.checklist().assessment().suggestions)
        CHECK(suggestion.group != checklist::Group::Techniques);

    window.click("redFlag-chest-pain-heart"); // found out: it is true
    CHECK(window.checklist().isTicked(chestPain));
    CHECK_FALSE(window.checklist().isNotSure(chestPain));
    CHECK_FALSE(window.isShown<QWidget>("findOut"));
    CHECK(window.isShown<QWidget>("urgencyBanner"));
}

TEST_CASE("not sure can be taken back", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("redFlag-unsure-chest-pain-heart");
    window.click("redFlag-unsure-chest-pain-heart");
    CHECK(window.checklist().isEmpty());
    CHECK(details(window).isEmpty());
}

TEST_CASE("each warning sign tells why it is asked, in place", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    CHECK(details(window).isEmpty());
    window.click("redFlag-why-chest-pain-heart");
    const pack::RedFlag &flag = flagOf(window, chestPain);
    CHECK(details(window).contains(flag.meaning.toHtmlEscaped()));
    CHECK(details(window).contains(flag.mayMean.toHtmlEscaped()));
    CHECK(window.checklist().isEmpty());
    window.click("redFlag-why-chest-pain-heart");
    CHECK(details(window).isEmpty());
}

TEST_CASE("a health fact can be in doubt as well", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("step-5");
    window.click("condition-unsure-blood-thinners");
    CHECK(window.checklist().isNotSure(thinners));
    window.click("condition-why-blood-thinners");
    CHECK_FALSE(details(window).isEmpty());
    window.click("condition-blood-thinners");
    CHECK(window.checklist().isTicked(thinners));
    CHECK_FALSE(window.checklist().isNotSure(thinners));
}

TEST_CASE("the filter finds items of all parts by a lay word, to tick in place", "[ui][checklist]")
{
    const auto [word, row] = GENERATE(table<QString, std::string>({
        {u"rope"_s, "symptom-tight-cord"},
        {u"pins"_s, "symptom-tingling"},
        {u"blood thinner"_s, "condition-blood-thinners"},
        {u"typing"_s, "symptom-mouse-and-typing"},
    }));
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.key(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(window.find<QLineEdit>("checklistFilter").hasFocus());
    window.type(word);
    REQUIRE(window.isShown<QWidget>("filterView"));
    REQUIRE(window.isShown<desktop::TickRow>(row.c_str()));
    window.click(row.c_str());
    CHECK_FALSE(window.checklist().isEmpty());
    CHECK(window.find<desktop::TickRow>(row.c_str()).isChecked());
}

TEST_CASE("Down leads from the filter to what it found, Escape back to the part", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("step-3");
    window.key(Qt::Key_F, Qt::ControlModifier);
    window.type(u"rope"_s);
    window.key(Qt::Key_Down);
    window.key(Qt::Key_Space);
    CHECK(window.checklist().isTicked(SymptomId(u"tight-cord"_s)));
    window.key(Qt::Key_Escape);
    CHECK_FALSE(window.isShown<QWidget>("filterView"));
    CHECK(window.find<QLineEdit>("checklistFilter").text().isEmpty());
    CHECK(window.find<desktop::TickRow>("symptom-tight-cord").isChecked());
}

TEST_CASE("a word that nothing is called by says so", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.key(Qt::Key_F, Qt::ControlModifier);
    window.type(u"xylophone"_s);
    CHECK(window.find<QLabel>("filterSummary").text().contains(u"xylophone"));
}

TEST_CASE("every part of the checklist shows all its groups", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    const pack::ChecklistContent &content = window.checklist().content();
    for (const app::RedFlagGroup &group : window.checklist().redFlagGroups())
        CHECK(window.isShown<QWidget>(("none-" + group.id.toStdString()).c_str()));
    window.click("step-2");
    for (const pack::Region &region : content.regions)
        CHECK(window.isShown<QWidget>(("region-" + region.id.toString().toStdString()).c_str()));
    for (const auto &[step, button] : {std::pair{app::ChecklistStep::Feel, "step-3"}, std::pair{app::ChecklistStep::SetsOff, "step-4"},
                                       std::pair{app::ChecklistStep::AboutYou, "step-5"}}) {
        window.click(button);
        for (const app::SymptomGroup &group : app::symptomGroups(content, step)) {
            for (const pack::Symptom &symptom : group.items)
                CHECK(window.isShown<QWidget>(("symptom-" + symptom.id.toString().toStdString()).c_str()));
        }
    }
    for (const pack::Condition &condition : content.conditions)
        CHECK(window.isShown<QWidget>(("condition-" + condition.id.toString().toStdString()).c_str()));
}

TEST_CASE("the keyboard goes from the questions over the buttons to the results", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("step-2"); // made after the results were
    window.click("region-calf");
    window.click("step-4");
    window.find<QWidget>("checklistFilter").setFocus(Qt::TabFocusReason);
    const auto rows = window.find<QWidget>("questions").findChildren<desktop::TickRow *>();
    const QStringList order = tabOrder(window, static_cast<int>(rows.size()) + 40);
    const qsizetype question = order.indexOf(u"symptom-sitting"_s);
    const qsizetype next = order.indexOf(u"nextStep"_s);
    const qsizetype save = order.indexOf(u"saveChecklist"_s);
    const qsizetype suggestion = order.indexOf(u"suggestion"_s);
    const qsizetype change = order.indexOf(u"whatWouldChange"_s);
    const qsizetype more = order.indexOf(u"moreSuggestions"_s);
    CHECK(question > 0);
    CHECK(question < next);
    CHECK(next < save);
    CHECK(save < suggestion);
    CHECK(suggestion < change);
    CHECK(change < more);
}

TEST_CASE("from start to result with keys alone", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.find<QWidget>("step-1").setFocus(Qt::TabFocusReason);
    const auto tabTo = [&](const QString &name) {
        for (int step = 0; step < 600 && QApplication::focusWidget()->objectName() != name; ++step)
            window.key(Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget()->objectName() == name);
    };
    tabTo(u"none-heart-breathing-circulation"_s);
    window.key(Qt::Key_Space);
    tabTo(u"nextStep"_s);
    window.key(Qt::Key_Space); // the keyboard is on the first place now
    for (int step = 0; step < 200 && QApplication::focusWidget()->objectName() != u"region-calf"; ++step)
        window.key(Qt::Key_Down);
    window.key(Qt::Key_Space);
    REQUIRE(window.checklist().region(RegionId(u"calf"_s)).has_value());
    tabTo(u"suggestion"_s);
    const Target chosen = static_cast<desktop::SuggestionCard *>(QApplication::focusWidget())->target();
    window.key(Qt::Key_Return);
    CHECK_FALSE(window.isShown<QWidget>("results"));
    CHECK(chosen == window.checklist().assessment().suggestions.constFirst().target);
}
