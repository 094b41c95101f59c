// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist/comparison.h"

#include "app/checklist/stored_answers.h"
#include "app/words/checklist_words.h"
#include "app/words/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::app {

namespace {

template <typename Item, typename Id>
QStringList labelsOf(const QList<Item> &items, const QSet<Id> &ticked, const ChecklistLabels &labels)
{
    QStringList list;
    for (const Item &item : items) {
        if (ticked.contains(item.id))
            list += labels.of(item.id);
    }
    return list;
}

QStringList placesOf(const checklist::Answers &answers, const pack::ChecklistContent &content)
{
    QStringList list;
    for (const pack::Region &region : content.regions) {
        const auto ticked = answers.regions.constFind(region.id);
        if (ticked == answers.regions.cend())
            continue;
        const QString side = sideName(*ticked);
        list += side.isEmpty() ? region.name : u"%1 (%2)"_s.arg(region.name, side);
    }
    return list;
}

QStringList answersOf(AnswerKind kind, const checklist::Answers &answers, const pack::ChecklistContent &content,
                      const ChecklistLabels &labels)
{
    switch (kind) {
    case AnswerKind::WarningSigns:
        return labelsOf(content.redFlags, answers.redFlags, labels);
    case AnswerKind::Places:
        return placesOf(answers, content);
    case AnswerKind::Symptoms:
        return labelsOf(content.symptoms, answers.symptoms, labels);
    case AnswerKind::HealthFacts:
        return labelsOf(content.conditions, answers.conditions, labels);
    case AnswerKind::NotSure:
        return labelsOf(content.redFlags, answers.notSure.redFlags, labels) +
               labelsOf(content.conditions, answers.notSure.conditions, labels);
    }
    return {};
}

QStringList without(const QStringList &list, const QStringList &others)
{
    QStringList rest;
    std::copy_if(list.cbegin(), list.cend(), std::back_inserter(rest),
                 [&](const QString &label) { return !others.contains(label); });
    return rest;
}

} // namespace

QList<AnswerChange> compareAnswers(const notebook::StoredAnswers &before, const notebook::StoredAnswers &after,
                                   const pack::ChecklistContent &content, const ChecklistLabels &labels)
{
    const checklist::Answers then = understand(before, content).answers;
    const checklist::Answers now = understand(after, content).answers;
    QList<AnswerChange> changes;
    for (const AnswerKind kind : {AnswerKind::WarningSigns, AnswerKind::Places, AnswerKind::Symptoms,
                                  AnswerKind::HealthFacts, AnswerKind::NotSure}) {
        const QStringList old = answersOf(kind, then, content, labels);
        const QStringList fresh = answersOf(kind, now, content, labels);
        const AnswerChange change{kind, without(fresh, old), without(old, fresh)};
        if (!change.added.isEmpty() || !change.gone.isEmpty())
            changes.append(change);
    }
    return changes;
}

} // namespace unknot::app
