// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/summary_sections.h"

#include "app/summary/summary_words.h"
#include "app/words/labels.h"
#include "app/words/urgency_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::app {

namespace {

using Kind = SummarySection::Kind;

void appendOnce(QStringList &lines, const QString &line)
{
    if (!line.isEmpty() && !lines.contains(line))
        lines += line;
}

/// Where the answer to a symptom stands. A group that is newer than this program goes with its part of the checklist.
Kind kindOf(const pack::Symptom &symptom)
{
    static const QHash<QString, Kind> ofGroup{
        {u"eases"_s, Kind::Eases},   {u"time"_s, Kind::Since},  {u"lately"_s, Kind::Lately},
        {u"tried"_s, Kind::Tried},   {u"massage"_s, Kind::Wish}, {u"about-me"_s, Kind::Health},
    };
    if (const auto found = ofGroup.constFind(symptom.group); found != ofGroup.constEnd())
        return *found;
    if (symptom.step == u"feel")
        return Kind::Feel;
    return symptom.step == u"sets-off" ? Kind::SetsOff : Kind::Health;
}

pack::CautionLevel strictestOf(const pack::Condition &condition)
{
    auto level = pack::CautionLevel::Ok;
    for (const pack::ConditionRule &rule : condition.rules)
        level = std::max(level, rule.level);
    return level;
}

QString unsureLine(const QString &label)
{
    return SummaryWords::tr("Not sure: %1", "%1 is an answer of the checklist").arg(label);
}

/// The strictest first, so that what matters most is the last to be left out.
QStringList conditionLines(const SummarySource &source)
{
    QList<pack::Condition> conditions;
    for (const pack::Condition &condition : source.content.conditions) {
        if (source.answers.conditions.contains(condition.id) || source.answers.notSure.conditions.contains(condition.id))
            conditions += condition;
    }
    std::stable_sort(conditions.begin(), conditions.end(), [](const pack::Condition &a, const pack::Condition &b) {
        return strictestOf(a) > strictestOf(b);
    });
    QStringList lines;
    for (const pack::Condition &condition : std::as_const(conditions)) {
        lines += source.answers.conditions.contains(condition.id) ? condition.label : unsureLine(condition.label);
    }
    return lines;
}

/// The ticked symptoms of one kind, in the order of the handbook.
QStringList symptomLines(const SummarySource &source, Kind kind)
{
    QStringList lines;
    for (const pack::Symptom &symptom : source.content.symptoms) {
        if (kindOf(symptom) == kind && source.answers.symptoms.contains(symptom.id))
            lines += symptom.label;
    }
    return lines;
}

QStringList withEntry(const QString &entry, QStringList lines)
{
    if (const QString own = plainLine(entry, longestEntry); !own.isEmpty())
        lines.prepend(own);
    return lines;
}

} // namespace

void addSection(SummaryContent &content, Kind kind, const QString &title, const QStringList &lines)
{
    if (!lines.isEmpty())
        content.sections.append({kind, title, lines, 0});
}

QStringList adviceLines(const SummarySource &source)
{
    QStringList lines;
    for (const pack::RedFlag &flag : source.assessment.redFlags) {
        if (flag.urgency == source.assessment.urgency)
            appendOnce(lines, flag.advice);
    }
    for (const pack::Combination &combination : source.assessment.combinations) {
        if (combination.urgency == source.assessment.urgency)
            appendOnce(lines, combination.advice);
    }
    return lines;
}

QStringList signLines(const SummarySource &source)
{
    QStringList lines;
    appendOnce(lines, raisedSentence(source.assessment.raisedBy, source.labels));
    for (const pack::RedFlag &flag : source.assessment.redFlags)
        appendOnce(lines, flag.label);
    for (const pack::Combination &combination : source.assessment.combinations)
        appendOnce(lines, combination.label);
    return lines;
}

QStringList safetyLines(const SummarySource &source)
{
    QStringList lines;
    if (source.assessment.urgency == pack::Urgency::None) {
        lines += source.answeredSafetyGroups == 0 ? SummaryWords::tr("The questions about warning signs are not answered yet.")
                 : source.answeredSafetyGroups < source.safetyGroups
                     ? SummaryWords::tr("No warning sign is ticked; %1 of %2 groups of questions are answered.")
                           .arg(source.answeredSafetyGroups)
                           .arg(source.safetyGroups)
                     : SummaryWords::tr("No warning sign is ticked; all groups of questions are answered.");
    }
    for (const pack::RedFlag &flag : source.assessment.unsure)
        appendOnce(lines, unsureLine(flag.label));
    return lines;
}

QString placeLine(const pack::Region &region, checklist::Side side)
{
    if (!region.sideAware)
        return region.name;
    return side == checklist::Side::None ? SummaryWords::tr("%1 (side not said)").arg(region.name)
                                         : u"%1, %2"_s.arg(region.name, sideName(side));
}

void addAnswers(SummaryContent &content, const SummarySource &source, SummaryParts parts, const SummaryEntries &entries)
{
    const auto add = [&](SummaryPart part, Kind kind, const QString &title, const QString &entry) {
        if (parts.testFlag(part))
            addSection(content, kind, title, withEntry(entry, symptomLines(source, kind)));
    };
    add(SummaryPart::Wish, Kind::Wish, SummaryWords::tr("What I want from the visit"), entries.wish);
    add(SummaryPart::Since, Kind::Since, SummaryWords::tr("Since when"), entries.since);
    add(SummaryPart::Feel, Kind::Feel, SummaryWords::tr("What it feels like"), {});
    add(SummaryPart::BetterWorse, Kind::SetsOff, SummaryWords::tr("What sets it off or makes it worse"), {});
    add(SummaryPart::BetterWorse, Kind::Eases, SummaryWords::tr("What eases it"), {});
    if (parts.testFlag(SummaryPart::Health)) {
        QStringList lines = conditionLines(source) + symptomLines(source, Kind::Health);
        if (const QString medicines = plainLine(entries.medicines, longestEntry); !medicines.isEmpty())
            lines.prepend(SummaryWords::tr("Medicines: %1").arg(medicines));
        addSection(content, Kind::Health, SummaryWords::tr("Health facts and medicines"), lines);
    }
    add(SummaryPart::Health, Kind::Lately, SummaryWords::tr("In the last weeks"), {});
    add(SummaryPart::Allergies, Kind::Allergies, SummaryWords::tr("Allergies"), entries.allergies);
    add(SummaryPart::Tried, Kind::Tried, SummaryWords::tr("What I have tried"), entries.tried);
    addSection(content, Kind::Other, SummaryWords::tr("Also"), withEntry(entries.other, {}));
}

} // namespace unknot::app
