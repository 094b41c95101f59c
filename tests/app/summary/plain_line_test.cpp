// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/summary_options.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using unknot::app::plainLine;

TEST_CASE("a reader's words become one line", "[app][summary]")
{
    CHECK(plainLine(u"  heat\n\n helps\tan hour  "_s, 80) == u"heat helps an hour");
    CHECK(plainLine(u" \n "_s, 80).isEmpty());
}

TEST_CASE("signs that are not seen are dropped", "[app][summary]")
{
    CHECK(plainLine(QString::fromUcs4(U"left\u202Eright\u2066\uFEFF\u200F"), 80) == u"leftright");
    CHECK(plainLine(u"a"_s + QChar(0) + QChar(7) + u"b"_s, 80) == u"ab");
    CHECK(plainLine(u"half a pair "_s + QChar(0xD83D), 80) == u"half a pair");
    // Hebrew, Arabic and pictures stay as they are, also the joiners that spell them.
    const QString words = QString::fromUcs4(U"שלום مرحبا 👩‍⚕️");
    CHECK(plainLine(words, 80) == words);
}

TEST_CASE("a long line ends between two signs", "[app][summary]")
{
    const QString cut = plainLine(QString(500, u'x'), 80);
    CHECK(cut.size() == 80);
    CHECK(cut.endsWith(QChar(0x2026)));
    const QString pictures = QString::fromUcs4(U"👍").repeated(60);
    CHECK(plainLine(pictures, 80) == QString::fromUcs4(U"👍").repeated(39) + QChar(0x2026));
    CHECK(plainLine(u"e"_s + QString(500, QChar(0x301)), 80) == QString(QChar(0x2026)));
}
