// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/content_folder.h"
#include "pack/pack.h"
#include "sqlite/connection.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace unknot;
using compiler::Strictness;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList packFilesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("the same content gives the same bytes", "[compiler]")
{
    const test::ContentFolder first;
    const test::ContentFolder second;
    const QTemporaryDir out;
    REQUIRE(compiler::compile(first.path(), out.filePath(u"a.pack"_s)).has_value());
    REQUIRE(compiler::compile(second.path(), out.filePath(u"b.pack"_s)).has_value());
    CHECK(bytesOf(out.filePath(u"a.pack"_s)) == bytesOf(out.filePath(u"b.pack"_s)));
}

TEST_CASE("other content gives another build id", "[compiler]")
{
    test::ContentFolder folder;
    const QTemporaryDir out;
    REQUIRE(compiler::compile(folder.path(), out.filePath(u"a.pack"_s)).has_value());
    folder.replace(u"basics/what-is-a-knot.md"_s, "mostly passes", "often passes");
    REQUIRE(compiler::compile(folder.path(), out.filePath(u"b.pack"_s)).has_value());
    const auto buildId = [&](const QString &name) {
        const sqlite::Connection db = sqlite::openImmutable(out.filePath(name)).value();
        return sqlite::text(db->execAndGet("SELECT value FROM pack_info WHERE key = 'build'"));
    };
    CHECK(buildId(u"a.pack"_s).size() == 16);
    CHECK(buildId(u"a.pack"_s) != buildId(u"b.pack"_s));
}

TEST_CASE("rows stand in order of importance, the opening of an article first", "[compiler]")
{
    test::ContentFolder folder;
    folder.replace(u"routines/desk-break.md"_s, "see_also: [basics/what-is-a-knot,",
                   "see_also: [basics/what-is-a-knot, muscles/upper-trapezius#cautions,");
    const QTemporaryDir out;
    REQUIRE(compiler::compile(folder.path(), out.filePath(u"a.pack"_s)).has_value());
    const sqlite::Connection db = sqlite::openImmutable(out.filePath(u"a.pack"_s)).value();
    SQLite::Statement rows(*db, "SELECT a.target || '#' || s.anchor FROM section s JOIN article a ON a.id = s.article "
                                "WHERE s.position < 2 ORDER BY s.id");
    QStringList targets;
    while (rows.executeStep())
        targets += sqlite::text(rows.getColumn(0));
    // Muscle and routine are equally important and equally linked: the target decides.
    CHECK(targets == QStringList{u"basics/what-is-a-knot#"_s, u"basics/what-is-a-knot#why"_s,
                                 u"techniques/heat-pack#"_s, u"techniques/heat-pack#position"_s,
                                 u"muscles/upper-trapezius#"_s, u"muscles/upper-trapezius#where-it-is"_s,
                                 u"routines/desk-break#"_s, u"routines/desk-break#before-you-start"_s});
}

TEST_CASE("content with an error leaves the old pack as it is", "[compiler]")
{
    test::ContentFolder folder;
    const QTemporaryDir out;
    const QString pack = out.filePath(u"a.pack"_s);
    REQUIRE(compiler::compile(folder.path(), pack).has_value());
    const QByteArray before = bytesOf(pack);
    folder.replace(u"basics/what-is-a-knot.md"_s, "importance: 80", "importance: 800");
    const auto report = compiler::compile(folder.path(), pack);
    REQUIRE(report.has_value());
    CHECK_FALSE(report->passes(Strictness::Errors));
    CHECK(bytesOf(pack) == before);
    CHECK(packFilesIn(out) == QStringList{u"a.pack"_s});
}

TEST_CASE("warnings stop a strict build only", "[compiler]")
{
    test::ContentFolder folder;
    folder.replace(u"basics/what-is-a-knot.md"_s, ", routines/desk-break]", "]");
    const QTemporaryDir out;
    const auto strict = compiler::compile(folder.path(), out.filePath(u"a.pack"_s), {.stopAt = Strictness::Warnings});
    REQUIRE(strict.has_value());
    CHECK(strict->count(compiler::Severity::Warning) == 1);
    CHECK(packFilesIn(out).isEmpty());
    REQUIRE(compiler::compile(folder.path(), out.filePath(u"a.pack"_s)).has_value());
    CHECK(packFilesIn(out) == QStringList{u"a.pack"_s});
}

TEST_CASE("a pack is replaced in one step, and nothing is left beside it", "[compiler]")
{
    const test::ContentFolder folder;
    const QTemporaryDir out;
    QFile old(out.filePath(u"a.pack"_s));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("something else");
    old.close();
    REQUIRE(compiler::compile(folder.path(), old.fileName()).has_value());
    CHECK(pack::Pack::open(old.fileName()).has_value());
    CHECK(packFilesIn(out) == QStringList{u"a.pack"_s});
}

TEST_CASE("a folder that is not there is an error", "[compiler]")
{
    const QTemporaryDir out;
    const auto missing = compiler::check(out.filePath(u"nowhere"_s));
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == ErrorCode::FileMissing);
}

TEST_CASE("an output that cannot be written is an error about that file", "[compiler]")
{
    const test::ContentFolder folder;
    const QTemporaryDir out;
    REQUIRE(QDir(out.path()).mkdir(u"taken"_s));
    const QString path = GENERATE(u"missing/a.pack"_s, u"taken"_s);
    const auto report = compiler::compile(folder.path(), out.filePath(path));
    REQUIRE_FALSE(report.has_value());
    CHECK(report.error().code == ErrorCode::FileUnwritable);
    CHECK(report.error().subject == out.filePath(path));
    CHECK(packFilesIn(out).isEmpty());
}

TEST_CASE("folders and files may have any name", "[compiler]")
{
    const test::ContentFolder folder;
    const QTemporaryDir out;
    const QString pack = out.filePath(u"a #1 50% ø?.pack"_s);
    REQUIRE(compiler::compile(folder.path(), pack).has_value());
    CHECK(pack::Pack::open(pack).has_value());
}
