// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/technique_words.h"

#include "app/words/words_context.h"

#include <QLocale>

#include <cmath>

namespace unknot::app {

namespace {

using pack::Range;

constexpr int secondsPerMinute = 60;

QString number(double value)
{
    return QLocale().toString(value, 'g', 3);
}

bool isOne(double value)
{
    return value == 1;
}

bool isSingle(const Range &range)
{
    return range.min == range.max;
}

QString secondsText(int seconds)
{
    return seconds == 1 ? Words::tr("1 second") : Words::tr("%n seconds", nullptr, seconds);
}

QString wholeMinutesText(int minutes)
{
    return minutes == 1 ? Words::tr("1 minute") : Words::tr("%n minutes", nullptr, minutes);
}

/// Parts of a minute are said in seconds, and not more exactly than a person can count them.
int roundedSeconds(double minutes)
{
    constexpr int grain = 5;
    return grain * static_cast<int>(std::lround(minutes * secondsPerMinute / grain));
}

QString oneMinutesText(double minutes)
{
    return minutes < 1      ? secondsText(roundedSeconds(minutes))
           : isOne(minutes) ? Words::tr("1 minute")
                            : Words::tr("%1 minutes").arg(number(minutes));
}

QString timesText(const Range &times)
{
    if (!isSingle(times))
        return Words::tr("%1 to %2 times").arg(number(times.min), number(times.max));
    return isOne(times.min) ? Words::tr("once") : Words::tr("%1 times").arg(number(times.min));
}

QString perDayText(const Range &times)
{
    const bool startsEveryOtherDay = times.min < 1;
    if (isSingle(times)) {
        if (startsEveryOtherDay)
            return Words::tr("every other day");
        return isOne(times.min) ? Words::tr("once a day") : Words::tr("%1 times a day").arg(number(times.min));
    }
    if (startsEveryOtherDay) {
        return isOne(times.max) ? Words::tr("once a day or every other day")
                                : Words::tr("every other day to %1 times a day").arg(number(times.max));
    }
    return Words::tr("%1 to %2 times a day").arg(number(times.min), number(times.max));
}

QString perWeekText(const Range &times)
{
    if (!isSingle(times))
        return Words::tr("%1 to %2 times a week").arg(number(times.min), number(times.max));
    return isOne(times.min) ? Words::tr("once a week") : Words::tr("%1 times a week").arg(number(times.min));
}

} // namespace

QString pressureText(const Range &pressure)
{
    return isSingle(pressure)
               ? Words::tr("%1 of 10", "strength of a pressure").arg(number(pressure.min))
               : Words::tr("%1 to %2 of 10", "strength of a pressure").arg(number(pressure.min), number(pressure.max));
}

QString holdText(const Range &seconds)
{
    if (isSingle(seconds))
        return secondsText(static_cast<int>(std::lround(seconds.min)));
    return Words::tr("%1 to %2 seconds").arg(number(seconds.min), number(seconds.max));
}

QString repetitionText(const pack::Technique &technique)
{
    if (!technique.repetitions)
        return technique.sets > 1 ? Words::tr("%n sets", nullptr, technique.sets) : QString();
    const Range &times = *technique.repetitions;
    if (technique.sets < 2)
        return timesText(times);
    return isSingle(times) ? Words::tr("%1 sets of %2").arg(QString::number(technique.sets), number(times.min))
                           : Words::tr("%1 sets of %2 to %3")
                                 .arg(QString::number(technique.sets), number(times.min), number(times.max));
}

QString howOftenText(const pack::Technique &technique)
{
    if (technique.perDay)
        return perDayText(*technique.perDay);
    return technique.perWeek ? perWeekText(*technique.perWeek) : QString();
}

QString minutesText(const Range &minutes)
{
    if (isSingle(minutes))
        return oneMinutesText(minutes.min);
    if (minutes.max < 1) {
        return Words::tr("%1 to %2 seconds")
            .arg(number(roundedSeconds(minutes.min)), number(roundedSeconds(minutes.max)));
    }
    return minutes.min < 1
               ? Words::tr("%1 to %2", "two durations").arg(oneMinutesText(minutes.min), oneMinutesText(minutes.max))
               : Words::tr("%1 to %2 minutes").arg(number(minutes.min), number(minutes.max));
}

QString durationText(int seconds)
{
    const int minutes = seconds / secondsPerMinute;
    const int rest = seconds % secondsPerMinute;
    if (minutes == 0)
        return secondsText(rest);
    if (rest == 0)
        return wholeMinutesText(minutes);
    return Words::tr("%1 %2", "minutes and seconds").arg(wholeMinutesText(minutes), secondsText(rest));
}

QString stepDuration(const pack::RoutineStep &step)
{
    if (step.side == pack::RoutineStep::Side::None)
        return durationText(step.seconds);
    return Words::tr("%1 (%2 each side)").arg(durationText(step.seconds), durationText(step.seconds / 2));
}

} // namespace unknot::app
