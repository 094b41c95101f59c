// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_fixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace unknot;
using namespace unknot::app;
using namespace unknot::app::test;
using namespace unknot::notebook;

namespace {

const StoredAnswers someAnswers{
    .regions = {u"jaw:left"_s}, .symptoms = {u"clicking"_s}, .redFlags = {}, .conditions = {u"pregnancy"_s}};

} // namespace

TEST_CASE("two quick clicks on a star add and remove the bookmark", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    QSignalSpy added(&fixture.service(), &NotebookService::bookmarkAdded);
    QSignalSpy removed(&fixture.service(), &NotebookService::bookmarkRemoved);
    fixture.service().toggleBookmark(target(u"a/one"), u"One"_s);
    fixture.service().toggleBookmark(target(u"a/one"), u"One"_s);
    fixture.settle();
    CHECK(added.size() == 1);
    CHECK(removed.size() == 1);
    CHECK_FALSE(fixture.service().isBookmarked(target(u"a/one")));
    CHECK(fixture.onDisk().bookmarks.isEmpty());
}

TEST_CASE("a removed bookmark is restored by what its signal brought", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    for (const QStringView name : {u"a/one", u"a/two", u"a/three"})
        fixture.service().addBookmark(target(name), name.toString());
    fixture.service().setNote(target(u"a/two"), u"mine"_s);
    fixture.settle();
    const NotebookContents before = fixture.service().contents();

    QSignalSpy removed(&fixture.service(), &NotebookService::bookmarkRemoved);
    QSignalSpy added(&fixture.service(), &NotebookService::bookmarkAdded);
    fixture.service().removeBookmark(target(u"a/two"));
    REQUIRE(removed.wait());
    CHECK(removed.first().at(0).value<qsizetype>() == 1);
    fixture.service().restoreBookmark(removed.first().at(1).value<PlacedBookmark>());
    REQUIRE(added.wait());
    CHECK(added.first().at(0).value<qsizetype>() == 1);
    CHECK(fixture.service().contents() == before);
}

TEST_CASE("restoring a bookmark that was set again brings its note back", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    fixture.service().addBookmark(target(u"a/one"), u"One"_s);
    fixture.service().setNote(target(u"a/one"), u"mine"_s);
    QSignalSpy removed(&fixture.service(), &NotebookService::bookmarkRemoved);
    fixture.service().removeBookmark(target(u"a/one"));
    fixture.service().addBookmark(target(u"a/one"), u"One"_s);
    fixture.settle();
    REQUIRE(removed.size() == 1);
    QSignalSpy noted(&fixture.service(), &NotebookService::noteChanged);
    fixture.service().restoreBookmark(removed.first().at(1).value<PlacedBookmark>());
    fixture.settle();
    CHECK(noted.size() == 1);
    CHECK(fixture.service().contents().bookmarks.first().note == u"mine"_s);
    CHECK(fixture.service().contents() == fixture.onDisk());
}

TEST_CASE("what the window knows is what is on the disk, after every change", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    NotebookService &service = fixture.service();
    const auto agrees = [&] {
        fixture.settle();
        fixture.advance(1min);
        return service.contents() == fixture.onDisk();
    };
    QSignalSpy failed(&service, &NotebookService::failed);
    for (const QStringView name : {u"a/one", u"a/two", u"a/three", u"a/four"})
        service.addBookmark(target(name), name.toString());
    CHECK(agrees());
    service.moveBookmark(target(u"a/one"), 2);
    CHECK(agrees());
    service.moveBookmark(target(u"a/four"), -5);
    CHECK(agrees());
    service.setNote(target(u"a/two"), u"note"_s);
    CHECK(agrees());
    service.removeBookmark(target(u"a/two"));
    CHECK(agrees());

    QSignalSpy saved(&service, &NotebookService::checklistSaved);
    service.saveChecklist(u"first"_s, someAnswers, u"none"_s);
    CHECK(agrees());
    service.saveChecklist(u"second"_s, {}, u"soon"_s);
    CHECK(agrees());
    const SavedChecklist first = saved.first().first().value<SavedChecklist>();
    service.updateChecklist(first.id, {}, u"emergency"_s);
    CHECK(agrees());
    service.renameChecklist(first.id, u"renamed"_s);
    CHECK(agrees());
    service.restoreChecklist(first);
    CHECK(agrees());
    service.deleteChecklist(first.id);
    CHECK(agrees());
    service.restoreChecklist(first);
    CHECK(agrees());

    service.recordReading(target(u"a/one#two"), 1.5);
    CHECK(agrees());
    service.recordReading(target(u"a/two"), 0.5);
    CHECK(agrees());
    service.forgetReading(target(u"a/one"));
    CHECK(agrees());
    service.forgetAllReading();
    CHECK(agrees());

    service.startKeeping(Keepsake::Conditions);
    service.rememberConditions({ConditionId(u"pregnancy"_s), ConditionId(u"osteoporosis"_s)});
    CHECK(agrees());
    service.startKeeping(Keepsake::Draft);
    service.saveDraft(someAnswers);
    CHECK(agrees());
    service.discardDraft();
    CHECK(agrees());
    service.saveDraft(someAnswers);
    service.stopKeeping(Keepsake::Draft);
    CHECK(agrees());
    service.stopKeeping(Keepsake::Conditions);
    CHECK(agrees());
    CHECK(failed.isEmpty());
}

TEST_CASE("each change of a checklist brings what undoes it", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    NotebookService &service = fixture.service();
    QSignalSpy saved(&service, &NotebookService::checklistSaved);
    QSignalSpy changed(&service, &NotebookService::checklistChanged);
    QSignalSpy deleted(&service, &NotebookService::checklistDeleted);
    service.saveChecklist(u"neck"_s, someAnswers, u"none"_s);
    REQUIRE(saved.wait());
    const SavedChecklist original = saved.first().first().value<SavedChecklist>();
    fixture.advance(1h);

    service.renameChecklist(original.id, u"stiff neck"_s);
    REQUIRE(changed.wait());
    CHECK(changed.first().at(0).value<SavedChecklist>().name == u"stiff neck"_s);
    CHECK(changed.first().at(1).value<SavedChecklist>() == original);
    service.restoreChecklist(original);
    REQUIRE(changed.wait());
    CHECK(changed.last().at(0).value<SavedChecklist>() == original);

    service.deleteChecklist(original.id);
    REQUIRE(deleted.wait());
    CHECK(deleted.first().first().value<SavedChecklist>() == original);
    CHECK(service.contents().checklists.isEmpty());
    service.restoreChecklist(original);
    REQUIRE(saved.wait());
    CHECK(service.contents().checklists == QList{original});
}

TEST_CASE("a draft is kept only with permission, and then at once", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    QSignalSpy failed(&fixture.service(), &NotebookService::failed);
    fixture.service().saveDraft(someAnswers);
    fixture.settle();
    CHECK_FALSE(fixture.service().contents().draft);
    fixture.service().startKeeping(Keepsake::Draft);
    fixture.service().saveDraft(someAnswers);
    fixture.settle();
    REQUIRE(fixture.service().contents().draft);
    CHECK(fixture.service().contents().draft->answers == someAnswers);
    CHECK(fixture.service().isKept(Keepsake::Draft));
    CHECK(failed.isEmpty());
}

TEST_CASE("conditions that may not be remembered are refused", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    QSignalSpy failed(&fixture.service(), &NotebookService::failed);
    fixture.service().rememberConditions({ConditionId(u"pregnancy"_s)});
    fixture.settle();
    CHECK(errorIn(failed) == ErrorCode::BadInput);
    CHECK(fixture.service().contents().conditions.isEmpty());
}

TEST_CASE("a change that fails is told, and the next one is made", "[app][notebook]")
{
    ServiceFixture fixture;
    fixture.open();
    QSignalSpy failed(&fixture.service(), &NotebookService::failed);
    fixture.service().setNote(target(u"a/nowhere"), u"note"_s);
    fixture.service().addBookmark(target(u"a/one"), u"One"_s);
    fixture.settle();
    CHECK(errorIn(failed) == ErrorCode::UnknownTarget);
    CHECK(fixture.service().isBookmarked(target(u"a/one")));
}
