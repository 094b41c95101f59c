// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist/item_filter.h"

#include "base/text_fold.h"

#include <algorithm>

namespace unknot::app {

namespace {

QStringList foldedWords(const QStringList &texts)
{
    return wordsOf(foldForSearch(texts.join(u' ')));
}

bool holdsBeginning(const QStringList &words, const QString &beginning)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return word.startsWith(beginning); });
}

ChecklistStep stepOf(const pack::Symptom &symptom)
{
    for (const ChecklistStep step : {ChecklistStep::SetsOff, ChecklistStep::AboutYou}) {
        if (symptom.step == stepWord(step))
            return step;
    }
    return ChecklistStep::Feel;
}

} // namespace

ItemFilter::ItemFilter(const pack::ChecklistContent &content)
{
    for (const pack::Region &region : content.regions) {
        m_entries.append({{region, ChecklistStep::Where},
                          foldedWords({region.name}),
                          foldedWords(region.alsoCalled),
                          foldedWords({region.groupName})});
    }
    for (const pack::Symptom &symptom : content.symptoms) {
        m_entries.append({{symptom, stepOf(symptom)},
                          foldedWords({symptom.label}),
                          foldedWords(symptom.alsoCalled),
                          foldedWords({symptom.help})});
    }
    for (const pack::Condition &condition : content.conditions) {
        m_entries.append({{condition, ChecklistStep::AboutYou},
                          foldedWords({condition.label}),
                          {},
                          foldedWords({condition.question})});
    }
    for (const pack::RedFlag &flag : content.redFlags) {
        m_entries.append(
            {{flag, ChecklistStep::Safety}, foldedWords({flag.label}), {}, foldedWords({flag.question, flag.meaning})});
    }
}

int ItemFilter::closeness(const Entry &entry, const QString &word)
{
    if (holdsBeginning(entry.label, word))
        return 3;
    if (holdsBeginning(entry.otherNames, word))
        return 2;
    return holdsBeginning(entry.mentions, word) ? 1 : 0;
}

QList<FoundItem> ItemFilter::matching(const QString &text) const
{
    struct Hit
    {
        const Entry *entry;
        int closeness;
    };
    const QStringList wanted = wordsOf(foldForSearch(text));
    QList<Hit> best;
    int most = 1;
    for (const Entry &entry : m_entries) {
        int held = 0;
        int sum = 0;
        for (const QString &word : wanted) {
            const int close = closeness(entry, word);
            sum += close;
            held += close > 0 ? 1 : 0;
        }
        if (held < most)
            continue;
        if (held > most)
            best.clear();
        most = held;
        best.append({&entry, sum});
    }
    std::stable_sort(best.begin(), best.end(), [](const Hit &a, const Hit &b) { return a.closeness > b.closeness; });
    QList<FoundItem> found;
    for (const Hit &hit : std::as_const(best))
        found.append(hit.entry->found);
    return found;
}

} // namespace unknot::app
