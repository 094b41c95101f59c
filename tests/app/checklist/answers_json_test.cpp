// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist/answers_json.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unknot;
using notebook::StoredAnswers;

namespace {

const StoredAnswers answers{.regions = {u"back-of-neck:left"_s},
                            .symptoms = {u"stiff"_s, u"woke-up-stuck"_s},
                            .redFlags = {u"night-pain"_s},
                            .conditions = {u"numb-skin"_s},
                            .notSure = {u"red-flag:hot-swollen-joint"_s},
                            .noneOf = {u"chest-pain"_s}};

ErrorCode errorOf(const QByteArray &document)
{
    const Result<StoredAnswers> read = app::answersFromDocument(document, u"a.json"_s);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().subject == u"a.json"_s);
    return read.error().code;
}

} // namespace

TEST_CASE("answers are written to a file and read back whole", "[app][checklist][json]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"my answers #1.json"_s);
    REQUIRE(app::writeAnswers(path, answers).has_value());
    CHECK(app::readAnswers(path).value() == answers);

    REQUIRE(app::writeAnswers(path, {}).has_value()); // replaced as a whole
    CHECK(app::readAnswers(path).value() == StoredAnswers{});
}

TEST_CASE("the document has the promised names", "[app][checklist][json]")
{
    const QByteArray document = app::answersDocument(answers);
    for (const char *name : {"\"format\": \"unknot-answers\"", "\"version\": 1", "\"regions\"", "\"symptoms\"",
                             "\"red_flags\"", "\"conditions\"", "\"not_sure\"", "\"none_of\""}) {
        INFO(name);
        CHECK(document.contains(name));
    }
}

TEST_CASE("lists that are absent are empty, and names of later versions are left alone", "[app][checklist][json]")
{
    const auto read = app::answersFromDocument(
        R"({"format": "unknot-answers", "version": 1, "symptoms": ["stiff"], "mood": {"today": "fine"}})", u"a.json"_s);
    REQUIRE(read.has_value());
    CHECK(read->symptoms == QStringList{u"stiff"_s});
    CHECK(read->redFlags.isEmpty());
}

TEST_CASE("a document that cannot be used is refused for what it is", "[app][checklist][json]")
{
    CHECK(errorOf("") == ErrorCode::Corrupt);
    CHECK(errorOf("{\"format\": \"unknot-answers\", \"version\": 1") == ErrorCode::Corrupt);
    CHECK(errorOf("\xff\xfe\x00") == ErrorCode::Corrupt);
    CHECK(errorOf(QByteArray(100'000, '[')) == ErrorCode::Corrupt);
    CHECK(errorOf("[]") == ErrorCode::NotOurFile);
    CHECK(errorOf("{}") == ErrorCode::NotOurFile);
    CHECK(errorOf(R"({"format": "unknot-bookmarks", "version": 1})") == ErrorCode::NotOurFile);
    CHECK(errorOf(R"({"format": "unknot-answers"})") == ErrorCode::Corrupt);
    CHECK(errorOf(R"({"format": "unknot-answers", "version": "1"})") == ErrorCode::Corrupt);
    CHECK(errorOf(R"({"format": "unknot-answers", "version": 2})") == ErrorCode::TooNew);
    CHECK(errorOf(R"({"format": "unknot-answers", "version": 1, "regions": "neck"})") == ErrorCode::Corrupt);
    CHECK(errorOf(R"({"format": "unknot-answers", "version": 1, "not_sure": [7]})") == ErrorCode::Corrupt);
}

TEST_CASE("a value of the wrong kind is named", "[app][checklist][json]")
{
    const auto read = app::answersFromDocument(
        R"({"format": "unknot-answers", "version": 1, "red_flags": "chest-pain"})", u"a.json"_s);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().detail.contains(u"red_flags"_s));
}

TEST_CASE("a file that is too large is not read", "[app][checklist][json]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(app::answersDocument(answers));
    file.write(QByteArray(app::largestAnswersFile, ' '));
    file.close();
    const auto read = app::readAnswers(file.fileName());
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::TooLarge);
}

TEST_CASE("a file that is not there, or is a folder, is an error about it", "[app][checklist][json]")
{
    const QTemporaryDir folder;
    const auto missing = app::readAnswers(folder.filePath(u"none.json"_s));
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == ErrorCode::FileMissing);
    const auto noFile = app::readAnswers(folder.path());
    REQUIRE_FALSE(noFile.has_value());
    CHECK(noFile.error().code == ErrorCode::FileUnreadable);
    const Result<void> written = app::writeAnswers(folder.filePath(u"no/such/folder.json"_s), answers);
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::FileUnwritable);
}
