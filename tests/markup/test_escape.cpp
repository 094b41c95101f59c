// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/escape.h"
#include "support/catch.h"

using namespace unknot::markup;

TEST_CASE("entities that an author may need are decoded", "[markup]")
{
    CHECK(decodeEntity("&amp;") == QByteArray("&"));
    CHECK(decodeEntity("&nbsp;") == QByteArray("\u00a0"));
    CHECK(decodeEntity("&#8211;") == QByteArray("\u2013"));
    CHECK(decodeEntity("&#x1F600;") == QByteArray("\U0001F600"));
}

TEST_CASE("an entity that is no character is refused", "[markup]")
{
    const auto entity = GENERATE(as<std::string>(), "", "&", "&;", "amp", "&unheard;", "&#;", "&#x;", "&#0;",
                                 "&#xD800;", "&#x110000;", "&#99999999999;", "&#-5;", "&#12a;");
    CHECK_FALSE(decodeEntity(QByteArray::fromStdString(entity)).has_value());
}

TEST_CASE("escaping appends and leaves other characters alone", "[markup]")
{
    QByteArray html("<p>");
    appendEscaped(html, "5 < 6 & \"é\" > '1'");
    CHECK(html == QByteArray("<p>5 &lt; 6 &amp; &quot;é&quot; &gt; '1'"));
}
