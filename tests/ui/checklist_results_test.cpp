// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The result side of the checklist, and what becomes of answers: undo, resume, compare, files.
#include "support/catch.h"
#include "ui/test_window.h"

#include "desktop/checklist/answer_keeper.h"
#include "desktop/checklist/checklist_page.h"
#include "desktop/checklist/suggestion_card.h"
#include "desktop/checklist/urgency_banner.h"
#include "desktop/checklist/withheld_card.h"

#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot;

namespace {

const app::Location checklistPage = app::Location::of(app::Page::Checklist);
const RegionId calf(u"calf"_s);

QList<desktop::SuggestionCard *> shownCards(test::TestWindow &window)
{
    QList<desktop::SuggestionCard *> cards = window.window().findChildren<desktop::SuggestionCard *>();
    cards.removeIf([](const desktop::SuggestionCard *card) { return !card->isVisible(); });
    return cards;
}

QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

/// The combination whose first answers make it hold; nothing of it is a warning sign by itself.
const pack::Combination &harmlessAlone(app::ChecklistSession &session)
{
    for (const pack::Combination &combination : session.content().combinations) {
        session.clear();
        for (const pack::Combination::Line &line : combination.all) {
            if (!line.symptoms.isEmpty())
                session.setTicked(line.symptoms.constFirst(), true);
            else if (!line.regions.isEmpty())
                session.setRegion(line.regions.constFirst(), checklist::Side::None);
        }
        if (session.assessment().combinations == QList{combination} && session.assessment().redFlags.isEmpty())
            return combination;
    }
    throw std::runtime_error("no combination without a warning sign");
}

void choose(test::TestWindow &window, const QString &menuText)
{
    window.click("savedChecklistMenu");
    auto &menu = window.find<QMenu>("savedMenu");
    for (QAction *action : menu.actions()) {
        if (action->text().contains(menuText))
            action->trigger();
    }
    menu.close();
}

} // namespace

TEST_CASE("answers that alarm together are named together, with the reason", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    const pack::Combination &combination = harmlessAlone(window.checklist());
    REQUIRE(window.isShown<QWidget>("urgencyBanner"));
    const QString text = textOf(window.find<QWidget>("urgencyBanner"));
    CHECK(text.contains(combination.label.toHtmlEscaped()));
    CHECK(text.contains(combination.why.toHtmlEscaped()));
    CHECK(text.contains(combination.advice.toHtmlEscaped()));
}

TEST_CASE("what made a sign more urgent is told", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    app::ChecklistSession &session = window.checklist();
    const pack::ChecklistContent &content = session.content();
    const auto raising = std::find_if(content.conditions.cbegin(), content.conditions.cend(), [](const auto &c) { return c.raisesUrgency; });
    const auto soon = std::find_if(content.redFlags.cbegin(), content.redFlags.cend(),
                                   [](const auto &flag) { return flag.urgency == pack::Urgency::Soon; });
    REQUIRE(raising != content.conditions.cend());
    REQUIRE(soon != content.redFlags.cend());
    session.setTicked(soon->id, true);
    CHECK_FALSE(window.isShown<QLabel>("urgencyRaised"));
    session.setTicked(raising->id, true);
    CHECK(window.find<QLabel>("urgencyRaised").text().contains(raising->label.toHtmlEscaped()));
}

TEST_CASE("nothing stands above a warning, also in a narrow window", "[ui][checklist]")
{
    const QSize size = GENERATE(QSize(1280, 860), QSize(800, 600));
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage, size);
    window.click("redFlag-chest-pain-heart");
    QCoreApplication::processEvents();
    const auto topOf = [&](const char *name) {
        return window.find<QWidget>(name).mapTo(&window.window(), QPoint()).y();
    };
    CHECK(topOf("urgencyBanner") < topOf("clearChecklist"));
    if (size.width() < 900)
        CHECK(topOf("urgencyBanner") < topOf("checklistFilter"));
}

TEST_CASE("five suggestions are shown, the others when asked for", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.checklist().setRegion(calf, checklist::Side::None);
    const auto &suggestions = window.checklist().assessment().suggestions;
    REQUIRE(suggestions.size() > 5);
    CHECK(shownCards(window).size() == 5);
    window.click("moreSuggestions");
    CHECK(shownCards(window).size() == suggestions.size());
    CHECK_FALSE(window.isShown<QWidget>("moreSuggestions"));
}

TEST_CASE("a card stays with its article when the answers change", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.checklist().setRegion(calf, checklist::Side::None);
    QHash<QString, desktop::SuggestionCard *> before;
    for (desktop::SuggestionCard *card : shownCards(window))
        before.insert(card->target().toString(), card);
    window.checklist().setTicked(SymptomId(u"tight-cord"_s), true);
    int stayed = 0;
    for (desktop::SuggestionCard *card : shownCards(window)) {
        if (auto *old = before.value(card->target().toString())) {
            CHECK(old == card);
            ++stayed;
        }
    }
    CHECK(stayed > 0);
    CHECK(window.window().findChildren<desktop::SuggestionCard *>().size() == 5); // no card was made for nothing
}

TEST_CASE("the cards stand in the order of the ranking", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.checklist().setRegion(calf, checklist::Side::None);
    window.checklist().setTicked(SymptomId(u"sitting"_s), true);
    window.checklist().setTicked(SymptomId(u"tight-cord"_s), true);
    QCoreApplication::processEvents();
    QList<desktop::SuggestionCard *> cards = shownCards(window);
    std::sort(cards.begin(), cards.end(), [](auto *a, auto *b) { return a->y() < b->y(); });
    const auto &suggestions = window.checklist().assessment().suggestions;
    REQUIRE(cards.size() == 5);
    for (qsizetype i = 0; i < cards.size(); ++i)
        CHECK(cards.at(i)->target() == suggestions.at(i).target);
}

TEST_CASE("a card opens to what would change it", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.checklist().setRegion(calf, checklist::Side::None);
    CHECK_FALSE(window.isShown<QLabel>("changes"));
    window.click("whatWouldChange");
    CHECK_FALSE(window.find<QLabel>("changes").text().isEmpty());
    window.click("whatWouldChange");
    CHECK_FALSE(window.isShown<QLabel>("changes"));
}

TEST_CASE("a technique that is held back names an allowed one instead", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.checklist().setRegion(RegionId(u"front-of-thigh"_s), checklist::Side::None);
    window.checklist().setTicked(ConditionId(u"blood-thinners"_s), true);
    const auto &withheld = window.checklist().assessment().withheld;
    REQUIRE(withheld.constFirst().alternative.has_value());
    CHECK(window.find<QLabel>("instead").text().contains(withheld.constFirst().alternative->title.toHtmlEscaped()));
}

TEST_CASE("the first suggestion and the urgency are told to a screen reader", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.checklist().setRegion(calf, checklist::Side::None);
    const QString title = window.checklist().assessment().suggestions.constFirst().article.title;
    const auto &line = window.find<QLabel>("safetyLine");
    CHECK(test::eventually([&] { return line.accessibleName().contains(title); }));
    window.checklist().setTicked(RedFlagId(u"chest-pain-heart"_s), true);
    CHECK(test::eventually([&] { return line.accessibleName().contains(u"emergency", Qt::CaseInsensitive); }));
}

TEST_CASE("buttons undo and redo answers", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("step-2");
    window.click("region-calf");
    window.click("undoAnswer");
    CHECK(window.checklist().isEmpty());
    window.click("redoAnswer");
    CHECK(window.checklist().region(calf).has_value());
    CHECK_FALSE(window.find<QWidget>("redoAnswer").isEnabled());
    window.key(Qt::Key_Z, Qt::ControlModifier);
    window.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.checklist().region(calf).has_value());
}

TEST_CASE("a reader comes back to the part that was answered last", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path());
    window.checklist().setRegion(calf, checklist::Side::None);
    window.window().open(checklistPage);
    CHECK(window.isShown<QWidget>("region-calf"));
}

TEST_CASE("a saved checklist is compared with the answers now", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    window.click("step-2");
    window.click("region-calf");
    window.click("saveChecklist");
    window.settle();
    window.click("region-calf");
    window.checklist().setTicked(RedFlagId(u"chest-pain-heart"_s), true);
    choose(window, u"now"_s);
    REQUIRE(window.isShown<QWidget>("comparison"));
    const QString text = textOf(window.find<QWidget>("comparison"));
    CHECK(text.contains(u"<b>Gone:</b> Calf"));
    CHECK(text.contains(u"<b>New:</b> "_s + window.checklist().labels().of(RedFlagId(u"chest-pain-heart"_s)).toHtmlEscaped()));
    CHECK(window.find<QLabel>("comparedUrgency").text().contains(u"Emergency"));
    window.key(Qt::Key_Escape);
    CHECK_FALSE(window.isShown<QWidget>("comparison"));
    CHECK(window.isShown<QWidget>("region-calf"));
}

TEST_CASE("answers go to a file and come back from it", "[ui][checklist]")
{
    QTemporaryDir folder;
    test::TestWindow window(folder.path(), checklistPage);
    auto *page = window.window().findChild<desktop::ChecklistPage *>();
    window.checklist().setRegion(calf, checklist::Side::Left);
    window.checklist().setNotSure(RedFlagId(u"chest-pain-heart"_s), true);
    const notebook::StoredAnswers answers = window.checklist().stored();
    const QString file = folder.filePath(u"answers.json"_s);
    page->keeper().exportTo(file);
    window.checklist().clear();
    page->keeper().importFrom(file);
    CHECK(window.checklist().stored() == answers);
    CHECK(window.isShown<QWidget>("region-calf"));
    window.checklist().undo();
    CHECK(window.checklist().isEmpty());

    page->keeper().importFrom(folder.filePath(u"missing.json"_s));
    CHECK(window.checklist().isEmpty());
}
