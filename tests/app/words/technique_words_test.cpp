// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/technique_words.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace unknot;
using pack::Range;

TEST_CASE("a pressure is said on the scale of ten", "[words]")
{
    CHECK(app::pressureText({2, 5}) == u"2 to 5 of 10"_s);
    CHECK(app::pressureText({3, 3}) == u"3 of 10"_s);
}

TEST_CASE("a hold is said in seconds", "[words]")
{
    CHECK(app::holdText({20, 30}) == u"20 to 30 seconds"_s);
    CHECK(app::holdText({30, 30}) == u"30 seconds"_s);
    CHECK(app::holdText({1, 1}) == u"1 second"_s);
}

TEST_CASE("repetitions are said with their sets", "[words]")
{
    const auto text = [](std::optional<Range> times, int sets) {
        pack::Technique technique;
        technique.repetitions = times;
        technique.sets = sets;
        return app::repetitionText(technique);
    };
    CHECK(text(Range{1, 3}, 1) == u"1 to 3 times"_s);
    CHECK(text(Range{1, 1}, 0) == u"once"_s);
    CHECK(text(Range{5, 5}, 1) == u"5 times"_s);
    CHECK(text(Range{8, 12}, 2) == u"2 sets of 8 to 12"_s);
    CHECK(text(Range{10, 10}, 3) == u"3 sets of 10"_s);
    CHECK(text(std::nullopt, 2) == u"2 sets"_s);
    CHECK(text(std::nullopt, 0).isEmpty());
}

TEST_CASE("how often is said as people say it", "[words]")
{
    const auto perDay = [](double min, double max) {
        pack::Technique technique;
        technique.perDay = Range{min, max};
        return app::howOftenText(technique);
    };
    CHECK(perDay(1, 1) == u"once a day"_s);
    CHECK(perDay(1, 2) == u"1 to 2 times a day"_s);
    CHECK(perDay(3, 3) == u"3 times a day"_s);
    CHECK(perDay(8, 16) == u"8 to 16 times a day"_s);
    CHECK(perDay(0.5, 0.5) == u"every other day"_s);
    CHECK(perDay(0.5, 1) == u"once a day or every other day"_s);
    CHECK(perDay(0.5, 2) == u"every other day to 2 times a day"_s);

    const auto perWeek = [](double min, double max) {
        pack::Technique technique;
        technique.perWeek = Range{min, max};
        return app::howOftenText(technique);
    };
    CHECK(perWeek(1, 1) == u"once a week"_s);
    CHECK(perWeek(3, 3) == u"3 times a week"_s);
    CHECK(perWeek(3, 5) == u"3 to 5 times a week"_s);
    CHECK(app::howOftenText({}).isEmpty());
}

TEST_CASE("parts of a minute are said in seconds", "[words]")
{
    CHECK(app::minutesText({2, 4}) == u"2 to 4 minutes"_s);
    CHECK(app::minutesText({1, 1}) == u"1 minute"_s);
    CHECK(app::minutesText({10, 10}) == u"10 minutes"_s);
    CHECK(app::minutesText({0.3, 1}) == u"20 seconds to 1 minute"_s);
    CHECK(app::minutesText({0.5, 10}) == u"30 seconds to 10 minutes"_s);
    CHECK(app::minutesText({0.3, 1.5}) == u"20 seconds to 1.5 minutes"_s);
    CHECK(app::minutesText({0.25, 0.5}) == u"15 to 30 seconds"_s);
}

TEST_CASE("a duration is said in minutes and seconds", "[words]")
{
    CHECK(app::durationText(1) == u"1 second"_s);
    CHECK(app::durationText(45) == u"45 seconds"_s);
    CHECK(app::durationText(60) == u"1 minute"_s);
    CHECK(app::durationText(90) == u"1 minute 30 seconds"_s);
    CHECK(app::durationText(600) == u"10 minutes"_s);
    CHECK(app::durationText(0) == u"0 seconds"_s);
}

TEST_CASE("a step for both sides says how long each side takes", "[words]")
{
    pack::RoutineStep step;
    step.seconds = 60;
    CHECK(app::stepDuration(step) == u"1 minute"_s);
    step.side = pack::RoutineStep::Side::Both;
    CHECK(app::stepDuration(step) == u"1 minute (30 seconds each side)"_s);
}
