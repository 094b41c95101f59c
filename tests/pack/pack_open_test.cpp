// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack.h"
#include "sqlite/connection.h"
#include "support/catch.h"
#include "support/pack_builder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace unknot;
using namespace Qt::StringLiterals;
using test::PackBuilder;

namespace {

ErrorCode errorOfOpening(const QString &path)
{
    const Result<pack::Pack> opened = pack::Pack::open(path);
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().subject == path);
    return opened.error().code;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString samplePack(PackBuilder &builder)
{
    test::addSampleHandbook(builder);
    return builder.write();
}

void change(const QString &path, const char *sql)
{
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE);
    db.exec(sql);
}

} // namespace

TEST_CASE("a pack says what it is", "[pack]")
{
    PackBuilder builder;
    test::addSampleHandbook(builder);
    const pack::Pack pack = builder.open();
    const Result<pack::PackInfo> info = pack.info();
    REQUIRE(info);
    CHECK(info->title == u"Test handbook"_s);
    CHECK(info->language == u"en-GB"_s);
    CHECK(info->version == u"1.2.3"_s);
    CHECK(info->licence == u"CC BY-SA 4.0"_s);
    CHECK_FALSE(info->reviewedByClinician);
    CHECK(info->articles == 13);
    CHECK(info->references == 1);
    CHECK(pack.verify());
}

TEST_CASE("a file that is not a pack is refused and named for what it is", "[pack]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"handbook.pack"_s);

    SECTION("a missing file")
    {
        CHECK(errorOfOpening(path) == ErrorCode::FileMissing);
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(path));
        CHECK(errorOfOpening(path) == ErrorCode::FileUnreadable);
    }
    SECTION("an empty file, as a failed copy leaves it")
    {
        overwrite(path, {});
        CHECK(errorOfOpening(path) == ErrorCode::Corrupt);
    }
    SECTION("a text")
    {
        overwrite(path, "Dear reader, this is a letter and no pack.");
        CHECK(errorOfOpening(path) == ErrorCode::NotOurFile);
    }
    SECTION("a database of another program")
    {
        SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("CREATE TABLE article (id INTEGER)");
        CHECK(errorOfOpening(path) == ErrorCode::NotOurFile);
    }
}

TEST_CASE("a pack of another format is refused politely", "[pack]")
{
    PackBuilder builder;
    const QString path = samplePack(builder);
    SECTION("newer than the program")
    {
        change(path, QByteArray("PRAGMA user_version = ") + QByteArray::number(pack::packFormat + 1));
        CHECK(errorOfOpening(path) == ErrorCode::TooNew);
    }
    SECTION("older than the program")
    {
        change(path, QByteArray("PRAGMA user_version = ") + QByteArray::number(pack::packFormat - 1));
        CHECK(errorOfOpening(path) == ErrorCode::TooOld);
    }
}

TEST_CASE("a damaged pack is refused", "[pack]")
{
    PackBuilder builder;
    const QString path = samplePack(builder);
    const QByteArray bytes = bytesOf(path);

    SECTION("cut in the middle")
    {
        overwrite(path, bytes.first(bytes.size() / 2));
        CHECK(errorOfOpening(path) == ErrorCode::Corrupt);
    }
    SECTION("cut within its header")
    {
        overwrite(path, bytes.first(60));
        CHECK(errorOfOpening(path) == ErrorCode::Corrupt);
    }
    SECTION("without one of its tables")
    {
        change(path, "DROP TABLE redirect");
        CHECK(errorOfOpening(path) == ErrorCode::Corrupt);
    }
    SECTION("with a broken first page")
    {
        QByteArray broken = bytes;
        broken.replace(100, 400, QByteArray(400, '\xa5'));
        overwrite(path, broken);
        CHECK(errorOfOpening(path) == ErrorCode::Corrupt);
    }
    SECTION("with a header that makes no sense")
    {
        QByteArray broken = bytes;
        broken.replace(16, 8, QByteArray(8, '\x07')); // page size and versions
        overwrite(path, broken);
        CHECK(errorOfOpening(path) == ErrorCode::Corrupt);
    }
}

TEST_CASE("damage that opening does not see is found by verify and by reading", "[pack]")
{
    PackBuilder builder;
    const QString path = samplePack(builder);

    SECTION("a page of zeros")
    {
        const qsizetype page = SQLite::Database(path.toStdString())
                                   .execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'reference'")
                                   .getInt();
        QByteArray bytes = bytesOf(path);
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\0'));
        overwrite(path, bytes);
        const Result<pack::Pack> pack = pack::Pack::open(path);
        REQUIRE(pack);
        const Result<void> verified = pack->verify();
        REQUIRE_FALSE(verified);
        CHECK(verified.error().code == ErrorCode::Corrupt);
    }
    SECTION("a word that no pack can hold")
    {
        change(path, "UPDATE article SET kind = 'poem' WHERE target = 'techniques/heat-pack'");
        const Result<pack::Pack> pack = pack::Pack::open(path);
        REQUIRE(pack);
        const auto article = pack->article(test::target("techniques/heat-pack"));
        REQUIRE_FALSE(article);
        CHECK(article.error().code == ErrorCode::Corrupt);
        CHECK(pack->article(test::target("techniques/neck-stretch"))); // the rest can be read
    }
    SECTION("a column that is gone")
    {
        change(path, "ALTER TABLE reference DROP COLUMN note");
        const Result<pack::Pack> pack = pack::Pack::open(path);
        REQUIRE(pack);
        const auto references = pack->references();
        REQUIRE_FALSE(references);
        CHECK(references.error().code == ErrorCode::Corrupt);
    }
    SECTION("a row that refers to nothing")
    {
        change(path, "PRAGMA foreign_keys = OFF; DELETE FROM reference");
        const Result<pack::Pack> pack = pack::Pack::open(path);
        REQUIRE(pack);
        const Result<void> verified = pack->verify();
        REQUIRE_FALSE(verified);
        CHECK(verified.error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("a pack opens from any path that a file can have", "[pack]")
{
    PackBuilder builder;
    const QString original = samplePack(builder);
    QTemporaryDir folder;
    const QString name = GENERATE(u"with space.pack"_s, u"hash#mark.pack"_s, u"what?.pack"_s, u"100%25 & more.pack"_s,
                                  u"Nacken\u00fcbung \u7b4b\u8089.pack"_s, u"file:name;'quoted'.pack"_s);
    const QString path = folder.filePath(name);
    REQUIRE(QFile::copy(original, path));
    const Result<pack::Pack> pack = pack::Pack::open(path);
    REQUIRE(pack);
    CHECK(pack->path() == path);
    CHECK(pack->info());
}

TEST_CASE("a pack is read from a folder in which nothing can be written", "[pack]")
{
    PackBuilder builder;
    const QString path = samplePack(builder);
    const QString folder = QFileInfo(path).path();
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    {
        const Result<pack::Pack> pack = pack::Pack::open(path);
        REQUIRE(pack);
        CHECK(pack->checklistContent());
    }
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{u"test.pack"_s}); // no journal, no index beside it
    REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

TEST_CASE("a pack can be moved and still reads", "[pack]")
{
    PackBuilder builder;
    test::addSampleHandbook(builder);
    pack::Pack first = builder.open();
    REQUIRE(first.categories());
    pack::Pack second = std::move(first);
    CHECK(second.categories());
    second = builder.open();
    CHECK(second.categories());
}
