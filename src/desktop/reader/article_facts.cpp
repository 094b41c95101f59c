// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reader/article_facts.h"

#include "app/words/words.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ArticleFacts", text);
}

QString firstTool(const QStringList &tools)
{
    return tools.isEmpty() ? tr("None") : tools.constFirst();
}

QString otherTools(const QStringList &tools)
{
    return tools.size() < 2 ? QString() : tools.sliced(1).join(u", "_s);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QList<Fact> techniqueFacts(const pack::Technique &technique)
{
    if (!technique.selfCare)
        return {};
    QList<Fact> facts;
    facts.append({tr("Tool"), capitalised(firstTool(technique.tools)), otherTools(technique.tools)});
    if (technique.pressure) {
        facts.append({tr("Pressure"), app::pressureText(*technique.pressure), {},
                      static_cast<int>(std::lround(technique.pressure->min)), static_cast<int>(std::lround(technique.pressure->max))});
    }
    if (technique.holdSeconds)
        facts.append({tr("Hold"), app::holdText(*technique.holdSeconds), {}});
    if (technique.repetitions)
        facts.append({tr("Repeat"), capitalised(app::repetitionText(technique)), {}});
    if (const QString often = app::howOftenText(technique); !often.isEmpty())
        facts.append({tr("How often"), capitalised(often), technique.totalMinutes ? app::minutesText(*technique.totalMinutes) : QString()});
    else if (technique.totalMinutes)
        facts.append({tr("How long"), app::minutesText(*technique.totalMinutes), {}});
    return facts;
}

QList<Fact> routineFacts(const pack::Routine &routine)
{
    int seconds = 0;
    for (const pack::RoutineStep &step : routine.steps)
        seconds += step.seconds;
    return {
        {tr("Takes"), app::durationText(seconds), QCoreApplication::translate("ArticleFacts", "%n steps", nullptr, static_cast<int>(routine.steps.size()))},
        {tr("Where"), capitalised(routine.places.join(u", "_s)), {}},
        {tr("You need"), capitalised(routine.tools.isEmpty() ? tr("nothing") : routine.tools.join(u", "_s)), {}},
        {tr("How often"), capitalised(routine.howOften), {}},
    };
}

} // namespace

QList<Fact> factsOf(const pack::Article &article)
{
    if (article.technique)
        return techniqueFacts(*article.technique);
    if (article.routine)
        return routineFacts(*article.routine);
    return {};
}

} // namespace unknot::desktop
