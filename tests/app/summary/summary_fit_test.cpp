// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/summary_fit.h"
#include "app/summary/summary_fixture.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using Kind = app::SummarySection::Kind;

namespace {

app::SummarySection section(Kind kind, qsizetype lines)
{
    app::SummarySection made{.kind = kind, .title = u"Title"_s};
    for (qsizetype i = 0; i < lines; ++i)
        made.lines += QString::number(i);
    return made;
}

qsizetype left(const app::SummaryContent &content, Kind kind)
{
    return content.find(kind)->lines.size();
}

} // namespace

TEST_CASE("lines are left out from the end, and counted", "[app][summary]")
{
    app::SummaryContent content;
    content.sections = {section(Kind::Feel, 10)};
    REQUIRE(app::shorten(content));
    CHECK(content.sections[0].lines.constLast() == u"8");
    CHECK(app::leftOutWords(content.sections[0]) == u"and 1 more");
    CHECK(app::summaryText(content).contains(u"and 1 more"));
}

TEST_CASE("health facts and warning signs give way last", "[app][summary]")
{
    app::SummaryContent content;
    content.sections = {section(Kind::Signs, 40), section(Kind::Health, 40), section(Kind::Feel, 40),
                        section(Kind::Eases, 40)};
    while (left(content, Kind::Eases) > 4)
        REQUIRE(app::shorten(content));
    CHECK(left(content, Kind::Feel) == 40);
    while (left(content, Kind::Feel) > 8)
        REQUIRE(app::shorten(content));
    CHECK(left(content, Kind::Health) == 40);
    while (left(content, Kind::Health) > 10)
        REQUIRE(app::shorten(content));
    CHECK(left(content, Kind::Signs) == 40);
}

TEST_CASE("shortening ends, and leaves something of every part", "[app][summary]")
{
    app::SummaryContent content;
    const QList<Kind> kinds{Kind::Signs, Kind::Advice, Kind::Safety, Kind::Places, Kind::Wish, Kind::Since, Kind::Feel,
                            Kind::SetsOff, Kind::Eases, Kind::Lately, Kind::Health, Kind::Tried, Kind::Questions};
    for (const Kind kind : kinds)
        content.sections += section(kind, 99);
    int steps = 0;
    while (app::shorten(content))
        ++steps;
    CHECK(steps < 99 * kinds.size());
    for (const app::SummarySection &part : content.sections) {
        INFO(static_cast<int>(part.kind));
        CHECK(part.lines.size() >= 1);
        CHECK(part.lines.size() <= 3);
        CHECK(part.lines.size() + part.leftOut == 99);
    }
}

TEST_CASE("a short page is left as it is", "[app][summary]")
{
    app::SummaryContent content;
    content.sections = {section(Kind::Feel, 2), section(Kind::Allergies, 1), section(Kind::Other, 1)};
    const app::SummaryContent before = content;
    CHECK_FALSE(app::shorten(content));
    CHECK(content == before);
}
