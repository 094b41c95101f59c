// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook_store.h"
#include "program.h"
#include "support/catch.h"
#include "support/pack_builder.h"

#include <QTimeZone>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::test;

namespace {

/// A data folder with a notebook of one bookmark.
struct Notebook
{
    Notebook()
    {
        const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());
        auto store = notebook::NotebookStore::open(path(), {.now = now});
        REQUIRE(store);
        REQUIRE(store->addBookmark(target("techniques/heat-pack"), u"Heat pack"_s, now));
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"notebook.sqlite"_s); }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("a whole notebook passes the check", "[cli]")
{
    const Notebook notebook;
    const QStringList check{u"notebook"_s, u"check"_s};
    for (const QStringList &where :
         {QStringList{u"--data-dir"_s, notebook.folder.path()}, QStringList{notebook.path()}}) {
        const Run text = runCli(check + where);
        CHECK(text.exitCode == 0);
        CHECK(text.err.isEmpty());
        CHECK(text.out.contains(u"Bookmarks: 1"_s));

        const Run json = runCli(check + QStringList{u"--json"_s} + where);
        CHECK(json.exitCode == 0);
        CHECK(json.json()[u"healthy"_s].toBool());
        CHECK(json.json()[u"bookmarks"_s].toInt() == 1);
        CHECK(json.json()[u"problems"_s].toArray().isEmpty());
    }
}

TEST_CASE("a notebook is copied to a new file, and never over another", "[cli]")
{
    const Notebook notebook;
    const QString copy = notebook.folder.filePath(u"copy of it.sqlite"_s);
    const QStringList backup{u"notebook"_s, u"backup"_s, u"--data-dir"_s, notebook.folder.path(), copy};
    const Run first = runCli(backup);
    CHECK(first.exitCode == 0);
    CHECK(first.out.trimmed() == copy);
    CHECK(runCli({u"notebook"_s, u"check"_s, copy}).out.contains(u"Bookmarks: 1"_s));

    const Run second = runCli(backup);
    CHECK(second.exitCode == 1);
    CHECK(second.hasOneErrorLine());
    CHECK(second.err.contains(copy));
}

TEST_CASE("a missing or foreign notebook is an error that names it", "[cli]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notebook.sqlite"_s);
    const QStringList where{u"--data-dir"_s, folder.path()};
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    for (const bool foreign : {false, true}) {
        if (foreign) {
            QFile file(path);
            REQUIRE(file.open(QFile::WriteOnly));
            file.write("Dear diary, this is a text file and no database, however long it may be.");
        }
        const Run check = runCli(QStringList{u"notebook"_s, u"check"_s} + where);
        CHECK(check.exitCode == 1);
        CHECK(check.hasOneErrorLine());
        CHECK(check.err.contains(path));
        const Run backup = runCli(QStringList{u"notebook"_s, u"backup"_s, copy} + where);
        CHECK(backup.exitCode == 1);
        CHECK(backup.hasOneErrorLine());
        CHECK_FALSE(QFile::exists(copy));
    }
}
