// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/summary_content.h"

#include "app/summary/summary_sections.h"
#include "app/summary/summary_words.h"
#include "app/words/urgency_words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::app {

namespace {

using Kind = SummarySection::Kind;

QString footerOf(const SummarySource &source)
{
    const QString notADoctor = SummaryWords::tr("Unknot is a handbook: it informs and does not diagnose.");
    return source.reviewedByClinician ? notADoctor
                                      : SummaryWords::tr("Unknot is a handbook: it informs and does not diagnose; no "
                                                         "clinician has reviewed it.");
}

QString subtitleOf(const QDate &date)
{
    return SummaryWords::tr("%1 · filled in by the person, for a therapist or a doctor", "the date first: it is never cut off")
        .arg(QLocale().toString(date, SummaryWords::tr("d MMMM yyyy", "a date as QLocale writes it")));
}

void addUrgency(SummaryContent &content, const SummarySource &source, SummaryParts parts)
{
    content.urgency = source.assessment.urgency;
    if (content.urgency == pack::Urgency::None)
        return;
    content.urgencyTitle = urgencyTitle(content.urgency);
    content.urgencyAction = urgencyAction(content.urgency);
    addSection(content, Kind::Advice, SummaryWords::tr("What to do"), adviceLines(source));
    if (parts.testFlag(SummaryPart::Safety))
        addSection(content, Kind::Signs, SummaryWords::tr("Warning signs ticked"), signLines(source));
}

void addPlaces(SummaryContent &content, const SummarySource &source)
{
    content.showsFigure = true;
    QStringList words;
    for (const pack::Region &region : source.content.regions) {
        const auto side = source.answers.regions.constFind(region.id);
        if (side == source.answers.regions.constEnd())
            continue;
        content.places.append({region.id, region.sideAware ? *side : checklist::Side::None});
        words += placeLine(region, *side);
    }
    addSection(content, Kind::Places, SummaryWords::tr("Where it hurts"), words);
}

} // namespace

const SummarySection *SummaryContent::find(SummarySection::Kind kind) const
{
    const auto found = std::find_if(sections.cbegin(), sections.cend(),
                                    [kind](const SummarySection &section) { return section.kind == kind; });
    return found == sections.cend() ? nullptr : &*found;
}

SummaryContent makeSummary(const SummarySource &source, SummaryParts parts, const SummaryEntries &entries)
{
    SummaryContent content;
    content.title = SummaryWords::tr("Summary for my visit");
    content.subtitle = subtitleOf(source.date);
    content.name = plainLine(entries.name, longestName);
    content.footer = footerOf(source);
    const auto has = [parts](SummaryPart part) { return parts.testFlag(part); };
    addUrgency(content, source, parts);
    if (has(SummaryPart::Safety))
        addSection(content, Kind::Safety, SummaryWords::tr("Warning signs"), safetyLines(source));
    if (has(SummaryPart::Figure))
        addPlaces(content, source);
    if (has(SummaryPart::Intensity)) {
        content.showsScale = true;
        if (entries.intensity)
            content.intensity = std::clamp(*entries.intensity, 0, highestIntensity);
    }
    addAnswers(content, source, parts, entries);
    if (has(SummaryPart::Questions)) {
        QStringList questions;
        for (const QString &question : entries.questions)
            questions += plainLine(question, longestQuestion);
        questions.removeAll(QString());
        addSection(content, Kind::Questions, SummaryWords::tr("My questions"), questions);
    }
    content.showsNotes = has(SummaryPart::Notes);
    return content;
}

QString leftOutWords(const SummarySection &section)
{
    return section.leftOut > 0 ? SummaryWords::tr("and %1 more").arg(section.leftOut) : QString();
}

QString summaryText(const SummaryContent &content)
{
    QStringList text{content.title, content.subtitle};
    if (!content.name.isEmpty())
        text += SummaryWords::tr("Name: %1").arg(content.name);
    if (!content.urgencyTitle.isEmpty())
        text += u"%1. %2."_s.arg(content.urgencyTitle, content.urgencyAction);
    if (content.showsScale && content.intensity)
        text += SummaryWords::tr("Pain now: %1 of 10, %2").arg(*content.intensity).arg(intensityWords(*content.intensity));
    for (const SummarySection &section : content.sections) {
        text += section.title + u':';
        text += section.lines;
        if (section.leftOut > 0)
            text += leftOutWords(section);
    }
    text += content.footer;
    return text.join(u'\n');
}

QStringList suggestedQuestions(const checklist::Answers &answers, pack::Urgency urgency)
{
    QStringList questions;
    if (urgency != pack::Urgency::None)
        questions += SummaryWords::tr("Which of my warning signs need to be checked first, and by whom?");
    if (!answers.conditions.isEmpty() || !answers.notSure.conditions.isEmpty())
        questions += SummaryWords::tr("What should be done differently because of my health facts?");
    questions += {SummaryWords::tr("What can I do at home, and how often?"),
                  SummaryWords::tr("What result can I hope for, and when do we look at it?"),
                  SummaryWords::tr("When should I come back sooner, or see somebody else?"),
                  SummaryWords::tr("What else could it be, and how do we find out?"),
                  SummaryWords::tr("Which health problems make you say no, or ask me to see a doctor first?"),
                  SummaryWords::tr("How will you know that the pressure is right?"),
                  SummaryWords::tr("Can I keep my clothes on, or bring someone with me?"),
                  SummaryWords::tr("Which oils do you use? Do you have one without scent?"),
                  SummaryWords::tr("Are you licensed or registered, and where can I look you up?"),
                  SummaryWords::tr("What does it cost, and what if I must cancel?")};
    return questions;
}

} // namespace unknot::app
