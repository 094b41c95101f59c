// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/checklist_words.h"

#include "app/words/labels.h"
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
    return listed(emphasised);
}

QStringList answersOf(const Reason &reason, const ChecklistLabels &labels)
{
    QStringList answers;
    appendLabels(answers, reason.redFlags, labels);
    appendLabels(answers, reason.combinations, labels);
    appendLabels(answers, reason.conditions, labels);
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

/// %1 is an answer that the reader is not sure about.
QString unsureCautionPattern(pack::CautionLevel ifTrue)
{
    using pack::CautionLevel;
    switch (ifTrue) {
    case CautionLevel::Ok:
        return Words::tr("You are not sure about %1. If it is true for you, this is still allowed.");
    case CautionLevel::Gentle:
        return Words::tr("Go gently: you are not sure about %1, and this holds if it is true for you.");
    case CautionLevel::Ask:
        return Words::tr("Ask first: you are not sure about %1, and this holds if it is true for you.");
    case CautionLevel::Avoid:
        return Words::tr("Ask first: you are not sure about %1. If it is true for you, do not use it.");
    }
    return {};
}

/// %1 is a place or circumstance as the handbook says it, %2 an answer that the reader is not sure about.
QString placedUnsureCautionPattern(pack::CautionLevel ifTrue)
{
    using pack::CautionLevel;
    switch (ifTrue) {
    case CautionLevel::Ok:
        return Words::tr("Allowed: %1 (you are not sure about %2).");
    case CautionLevel::Gentle:
        return Words::tr("Go gently: %1 (you are not sure about %2, and this holds if it is true for you).");
    case CautionLevel::Ask:
        return Words::tr("Ask first: %1 (you are not sure about %2, and this holds if it is true for you).");
    case CautionLevel::Avoid:
        return Words::tr("Ask first: %1 (you are not sure about %2; if it is true for you, do not use it there).");
    }
    return {};
}

QString changedFit(const checklist::Change &change)
{
    if (!change.fit)
        return Words::tr("it would no longer be suggested");
    return change.points > 0 ? Words::tr("it would fit better: %1", "%1 is how well").arg(fitName(*change.fit))
                             : Words::tr("it would fit less well: %1", "%1 is how well").arg(fitName(*change.fit));
}

} // namespace

QString listed(const QStringList &names)
{
    // The list is part of an English or translated sentence, whatever the reader's own locale is.
    const QLocale language(Words::tr("en_GB", "the locale of this translation"));
    return language.createSeparatedList(names);
}

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
    for (const pack::Combination &combination : content.combinations)
        m_combinations.insert(combination.id.toString(), combination.label);
    for (const pack::MuscleEntry &muscle : content.muscles)
        m_muscles.insert(muscle.id.toString(), muscle.article.title);
}

QString reasonSentence(const Reason &reason, const ChecklistLabels &labels, const Emphasis &emphasis)
{
    const QString answers = joined(answersOf(reason, labels), emphasis);
    switch (reason.kind) {
    case Reason::Kind::WarningSign:
        return reason.combinations.isEmpty()
                   ? Words::tr("Because you ticked the warning sign %1.").arg(answers)
                   : Words::tr("Because your answers together can be a warning sign: %1.").arg(answers);
    case Reason::Kind::UnsureSign:
        return Words::tr("Because you are not sure about %1, and it could be a warning sign.").arg(answers);
    case Reason::Kind::StartHere:
        return Words::tr("Because nothing else fits your answers well.");
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
    const auto isTold = [](const Reason &reason) {
        return reason.kind == Reason::Kind::UnsureSign || reason.kind == Reason::Kind::StartHere;
    };
    if (!suggestion.reasons.isEmpty() && isTold(suggestion.reasons.constFirst()))
        return reasonSentence(suggestion.reasons.constFirst(), labels, emphasis);
    QStringList answers;
    QList<MuscleId> muscles;
    bool together = false; // the label of a combination is our summary of several ticks
    for (const Reason &reason : suggestion.reasons) {
        if (isTold(reason))
            continue; // not a tick
        for (const QString &answer : answersOf(reason, labels)) {
            if (!answers.contains(answer))
                answers += answer;
        }
        muscles += reason.muscles;
        together = together || !reason.combinations.isEmpty();
    }
    if (answers.isEmpty())
        return musclesSentence(muscles, labels, emphasis);
    return (together ? Words::tr("Because of your answers: %1.") : Words::tr("Because you ticked %1."))
        .arg(joined(answers, emphasis));
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
    if (caution.ifTrue) {
        return caution.area.isEmpty() ? unsureCautionPattern(*caution.ifTrue).arg(condition)
                                      : placedUnsureCautionPattern(*caution.ifTrue).arg(caution.area, condition);
    }
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

QString alternativeSentence(const checklist::Withheld &withheld, const Emphasis &emphasis)
{
    return withheld.alternative ? Words::tr("Allowed instead: %1.").arg(emphasis(withheld.alternative->title))
                                : QString();
}

QString changeSentence(const checklist::Change &change, const ChecklistLabels &labels, const Emphasis &emphasis)
{
    const QString answer = emphasis(change.region.isEmpty() ? labels.of(change.symptom) : labels.of(change.region));
    return Words::tr("If you also ticked %1, %2.", "%2 is what would change").arg(answer, changedFit(change));
}

QString nothingFitsSentence()
{
    return Words::tr("Nothing in this handbook fits your answers well. That is an honest result: not every ache is a "
                     "knot. This page is a good start; and tick more, if more applies to you.");
}

} // namespace unknot::app
