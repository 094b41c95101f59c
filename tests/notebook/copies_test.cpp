// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook_fixture.h"

#include "notebook/notebook_copies.h"
#include "notebook/notebook_files.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::notebook;
using namespace unknot::notebook::test;

namespace {

constexpr int day = 24;

void addOne(NotebookStore &store, int number)
{
    REQUIRE(store.addBookmark(target(u"techniques/card-%1"_s.arg(number)), u"Card"_s, at(number)));
}

QStringList dayCopies(const NotebookFixture &fixture)
{
    const QList<NotebookCopy> copies = copiesOf(fixture.path(), CopyKind::Day);
    QStringList names;
    for (const NotebookCopy &copy : copies)
        names += QFileInfo(copy.path).fileName();
    return names;
}

qsizetype bookmarksIn(const QString &notebook)
{
    return NotebookStore::open(notebook, {.now = at(0)}).value().bookmarks().value().size();
}

} // namespace

TEST_CASE("a notebook that nobody wrote into is not copied", "[notebook][copies]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    REQUIRE(store.recordReading({.target = target(u"causes/desk-work"), .progress = 0.5, .read = at(0)}));
    CHECK(store.backupIfChanged(at(1)).value() == std::nullopt);
    CHECK(dayCopies(fixture).isEmpty());
}

TEST_CASE("a new notebook does not push out the copies of the one before", "[notebook][copies]")
{
    const NotebookFixture fixture;
    {
        NotebookStore store = fixture.open();
        addOne(store, 1);
        REQUIRE(store.backupIfChanged(at(0)).value());
    }
    REQUIRE(setAside(fixture.path(), at(1)));
    CHECK(fixture.open().backupIfChanged(at(day)).value() == std::nullopt);
}

TEST_CASE("a notebook is copied once on a day, and only if it changed", "[notebook][copies]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    addOne(store, 1);
    const std::optional<QString> copy = store.backupIfChanged(at(2)).value();
    REQUIRE(copy);
    CHECK(QFileInfo(*copy).fileName() == u"notebook.sqlite.day-20261124T223400Z"_s);
    CHECK(QFileInfo(*copy).size() > 0);
    addOne(store, 2);
    CHECK(store.backupIfChanged(at(3)).value() == std::nullopt); // still the same day
    CHECK(store.backupIfChanged(at(day)).value());
    CHECK(store.backupIfChanged(at(2 * day)).value() == std::nullopt); // nothing changed since
    CHECK(dayCopies(fixture).size() == 2);
    CHECK(bookmarksIn(*copy) == 1);
}

TEST_CASE("the day of a copy is the reader's day", "[notebook][copies]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    const QTimeZone tokyo(9 * 3600);
    const QDateTime lateEvening(QDate(2026, 11, 24), QTime(23, 0), tokyo);
    addOne(store, 1);
    REQUIRE(store.backupIfChanged(lateEvening).value());
    addOne(store, 2);
    CHECK(store.backupIfChanged(lateEvening.addSecs(2 * 3600)).value()); // the next day in Tokyo, not yet in UTC
}

TEST_CASE("the copies of the last seven days are kept", "[notebook][copies]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    for (int i = 0; i < 9; ++i) {
        addOne(store, i);
        REQUIRE(store.backupIfChanged(at(i * day)).value());
    }
    const QStringList names = dayCopies(fixture);
    CHECK(names.size() == 7);
    CHECK(names.first() == u"notebook.sqlite.day-20261126T203400Z"_s);
    CHECK(names.last() == u"notebook.sqlite.day-20261202T203400Z"_s);
}

TEST_CASE("files that only look like copies are left alone", "[notebook][copies]")
{
    const NotebookFixture fixture;
    const QStringList names{u".day-20261124T203400Z.part"_s,
                            u".day-20261324T203400Z"_s,
                            u".day-"_s,
                            u".before-v2"_s,
                            u".before-vX-20261124T203400Z"_s,
                            u".damaged-20261124T203400Z"_s,
                            u"-day-20261124T203400Z"_s};
    for (const QString &name : names) {
        QFile file(fixture.path() + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(copiesOf(fixture.path(), CopyKind::Day).isEmpty());
    CHECK(copiesOf(fixture.path(), CopyKind::BeforeMigration).isEmpty());
    keepNewest(fixture.path(), CopyKind::Day, 0);
    CHECK(QDir(fixture.folder()).entryList(QDir::Files).size() == names.size());
}

TEST_CASE("a copy is one private file", "[notebook][copies]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    addOne(store, 1);
    const QString copy = store.backupIfChanged(at(1)).value().value();
    const QFileDevice::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    CHECK((QFile::permissions(copy) & others) == QFileDevice::Permissions());
    CHECK(SQLite::Database(copy.toStdString()).execAndGet("PRAGMA journal_mode").getString() == "delete");
    const QString name = QFileInfo(copy).fileName();
    CHECK(QDir(fixture.folder()).entryList({name + u'*'}, QDir::Files) == QStringList{name});
}

TEST_CASE("the latest copy that is whole is the one to go back to", "[notebook][copies]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    CHECK(latestBackup(fixture.path()) == std::nullopt);
    QStringList copies;
    for (int i = 0; i < 3; ++i) {
        addOne(store, i);
        copies += store.backupIfChanged(at(i * day)).value().value();
    }
    CHECK(latestBackup(fixture.path()) == copies[2]);
    QFile damaged(copies[2]);
    REQUIRE(damaged.resize(damaged.size() / 2));
    CHECK(latestBackup(fixture.path()) == copies[1]);
}

TEST_CASE("a damaged notebook is put aside with its log and a new one begins", "[notebook][copies]")
{
    const NotebookFixture fixture;
    const QByteArray damage(5000, '\0');
    fixture.overwrite(damage);
    QFile log(fixture.path() + u"-wal"_s);
    REQUIRE(log.open(QIODevice::WriteOnly));
    log.write("log");
    log.close();
    REQUIRE(codeOf(fixture.tryOpen()) == ErrorCode::Corrupt);

    const QString aside = setAside(fixture.path(), at(0)).value();
    CHECK(QFileInfo(aside).fileName() == u"notebook.sqlite.damaged-20261124T203400Z"_s);
    CHECK(NotebookFixture::bytesOf(aside) == damage);
    CHECK(NotebookFixture::bytesOf(aside + u"-wal"_s) == "log");
    CHECK(fixture.open().bookmarks().value().isEmpty());
}

TEST_CASE("notebooks put aside in the same second do not replace each other", "[notebook][copies]")
{
    const NotebookFixture fixture;
    fixture.overwrite("first");
    const QString first = setAside(fixture.path(), at(0)).value();
    fixture.overwrite("second");
    const QString second = setAside(fixture.path(), at(0)).value();
    CHECK(NotebookFixture::bytesOf(first) == "first");
    CHECK(NotebookFixture::bytesOf(second) == "second");
    CHECK(codeOf(setAside(fixture.path(), at(0))) == ErrorCode::FileMissing);
}

TEST_CASE("a backup holds everything, also what is only in the log yet", "[notebook][copies]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    addOne(store, 1);
    const QString destination = fixture.folder() + u"/copy of my notebook.sqlite"_s;
    CHECK(backup(fixture.path(), destination).value() == destination);
    CHECK(NotebookStore::open(destination, {.now = at(0)}).value().contents().value() == store.contents().value());
    addOne(store, 2); // the notebook can still be used
    CHECK(bookmarksIn(destination) == 1);
}

TEST_CASE("a backup never replaces a file", "[notebook][copies]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    addOne(store, 1);
    const QString taken = fixture.folder() + u"/taken"_s;
    QFile file(taken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    CHECK(codeOf(backup(fixture.path(), taken)) == ErrorCode::BadInput);
    CHECK(NotebookFixture::bytesOf(taken) == "precious");
    CHECK(codeOf(backup(fixture.path(), fixture.path())) == ErrorCode::BadInput);
    CHECK(store.bookmarks().value().size() == 1);
}

TEST_CASE("a backup that cannot be made says why", "[notebook][copies]")
{
    const NotebookFixture fixture;
    const QString destination = fixture.folder() + u"/copy"_s;
    CHECK(codeOf(backup(fixture.path(), destination)) == ErrorCode::FileMissing);
    {
        const NotebookStore made = fixture.open();
    }
    CHECK(codeOf(backup(fixture.path(), fixture.folder() + u"/no such folder/copy"_s)) == ErrorCode::FileUnwritable);
    fixture.overwrite("not a notebook, but a letter");
    CHECK(codeOf(backup(fixture.path(), destination)) == ErrorCode::NotOurFile);
    CHECK_FALSE(QFileInfo::exists(destination));
}
