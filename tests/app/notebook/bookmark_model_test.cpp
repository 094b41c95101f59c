// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_fixture.h"

#include "app/notebook/bookmark_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::app;
using namespace unknot::app::test;
using namespace unknot::notebook;

namespace {

/// A handbook that knows every target but those in `a/gone…`.
std::optional<BookmarkLabel> label(const Target &target)
{
    if (target.article().startsWith("gone"_L1))
        return std::nullopt;
    return BookmarkLabel{.title = target.article().toUpper(), .path = u"Causes"_s, .iconName = u"book"_s};
}

/// A model with the bookmarks a/one … a/four, watched by Qt's model tester.
struct ModelFixture : ServiceFixture
{
    ModelFixture()
    {
        open();
        for (const QStringView name : {u"a/one", u"a/two", u"a/three", u"a/four"})
            service().addBookmark(target(name), u"saved as %1"_s.arg(name));
        settle();
    }

    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles += model.index(row).data(BookmarkModel::TitleRole).toString();
        return titles;
    }

    BookmarkModel model{service(), &label};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("a bookmark shows what the handbook calls it today", "[app][bookmarks]")
{
    ModelFixture fixture;
    fixture.service().setNote(target(u"a/one"), u"my note"_s);
    fixture.settle();
    const QModelIndex index = fixture.model.index(0);
    CHECK(index.data(Qt::DisplayRole).toString() == u"ONE"_s);
    CHECK(index.data(BookmarkModel::TitleRole).toString() == u"ONE"_s);
    CHECK(index.data(BookmarkModel::PathRole).toString() == u"Causes"_s);
    CHECK(index.data(BookmarkModel::IconNameRole).toString() == u"book"_s);
    CHECK(index.data(BookmarkModel::NoteRole).toString() == u"my note"_s);
    CHECK(index.data(BookmarkModel::TargetRole).toString() == u"a/one"_s);
    CHECK(index.data(BookmarkModel::CreatedRole).toDateTime() == fixture.now());
    CHECK_FALSE(index.data(BookmarkModel::MissingRole).toBool());
    CHECK(index.data(Qt::AccessibleTextRole).toString() == u"ONE, Causes"_s);
    CHECK(index.data(Qt::AccessibleDescriptionRole).toString() == u"my note"_s);
    CHECK_FALSE(index.data(Qt::EditRole).isValid());
}

TEST_CASE("a bookmark whose target is gone is shown by the name under which it was saved", "[app][bookmarks]")
{
    ModelFixture fixture;
    fixture.service().addBookmark(target(u"a/gone-article"), u"The old article"_s);
    fixture.settle();
    const QModelIndex index = fixture.model.index(4);
    CHECK(index.data(BookmarkModel::TitleRole).toString() == u"The old article"_s);
    CHECK(index.data(BookmarkModel::MissingRole).toBool());
    CHECK(index.data(BookmarkModel::PathRole).toString() == u"No longer in the handbook"_s);
    CHECK(index.data(BookmarkModel::IconNameRole).toString().isEmpty());
}

TEST_CASE("every role of a bookmark has a name", "[app][bookmarks]")
{
    ModelFixture fixture;
    const QHash<int, QByteArray> names = fixture.model.roleNames();
    for (int role = BookmarkModel::TargetRole; role <= BookmarkModel::CreatedRole; ++role)
        CHECK_FALSE(names.value(role).isEmpty());
}

TEST_CASE("the list follows what is added, removed and undone", "[app][bookmarks]")
{
    ModelFixture fixture;
    QSignalSpy removed(&fixture.service(), &NotebookService::bookmarkRemoved);
    fixture.model.remove(fixture.model.index(1));
    CHECK(fixture.model.rowCount() == 4); // until the notebook confirms it
    REQUIRE(removed.wait());
    CHECK(fixture.titles() == QStringList{u"ONE"_s, u"THREE"_s, u"FOUR"_s});
    fixture.service().restoreBookmark(removed.first().at(1).value<PlacedBookmark>());
    fixture.settle();
    CHECK(fixture.titles() == QStringList{u"ONE"_s, u"TWO"_s, u"THREE"_s, u"FOUR"_s});
}

TEST_CASE("every move of a row is followed and can be undone", "[app][bookmarks]")
{
    ModelFixture fixture;
    const int from = GENERATE(range(0, 4));
    const int to = GENERATE(range(0, 4));
    const QStringList before = fixture.titles();
    QStringList expected = before;
    expected.move(from, to);
    const QPersistentModelIndex moved = fixture.model.index(from);
    fixture.model.move(moved, to);
    fixture.settle();
    CHECK(fixture.titles() == expected);
    CHECK(moved.row() == to); // a selection stays with its bookmark
    fixture.model.move(moved, from);
    fixture.settle();
    CHECK(fixture.titles() == before);
}

TEST_CASE("a row is dropped where the pointer was", "[app][bookmarks]")
{
    ModelFixture fixture;
    const auto [dragged, before, expected] = GENERATE(table<int, int, const char *>({
        {0, 2, "TWO ONE THREE FOUR"},
        {0, 4, "TWO THREE FOUR ONE"},
        {0, -1, "TWO THREE FOUR ONE"}, // into the empty space below the rows
        {3, 0, "FOUR ONE TWO THREE"},
        {2, 1, "ONE THREE TWO FOUR"},
        {1, 1, "ONE TWO THREE FOUR"},
        {1, 2, "ONE TWO THREE FOUR"},
    }));
    const std::unique_ptr<QMimeData> data(fixture.model.mimeData({fixture.model.index(dragged)}));
    REQUIRE(data);
    CHECK(data->formats() == fixture.model.mimeTypes());
    // "false" keeps the view from removing the row that it believes to have been moved.
    CHECK_FALSE(fixture.model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {}));
    fixture.settle();
    CHECK(fixture.titles().join(u' ') == QString::fromUtf8(expected));
}

TEST_CASE("what is no bookmark cannot be dropped", "[app][bookmarks]")
{
    ModelFixture fixture;
    QSignalSpy moved(&fixture.service(), &NotebookService::bookmarkMoved);
    QSignalSpy failed(&fixture.service(), &NotebookService::failed);
    QMimeData data;
    data.setText(u"a/one"_s);
    CHECK_FALSE(fixture.model.dropMimeData(&data, Qt::MoveAction, 3, 0, {}));
    data.setData(fixture.model.mimeTypes().first(), GENERATE(as<QByteArray>(), "", "rubbish", "a/not-bookmarked"));
    CHECK_FALSE(fixture.model.dropMimeData(&data, Qt::MoveAction, 3, 0, {}));
    CHECK_FALSE(fixture.model.dropMimeData(nullptr, Qt::MoveAction, 3, 0, {}));
    fixture.settle();
    CHECK(moved.isEmpty());
    CHECK(failed.isEmpty());
    CHECK(fixture.model.mimeData({}) == nullptr);
}

TEST_CASE("rows are dragged between rows and not onto them", "[app][bookmarks]")
{
    ModelFixture fixture;
    CHECK(fixture.model.flags(fixture.model.index(0)).testFlag(Qt::ItemIsDragEnabled));
    CHECK_FALSE(fixture.model.flags(fixture.model.index(0)).testFlag(Qt::ItemIsDropEnabled));
    CHECK(fixture.model.flags({}).testFlag(Qt::ItemIsDropEnabled));
    CHECK(fixture.model.supportedDropActions() == Qt::MoveAction);
}

TEST_CASE("a note is written through the list", "[app][bookmarks]")
{
    ModelFixture fixture;
    QSignalSpy changed(&fixture.model, &QAbstractItemModel::dataChanged);
    fixture.model.setNote(fixture.model.index(2), u"Right side first."_s);
    REQUIRE(changed.wait());
    CHECK(changed.first().at(0).toModelIndex().row() == 2);
    CHECK(fixture.model.bookmark(fixture.model.index(2))->note == u"Right side first."_s);
    CHECK(fixture.onDisk().bookmarks[2].note == u"Right side first."_s);
}

TEST_CASE("the handbook is asked once for a row, and only for rows that are shown", "[app][bookmarks]")
{
    ModelFixture fixture;
    QStringList asked;
    const BookmarkModel model(fixture.service(), [&](const Target &target) {
        asked += target.toString();
        return label(target);
    });
    CHECK(model.rowCount() == 4);
    CHECK(asked.isEmpty());
    for (const int role : {BookmarkModel::TitleRole, BookmarkModel::PathRole, BookmarkModel::MissingRole})
        CHECK(model.index(1).data(role).isValid());
    CHECK(asked == QStringList{u"a/two"_s});
}

TEST_CASE("a target is found in the list", "[app][bookmarks]")
{
    ModelFixture fixture;
    CHECK(fixture.model.rowOf(target(u"a/three")) == 2);
    CHECK(fixture.model.rowOf(target(u"a/three#section")) == -1);
}

TEST_CASE("an index that is not of the list does nothing", "[app][bookmarks]")
{
    ModelFixture fixture;
    QSignalSpy failed(&fixture.service(), &NotebookService::failed);
    fixture.model.remove({});
    fixture.model.move({}, 0);
    fixture.model.setNote({}, u"note"_s);
    fixture.settle();
    CHECK(fixture.model.bookmark({}) == std::nullopt);
    CHECK(fixture.model.rowCount() == 4);
    CHECK(failed.isEmpty());
}

TEST_CASE("a list that was made before the notebook was opened fills itself", "[app][bookmarks]")
{
    ModelFixture fixture;
    NotebookService service(fixture.path(), [&] { return fixture.now(); });
    const BookmarkModel model(service, &label);
    CHECK(model.rowCount() == 0);
    QSignalSpy ready(&service, &NotebookService::ready);
    service.open();
    REQUIRE(ready.wait());
    CHECK(model.rowCount() == 4);
}

TEST_CASE("the list is empty when the notebook has become unavailable", "[app][bookmarks]")
{
    ModelFixture fixture;
    fixture.service().shutdown();
    REQUIRE(QFile::remove(fixture.path()));
    REQUIRE(QDir().mkpath(fixture.path()));
    fixture.fail(ErrorCode::FileUnwritable);
    CHECK(fixture.model.rowCount() == 0);
}
