// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/urgency_words.h"

#include "app/words/words_context.h"

namespace unknot::app {

QString urgencyTitle(pack::Urgency urgency)
{
    switch (urgency) {
    case pack::Urgency::None:
        return {};
    case pack::Urgency::Soon:
        return Words::tr("See a clinician soon");
    case pack::Urgency::SameDay:
        return Words::tr("Get advice today");
    case pack::Urgency::Emergency:
        return Words::tr("Emergency");
    }
    return {};
}

QString urgencyAction(pack::Urgency urgency)
{
    switch (urgency) {
    case pack::Urgency::None:
        return {};
    case pack::Urgency::Soon:
        return Words::tr("Book a visit within days, at most two weeks");
    case pack::Urgency::SameDay:
        return Words::tr("Speak to a doctor, an urgent-care line or an emergency department today");
    case pack::Urgency::Emergency:
        return Words::tr("Call your emergency number now, or go to an emergency department");
    }
    return {};
}

QStringList urgencyAdvice(pack::Urgency urgency)
{
    const QString leaveAlone =
        Words::tr("Until it has been checked, do not massage, press, roll, stretch or heat that part of the body.");
    const QString ifWorse = Words::tr("If it gets worse, do not wait: call your emergency number.");
    switch (urgency) {
    case pack::Urgency::None:
        return {};
    case pack::Urgency::Soon:
        return {leaveAlone, Words::tr("Techniques that are suggested all the same are for afterwards."), ifWorse};
    case pack::Urgency::SameDay:
        return {Words::tr("Do not wait for the next free visit."), leaveAlone, ifWorse};
    case pack::Urgency::Emergency:
        return {Words::tr("Do not wait to see whether it gets better."), Words::tr("Do not drive yourself."),
                leaveAlone};
    }
    return {};
}

QString raisedSentence(const QList<ConditionId> &raisedBy, const ChecklistLabels &labels, const Emphasis &emphasis)
{
    if (raisedBy.isEmpty())
        return {};
    QStringList names;
    for (const ConditionId &condition : raisedBy)
        names += emphasis(labels.of(condition));
    return Words::tr("This is one step more urgent than usual because of %1.").arg(listed(names));
}

QString unsureSentence(const pack::RedFlag &flag, const Emphasis &emphasis)
{
    const QString label = emphasis(flag.label);
    return flag.findOut.isEmpty()
               ? Words::tr("You are not sure about %1. That is not a no: ask somebody who can look at it.").arg(label)
               : Words::tr("You are not sure about %1. How to find out: %2", "%2 is a sentence of the handbook")
                     .arg(label, flag.findOut);
}

QStringList findOutFirstAdvice()
{
    return {Words::tr("Find this out first. If you cannot, speak to a clinician."),
            Words::tr("Until then no technique is suggested; explanations are."),
            Words::tr("If it is true for you, tick it, and this page tells how fast to get help.")};
}

} // namespace unknot::app
