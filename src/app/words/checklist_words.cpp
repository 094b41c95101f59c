// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/checklist_words.h"

#include "app/words/words_context.h"

#include <QLocale>

namespace unknot::app {

namespace {

using checklist::Reason;

/// More names than a reader takes in at a glance.
constexpr qsizetype mostMuscles = 3;

template <typename Id>
void appendLabels(QStringList &list, const QList<Id> &ids, const ChecklistLabels &labels)
{
    for (const Id &id : ids) {
        if (const QString label = labels.of(id); !list.contains(label))
            list += label;
    }
}

QString joined(const QStringList &names, const Emphasis &emphasis)
{
    QStringList emphasised;
    for (const QString &name : names)
        emphasised += emphasis(name);
    // The list is part of an English or translated sentence, whatever the reader's own locale is.
    const QLocale language(Words::tr("en_GB", "the locale of this translation"));
    return language.createSeparatedList(emphasised);
}

QStringList answersOf(const Reason &reason, const ChecklistLabels &labels)
{
    QStringList answers;
    appendLabels(answers, reason.redFlags, labels);
    appendLabels(answers, reason.regions, labels);
    appendLabels(answers, reason.symptoms, labels);
    return answers;
}

QString musclesSentence(const QList<MuscleId> &muscles, const ChecklistLabels &labels, const Emphasis &emphasis)
{
    QStringList names;
    appendLabels(names, muscles.first(std::min(muscles.size(), mostMuscles)), labels);
    return Words::tr("Because it is meant for muscles that may be involved: %1.").arg(joined(names, emphasis));
}

/// %1 is an answer.
QString wholeCautionPattern(pack::CautionLevel level)
{
    using pack::CautionLevel;
    switch (level) {
    case CautionLevel::Ok:
        return Words::tr("Allowed: you ticked %1.");
    case CautionLevel::Gentle:
        return Words::tr("Go gently: you ticked %1.");
    case CautionLevel::Ask:
        return Words::tr("Ask first: you ticked %1.");
    case CautionLevel::Avoid:
        return Words::tr("Do not use it: you ticked %1.");
    }
    return {};
}

/// %1 is a place or circumstance as the handbook says it ("legs", "rise slowly", "over it"), %2 an answer.
QString placedCautionPattern(pack::CautionLevel level)
{
    using pack::CautionLevel;
    switch (level) {
    case CautionLevel::Ok:
        return Words::tr("Allowed: %1 (you ticked %2).");
    case CautionLevel::Gentle:
        return Words::tr("Go gently: %1 (you ticked %2).");
    case CautionLevel::Ask:
        return Words::tr("Ask first: %1 (you ticked %2).");
    case CautionLevel::Avoid:
        return Words::tr("Do not use it: %1 (you ticked %2).");
    }
    return {};
}

} // namespace

QString inQuotes(const QString &label)
{
    return Words::tr("“%1”", "an answer that the reader ticked").arg(label);
}

ChecklistLabels::ChecklistLabels(const pack::ChecklistContent &content)
{
    for (const pack::Region &region : content.regions)
        m_regions.insert(region.id.toString(), region.name);
    for (const pack::Symptom &symptom : content.symptoms)
        m_symptoms.insert(symptom.id.toString(), symptom.label);
    for (const pack::RedFlag &flag : content.redFlags)
        m_redFlags.insert(flag.id.toString(), flag.label);
    for (const pack::Condition &condition : content.conditions) {
        m_conditions.insert(condition.id.toString(), condition.label);
        m_whys.insert(condition.id.toString(), condition.why);
    }
    for (const pack::MuscleEntry &muscle : content.muscles)
        m_muscles.insert(muscle.id.toString(), muscle.article.title);
}

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

QString reasonSentence(const Reason &reason, const ChecklistLabels &labels, const Emphasis &emphasis)
{
    const QString answers = joined(answersOf(reason, labels), emphasis);
    switch (reason.kind) {
    case Reason::Kind::WarningSign:
        return Words::tr("Because you ticked the warning sign %1.").arg(answers);
    case Reason::Kind::PainPattern:
        return Words::tr("Because you ticked %1: knots in this muscle are often felt there.").arg(answers);
    case Reason::Kind::Spillover:
        return Words::tr("Because you ticked %1: strong knots in this muscle are sometimes felt there too.")
            .arg(answers);
    case Reason::Kind::LiesThere:
        return Words::tr("Because you ticked %1: this muscle lies there.").arg(answers);
    case Reason::Kind::ServesMuscle:
        return musclesSentence(reason.muscles, labels, emphasis);
    case Reason::Kind::UsedThere:
        return Words::tr("Because you ticked %1: it is used there.").arg(answers);
    case Reason::Kind::Answered:
        return Words::tr("Because you ticked %1.").arg(answers);
    }
    return {};
}

QStringList reasonSentences(const checklist::Suggestion &suggestion, const ChecklistLabels &labels,
                            const Emphasis &emphasis)
{
    QStringList sentences;
    for (const Reason &reason : suggestion.reasons)
        sentences += reasonSentence(reason, labels, emphasis);
    return sentences;
}

QString becauseSentence(const checklist::Suggestion &suggestion, const ChecklistLabels &labels,
                        const Emphasis &emphasis)
{
    QStringList answers;
    QList<MuscleId> muscles;
    for (const Reason &reason : suggestion.reasons) {
        for (const QString &answer : answersOf(reason, labels)) {
            if (!answers.contains(answer))
                answers += answer;
        }
        muscles += reason.muscles;
    }
    return answers.isEmpty() ? musclesSentence(muscles, labels, emphasis)
                             : Words::tr("Because you ticked %1.").arg(joined(answers, emphasis));
}

QString againstSentence(const checklist::Suggestion &suggestion, const ChecklistLabels &labels,
                        const Emphasis &emphasis)
{
    QStringList answers;
    for (const Reason &reason : suggestion.against) {
        for (const QString &answer : answersOf(reason, labels)) {
            if (!answers.contains(answer))
                answers += answer;
        }
    }
    return answers.isEmpty() ? QString()
                             : Words::tr("Less likely because you ticked %1.").arg(joined(answers, emphasis));
}

QString cautionSentence(const checklist::Caution &caution, const ChecklistLabels &labels, const Emphasis &emphasis)
{
    const QString condition = emphasis(labels.of(caution.condition));
    return caution.area.isEmpty() ? wholeCautionPattern(caution.level).arg(condition)
                                  : placedCautionPattern(caution.level).arg(caution.area, condition);
}

QString withheldSentence(const ConditionId &condition, const ChecklistLabels &labels, const Emphasis &emphasis)
{
    const QString label = emphasis(labels.of(condition));
    const QString why = labels.whyOf(condition);
    return why.isEmpty() ? Words::tr("You ticked %1.").arg(label)
                         : Words::tr("You ticked %1. %2", "%2 is a sentence of the handbook").arg(label, why);
}

} // namespace unknot::app
