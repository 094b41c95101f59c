// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/error_words.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;

TEST_CASE("every error is a whole sentence in one line that names its subject", "[words]")
{
    const ErrorCode code =
        GENERATE(ErrorCode::FileMissing, ErrorCode::FileUnreadable, ErrorCode::FileUnwritable, ErrorCode::DiskFull,
                 ErrorCode::Locked, ErrorCode::NotOurFile, ErrorCode::Corrupt, ErrorCode::TooNew, ErrorCode::TooOld,
                 ErrorCode::TooLarge, ErrorCode::UnknownTarget, ErrorCode::UnknownId, ErrorCode::BadInput);
    const QString sentence = app::errorSentence({code, u"the-subject"_s, u"the-detail"_s});
    INFO(sentence.toStdString());
    CHECK(sentence.contains(u"the-subject"_s));
    CHECK_FALSE(sentence.contains(u"the-detail"_s));
    CHECK_FALSE(sentence.contains(u'\n'));
    CHECK_FALSE(sentence.contains(u'%'));
    CHECK(sentence.endsWith(u'.'));
}

TEST_CASE("errors without a subject are sentences too", "[words]")
{
    CHECK_FALSE(app::errorSentence({ErrorCode::Cancelled, {}, {}}).isEmpty());
    CHECK_FALSE(app::errorSentence({ErrorCode::Internal, {}, {}}).isEmpty());
    CHECK_FALSE(app::errorSentence({ErrorCode::BadInput, {}, {}}).contains(u"“”"_s));
}

TEST_CASE("a subject with a percent sign stays as it is", "[words]")
{
    CHECK(app::errorSentence({ErrorCode::FileMissing, u"100%1.pack"_s, {}}).contains(u"100%1.pack"_s));
}

TEST_CASE("the hint is the known id that is written most alike", "[words]")
{
    const QStringList known{u"back-of-head"_s, u"back-of-neck"_s, u"calf"_s, u"heel"_s};
    CHECK(app::nearestIdHint(u"back-of-nek"_s, known).contains(u"“back-of-neck”"_s));
    CHECK(app::nearestIdHint(u"clafs"_s, known).contains(u"“calf”"_s));
    CHECK(app::nearestIdHint(u"neck-back"_s, known).contains(u"“back-of-neck”"_s));
    CHECK(app::nearestIdHint(u"shoulder-blade"_s, known).isEmpty());
    CHECK(app::nearestIdHint(u"calf"_s, {}).isEmpty());
}

TEST_CASE("of equally near ids the first by name is the hint", "[words]")
{
    CHECK(app::nearestIdHint(u"hat"_s, {u"hot"_s, u"cat"_s}).contains(u"“cat”"_s));
}
