// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/test_window.h"

#include "desktop/checklist/suggestion_card.h"
#include "desktop/checklist/tick_row.h"
#include "desktop/checklist/urgency_banner.h"
#include "desktop/checklist/withheld_card.h"

#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot;

namespace {

const app::Location checklistPage = app::Location::of(app::Page::Checklist);

QStringList suggestedTitles(test::TestWindow &window)
{
    QStringList titles;
    for (const auto *card : window.window().findChildren<desktop::SuggestionCard *>()) {
        if (card->isVisible())
            titles += card->accessibleName();
    }
    return titles;
}

} // namespace

TEST_CASE("ticks lead to suggestions that say why", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    CHECK(window.isShown<QLabel>("resultEmpty"));

    window.click("step-2");
    window.click("region-top-of-shoulder");
    window.click("region-back-of-neck");
    window.click("step-4");
    window.click("symptom-sitting");

    REQUIRE_FALSE(suggestedTitles(window).isEmpty());
    bool says = false;
    for (const auto *label : window.find<QWidget>("results").findChildren<QLabel *>())
        says = says || label->text().contains(u"Top of the shoulder", Qt::CaseInsensitive);
    CHECK(says);
}

TEST_CASE("a warning sign outranks everything until it is unticked", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("step-2");
    window.click("region-top-of-shoulder");
    window.click("step-1");
    REQUIRE_FALSE(window.isShown<QWidget>("urgencyBanner"));

    window.click("redFlag-chest-pain-heart");
    REQUIRE(window.isShown<QWidget>("urgencyBanner"));
    CHECK(window.find<QLabel>("urgencyAction").text().contains(u"emergency", Qt::CaseInsensitive));
    CHECK(window.isShown<QWidget>("setAside"));
    REQUIRE_FALSE(suggestedTitles(window).isEmpty());
    for (const auto *card : window.window().findChildren<desktop::SuggestionCard *>())
        CHECK((card->isHidden() || card->target().category() == CategoryId(u"safety"_s)));

    window.click("redFlag-chest-pain-heart");
    CHECK_FALSE(window.isShown<QWidget>("urgencyBanner"));
}

TEST_CASE("a forbidden technique is held back with the reason", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("step-2");
    window.click("region-front-of-thigh");
    window.click("step-5");
    window.click("condition-blood-thinners");
    REQUIRE(window.isShown<QWidget>("withheld"));
    const auto cards = window.window().findChildren<desktop::WithheldCard *>();
    QStringList reasons;
    for (const auto *card : cards) {
        if (card->isVisible())
            reasons += card->accessibleDescription();
    }
    CHECK(reasons.join(u' ').contains(u"Blood thinners"));
}

TEST_CASE("the checklist can be filled in by keyboard alone", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.find<QWidget>("step-3").setFocus();
    window.key(Qt::Key_Space);
    auto &first = window.find<desktop::TickRow>("symptom-sore-spot");
    first.setFocus(Qt::TabFocusReason);
    window.key(Qt::Key_Space);
    CHECK(first.isChecked());
    window.key(Qt::Key_Down);
    window.key(Qt::Key_Return);
    CHECK(window.checklist().answers().symptoms.size() == 2);
}

TEST_CASE("none of these answers a group of warning signs", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("redFlag-chest-pain-heart");
    window.click("none-heart-breathing-circulation");
    CHECK_FALSE(window.checklist().isTicked(RedFlagId(u"chest-pain-heart"_s)));
    CHECK_FALSE(window.isShown<QWidget>("urgencyBanner"));
}

TEST_CASE("left and right are part of the answer", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("step-2");
    window.click("region-calf");
    const RegionId calf(u"calf"_s);
    CHECK(window.checklist().region(calf) == checklist::Side::None);
    auto &row = window.find<desktop::TickRow>("region-calf");
    const auto sides = row.parentWidget()->findChildren<QAbstractButton *>();
    QTest::mouseClick(sides.last(), Qt::LeftButton);
    CHECK(window.checklist().region(calf) == checklist::Side::Right);
}

TEST_CASE("a checklist is saved, and is there after a restart", "[ui][checklist]")
{
    QTemporaryDir folder;
    {
        test::TestWindow window(folder.path(), checklistPage);
        window.click("step-2");
        window.click("region-calf");
        window.find<QLineEdit>("checklistName").setText(u"After the run"_s);
        window.click("saveChecklist");
        window.settle();
    }
    test::TestWindow window(folder.path(), checklistPage);
    CHECK_FALSE(window.checklist().region(RegionId(u"calf"_s)).has_value());
    auto &saved = window.find<QWidget>("savedChecklist");
    saved.setFocus();
    window.key(Qt::Key_Return);
    CHECK(window.checklist().region(RegionId(u"calf"_s)).has_value());
}

TEST_CASE("start again can be undone", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("step-2");
    window.click("region-calf");
    window.click("clearChecklist");
    CHECK(window.checklist().isEmpty());
    window.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.checklist().region(RegionId(u"calf"_s)).has_value());
}

TEST_CASE("remembered health facts stand first on a technique's page", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("step-5");
    window.click("condition-blood-thinners");
    window.click("rememberConditions");
    window.settle();
    window.window().open(app::Location::of(Target::parse(u"techniques/massage-gun").value()));
    CHECK(window.isShown<QWidget>("caution"));
}

TEST_CASE("Ctrl+Z takes a tick back", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("step-3");
    window.click("symptom-stiff");
    CHECK(window.checklist().answers().symptoms.size() == 1);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.checklist().isEmpty());
}

TEST_CASE("a warning sign whose place is no longer chosen can be unticked", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("step-2");
    window.click("region-calf");
    pack::RedFlag special; // asked for the calf only
    for (const app::RedFlagGroup &group : window.checklist().redFlagGroups()) {
        for (const pack::RedFlag &flag : group.items) {
            if (!flag.core && !flag.everyRegion)
                special = flag;
        }
    }
    REQUIRE_FALSE(special.id.isEmpty());
    window.checklist().setTicked(special.id, true);
    window.click("region-calf");
    window.click("step-1");
    const QByteArray row = "redFlag-" + special.id.toString().toLatin1();
    REQUIRE(window.isShown<QWidget>(row.constData()));
    window.click(row.constData()); // the row goes away with this very click
    window.settle();
    CHECK_FALSE(window.isShown<QWidget>(row.constData()));
    CHECK_FALSE(window.isShown<QWidget>("urgencyBanner"));
}

TEST_CASE("a half filled checklist is kept only if the reader says so", "[ui][checklist]")
{
    const bool keep = GENERATE(false, true);
    QTemporaryDir folder;
    {
        test::TestWindow window(folder.path(), app::Location::of(app::Page::Settings));
        if (keep)
            window.click("keepDraft");
        window.settle();
        window.window().open(checklistPage);
        window.click("step-2");
        window.click("region-calf");
        window.settle();
    }
    test::TestWindow window(folder.path());
    CHECK(window.notebook().contents().draft.has_value() == keep);
}
