// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Full disks, read-only disks and killed programs, made with what Unix offers for it.
#include "file_faults_unix.h"
#include "notebook_fixture.h"

#include "notebook/notebook_files.h"
#include "notebook/notebook_health.h"
#include "notebook/notebook_schema.h"

#include <QDir>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::notebook;
using namespace unknot::notebook::test;

TEST_CASE("a full disk is reported, changes nothing, and is no obstacle once there is room", "[notebook][faults]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    REQUIRE(store.addBookmark(target(u"a/one"), u"One"_s, at(1)));
    const NotebookContents before = store.contents().value();
    {
        const FileFaultScope fault(FileFault::DiskFull);
        CHECK(codeOf(store.addBookmark(target(u"a/two"), u"Two"_s, at(2))) == ErrorCode::DiskFull);
        CHECK(codeOf(store.setNote(target(u"a/one"), QString(1'000'000, u'n'))) == ErrorCode::DiskFull);
        CHECK(codeOf(store.saveChecklist(u"neck"_s, {}, u"none"_s, at(2))) == ErrorCode::DiskFull);
        CHECK(store.contents().value() == before);
    }
    CHECK(store.addBookmark(target(u"a/two"), u"Two"_s, at(2)));
    CHECK(store.bookmarks().value().size() == 2);
}

TEST_CASE("a notebook that a full disk did not allow can be made later", "[notebook][faults]")
{
    const NotebookFixture fixture;
    {
        const FileFaultScope fault(FileFault::DiskFull);
        CHECK(codeOf(fixture.tryOpen()) == ErrorCode::DiskFull);
    }
    CHECK(fixture.open().bookmarks().value().isEmpty());
}

TEST_CASE("a copy that does not fit on the disk leaves nothing behind", "[notebook][faults]")
{
    const NotebookFixture fixture;
    NotebookStore store = fixture.open();
    REQUIRE(store.addBookmark(target(u"a/one"), u"One"_s, at(1)));
    const QStringList files = QDir(fixture.folder()).entryList(QDir::Files);
    {
        const FileFaultScope fault(FileFault::DiskFull);
        CHECK(codeOf(store.backupIfChanged(at(2))) == ErrorCode::DiskFull);
        CHECK(codeOf(backup(fixture.path(), fixture.folder() + u"/copy"_s)) == ErrorCode::DiskFull);
    }
    CHECK(QDir(fixture.folder()).entryList(QDir::Files) == files);
}

TEST_CASE("a full disk stops an upgrade before it begins", "[notebook][faults]")
{
    const NotebookFixture fixture;
    {
        const NotebookStore made = fixture.open();
    }
    const sqlite::Connection db = openForUse(fixture.path()).value();
    sqlite::Schema schema = notebookSchema();
    schema.migrations.push_back({schema.newestVersion() + 1, "CREATE TABLE later (x) "});
    {
        const FileFaultScope fault(FileFault::DiskFull);
        CHECK(codeOf(bringUpToDate(*db, fixture.path(), schema, at(1))) == ErrorCode::DiskFull);
    }
    CHECK(sqlite::userVersion(*db) == notebookSchema().newestVersion());
}

TEST_CASE("a notebook on a read-only disk is reported as unwritable and stays as it is", "[notebook][faults]")
{
    const NotebookFixture fixture;
    REQUIRE(fixture.open().addBookmark(target(u"a/one"), u"One"_s, at(1)));
    const QByteArray before = fixture.bytes();
    {
        const FileFaultScope fault(FileFault::ReadOnly);
        CHECK(codeOf(fixture.tryOpen()) == ErrorCode::FileUnwritable);
    }
    CHECK(fixture.bytes() == before);
    CHECK(fixture.open().bookmarks().value().size() == 1);
}

TEST_CASE("what was confirmed survives the killing of the program", "[notebook][faults]")
{
    const NotebookFixture fixture;
    int confirmed[2];
    REQUIRE(pipe(confirmed) == 0);
    const pid_t program = fork();
    REQUIRE(program >= 0);
    if (program == 0) {
        Result<NotebookStore> store = fixture.tryOpen();
        for (int i = 0; store && i < 1000; ++i) {
            const auto added = store->addBookmark(target(u"techniques/card-%1"_s.arg(i)), u"Card"_s, at(i));
            if (!added || write(confirmed[1], "+", 1) != 1)
                break;
        }
        _exit(1); // only reached if something failed or nobody killed it
    }
    close(confirmed[1]);
    int count = 0;
    char byte = 0;
    while (count < 25 && read(confirmed[0], &byte, 1) == 1)
        ++count;
    kill(program, SIGKILL); // in the middle of its work
    int status = 0;
    waitpid(program, &status, 0);
    while (read(confirmed[0], &byte, 1) == 1)
        ++count;
    close(confirmed[0]);

    REQUIRE(WIFSIGNALED(status));
    REQUIRE(count >= 25);
    CHECK(check(fixture.path()).value().isHealthy());
    NotebookStore store = fixture.open();
    for (int i = 0; i < count; ++i)
        CHECK(store.isBookmarked(target(u"techniques/card-%1"_s.arg(i))).value());
    CHECK(store.bookmarks().value().size() <= count + 1); // one more may have been written but not yet told
}
