// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/source_file.h"

#include "compiler/codes.h"
#include "compiler/content_folder.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::compiler;

TEST_CASE("a file with Windows line ends and a byte order mark reads like any other", "[compiler]")
{
    test::ContentFolder folder;
    folder.write(u"x.md"_s, "\xef\xbb\xbf"
                            "one\r\ntwo\r\n");
    Diagnostics diagnostics;
    CHECK(readSource(folder.filePath(u"x.md"_s), diagnostics) == QByteArray("one\ntwo\n"));
    CHECK(diagnostics.sorted().isEmpty());
}

TEST_CASE("bytes that are not text are reported with their line", "[compiler][hostile]")
{
    const QByteArray bad = GENERATE(QByteArray("\xff"), QByteArray("\xc3"), QByteArray("a\0b", 3),
                                    QByteArray("\x1b[0m"), QByteArray("\xed\xa0\x80"));
    test::ContentFolder folder;
    folder.write(u"x.md"_s, "one\ntwo é ✓\n" + bad + "\nfour");
    Diagnostics diagnostics;
    CHECK_FALSE(readSource(folder.filePath(u"x.md"_s), diagnostics).has_value());
    REQUIRE(diagnostics.sorted().size() == 1);
    CHECK(diagnostics.sorted().front().code == code::encoding);
    CHECK(diagnostics.sorted().front().place.line == 3);
}

TEST_CASE("a file over a megabyte is refused", "[compiler][hostile]")
{
    test::ContentFolder folder;
    folder.write(u"x.md"_s, QByteArray(maxFileBytes, 'a'));
    folder.write(u"y.md"_s, QByteArray(maxFileBytes + 1, 'a'));
    Diagnostics diagnostics;
    CHECK(readSource(folder.filePath(u"x.md"_s), diagnostics).has_value());
    CHECK_FALSE(readSource(folder.filePath(u"y.md"_s), diagnostics).has_value());
    REQUIRE(diagnostics.sorted().size() == 1);
    CHECK(diagnostics.sorted().front().code == code::fileTooLarge);
}

TEST_CASE("a file that cannot be opened is reported", "[compiler]")
{
    test::ContentFolder folder;
    Diagnostics diagnostics;
    CHECK_FALSE(readSource(folder.path(), diagnostics).has_value()); // a folder
    REQUIRE(diagnostics.sorted().size() == 1);
    CHECK(diagnostics.sorted().front().code == code::fileUnreadable);
}
