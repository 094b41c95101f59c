// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook_fixture.h"

#include "notebook/checklist_table.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::notebook;
using namespace unknot::notebook::test;

namespace {

const StoredAnswers stiffNeck{.regions = {u"back-of-neck:left"_s, u"top-of-shoulder"_s},
                              .symptoms = {u"woke-up-stuck"_s, u"less-movement"_s},
                              .redFlags = {},
                              .conditions = {u"pregnancy"_s},
                              .notSure = {u"condition:hot-swollen-joint"_s, u"numb-skin"_s},
                              .noneOf = {u"chest-pain-heart"_s}};
const StoredAnswers worse{
    .regions = {u"back-of-neck:right"_s}, .symptoms = {}, .redFlags = {u"fever-with-stiff-neck"_s}, .conditions = {}};

} // namespace

TEST_CASE("a saved checklist comes back with all its answers in their order", "[notebook][checklists]")
{
    const NotebookFixture fixture;
    const SavedChecklist saved = fixture.open().saveChecklist(u"Monday's neck"_s, stiffNeck, u"none"_s, at(1)).value();
    CHECK(saved.name == u"Monday's neck"_s);
    CHECK(saved.answers == stiffNeck);
    CHECK(saved.created == at(1));
    CHECK(saved.updated == at(1));
    CHECK(saved.urgency == u"none"_s);
    CHECK(fixture.open().savedChecklists().value() == QList{saved});
}

TEST_CASE("the checklist that was saved or changed last stands first", "[notebook][checklists]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    const ChecklistId first = store.saveChecklist(u"first"_s, stiffNeck, u"none"_s, at(1)).value().id;
    const ChecklistId second = store.saveChecklist(u"second"_s, worse, u"emergency"_s, at(2)).value().id;
    const ChecklistId sameTime = store.saveChecklist(u"third"_s, worse, u"emergency"_s, at(2)).value().id;
    const auto ids = [&] {
        const QList<SavedChecklist> checklists = store.savedChecklists().value();
        QList<ChecklistId> found;
        for (const SavedChecklist &checklist : checklists)
            found += checklist.id;
        return found;
    };
    CHECK((ids() == QList{sameTime, second, first}));
    REQUIRE(store.renameChecklist(first, u"now the newest"_s, at(3)));
    CHECK((ids() == QList{first, sameTime, second}));
}

TEST_CASE("each change of a checklist can be undone", "[notebook][checklists]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    const SavedChecklist saved = store.saveChecklist(u"neck"_s, stiffNeck, u"none"_s, at(1)).value();
    SavedChecklist before;
    SECTION("new answers")
    {
        before = store.updateChecklist(saved.id, worse, u"emergency"_s, at(2)).value();
        const SavedChecklist after = store.savedChecklists().value().first();
        CHECK(after.answers == worse);
        CHECK(after.urgency == u"emergency"_s);
        CHECK(after.created == at(1));
        CHECK(after.updated == at(2));
    }
    SECTION("a new name")
    {
        before = store.renameChecklist(saved.id, u"stiff neck"_s, at(2)).value();
        CHECK(store.savedChecklists().value().first().name == u"stiff neck"_s);
    }
    SECTION("deletion")
    {
        before = store.deleteChecklist(saved.id).value().value();
        CHECK(store.savedChecklists().value().isEmpty());
    }
    CHECK(before == saved);
    REQUIRE(store.restoreChecklist(before));
    CHECK(store.savedChecklists().value() == QList{saved});
}

TEST_CASE("the number of a deleted checklist is not given again", "[notebook][checklists]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    const SavedChecklist first = store.saveChecklist(u"first"_s, stiffNeck, u"none"_s, at(1)).value();
    REQUIRE(store.deleteChecklist(first.id));
    const SavedChecklist second = store.saveChecklist(u"second"_s, worse, u"soon"_s, at(2)).value();
    REQUIRE(store.restoreChecklist(first));
    CHECK(store.savedChecklists().value() == QList{second, first});
}

TEST_CASE("a checklist that is not there cannot be changed", "[notebook][checklists]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    const ChecklistId nobody{42};
    CHECK(codeOf(store.renameChecklist(nobody, u"x"_s, at(1))) == ErrorCode::UnknownId);
    CHECK(codeOf(store.updateChecklist(nobody, stiffNeck, u"none"_s, at(1))) == ErrorCode::UnknownId);
    CHECK(store.deleteChecklist(nobody).value() == std::nullopt);
    CHECK(codeOf(store.restoreChecklist({})) == ErrorCode::UnknownId);
    CHECK(store.savedChecklists().value().isEmpty());
}

TEST_CASE("answers that are odd text are kept too", "[notebook][checklists]")
{
    const StoredAnswers odd{.regions = {u"\"quoted\" \\ back"_s, u"nul \0 inside"_s},
                            .symptoms = {u"💥"_s, QString(100'000, u's')},
                            .redFlags = {u"a"_s, u"a"_s},
                            .conditions = {}};
    const NotebookFixture fixture;
    REQUIRE(fixture.open().saveChecklist(u""_s, odd, u""_s, at(1)));
    CHECK((fixture.open().savedChecklists().value().first().answers == odd));
}

TEST_CASE("answers in a form that we do not know are read as far as they are known", "[notebook][checklists]")
{
    CHECK(answersFromJson(uR"({"symptoms":["tender",7,null,"taut"],"regions":"back","mood":{"is":"good"}})"_s) ==
          StoredAnswers{.regions = {}, .symptoms = {u"tender"_s, u"taut"_s}, .redFlags = {}, .conditions = {}});
    CHECK(answersFromJson(GENERATE(as<QString>(), u"[]"_s, u"3"_s, u"not json"_s, u""_s)) == StoredAnswers{});
}
