// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist/item_filter.h"
#include "support/catch.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace unknot;
using app::ChecklistStep;

namespace {

pack::Symptom symptom(const QString &id, const QString &label, const QString &step, const QString &help = {},
                      const QStringList &alsoCalled = {})
{
    pack::Symptom item;
    item.id = SymptomId(id);
    item.label = label;
    item.step = step;
    item.help = help;
    item.alsoCalled = alsoCalled;
    return item;
}

pack::ChecklistContent fewItems()
{
    pack::ChecklistContent content;
    pack::Region bottom;
    bottom.id = RegionId(u"buttock"_s);
    bottom.name = u"Buttock"_s;
    bottom.alsoCalled = {u"bum"_s, u"derrière"_s};
    content.regions = {bottom};
    content.symptoms = {
        symptom(u"cord"_s, u"A tight cord under the skin"_s, u"feel"_s, {}, {u"rope"_s, u"game of cords"_s}),
        symptom(u"tingling"_s, u"Tingling, pins and needles"_s, u"feel"_s, u"Often along a strip."_s),
        symptom(u"warm"_s, u"Warmth eases it"_s, u"sets-off"_s, u"Not the cold skin of an arm."_s),
        symptom(u"mouse"_s, u"Mouse, typing or gaming"_s, u"sets-off"_s),
        symptom(u"tried"_s, u"Tried a heat pack"_s, u"about-you"_s),
    };
    pack::Condition thinners;
    thinners.id = ConditionId(u"blood-thinners"_s);
    thinners.label = u"Blood thinners"_s;
    thinners.question = u"Do you take warfarin or the like?"_s;
    content.conditions = {thinners};
    pack::RedFlag clot;
    clot.id = RedFlagId(u"clot"_s);
    clot.label = u"One calf is swollen"_s;
    clot.question = u"Is one calf thicker, red or warm?"_s;
    content.redFlags = {clot};
    return content;
}

struct IdOf
{
    template <typename Item>
    QString operator()(const Item &item) const
    {
        return item.id.toString();
    }
};

QStringList found(const QString &text)
{
    QStringList ids;
    for (const app::FoundItem &item : app::ItemFilter(fewItems()).matching(text))
        ids += std::visit(IdOf{}, item.item);
    return ids;
}

} // namespace

TEST_CASE("a lay word finds items of every part", "[app][checklist]")
{
    CHECK(found(u"rope"_s) == QStringList{u"cord"_s});
    CHECK(found(u"bum"_s) == QStringList{u"buttock"_s});
    CHECK(found(u"typing"_s) == QStringList{u"mouse"_s});
    CHECK(found(u"blood thinner"_s) == QStringList{u"blood-thinners"_s});
    CHECK(found(u"warfarin"_s) == QStringList{u"blood-thinners"_s});
    CHECK(found(u"swollen"_s) == QStringList{u"clot"_s});
}

TEST_CASE("a beginning of a word is enough, in any case and without accents", "[app][checklist]")
{
    CHECK(found(u"PIN nee"_s) == QStringList{u"tingling"_s});
    CHECK(found(u"derriere"_s) == QStringList{u"buttock"_s});
    CHECK(found(u"arm"_s) == QStringList{u"warm"_s}); // by its help, and not because "warm" ends so
}

TEST_CASE("what is called so stands before what only mentions it", "[app][checklist]")
{
    CHECK(found(u"warm"_s) == QStringList{u"warm"_s, u"clot"_s});
    CHECK(found(u"skin"_s) == QStringList{u"cord"_s, u"warm"_s});
    CHECK(found(u"gam"_s) == QStringList{u"mouse"_s, u"cord"_s}); // "gaming" is its label, "game" another name
}

TEST_CASE("of several words the items with the most of them are found", "[app][checklist]")
{
    CHECK(found(u"pins in my calf"_s) == QStringList{u"tingling"_s, u"clot"_s});
    CHECK(found(u"my tight rope"_s) == QStringList{u"cord"_s});
}

TEST_CASE("no word and an unknown word find nothing", "[app][checklist]")
{
    CHECK(found({}).isEmpty());
    CHECK(found(u" -- "_s).isEmpty());
    CHECK(found(u"xylophone"_s).isEmpty());
}

TEST_CASE("each found item names its part of the checklist", "[app][checklist]")
{
    const app::ItemFilter filter(fewItems());
    const auto stepOf = [&](const QString &text) { return filter.matching(text).constFirst().step; };
    CHECK(stepOf(u"bum"_s) == ChecklistStep::Where);
    CHECK(stepOf(u"rope"_s) == ChecklistStep::Feel);
    CHECK(stepOf(u"typing"_s) == ChecklistStep::SetsOff);
    CHECK(stepOf(u"heat"_s) == ChecklistStep::AboutYou);
    CHECK(stepOf(u"thinners"_s) == ChecklistStep::AboutYou);
    CHECK(stepOf(u"swollen"_s) == ChecklistStep::Safety);
}
