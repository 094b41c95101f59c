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
                          foldedWords(QStringList(region.name) + region.alsoCalled),
                          foldedWords({region.groupName})});
    }
    for (const pack::Symptom &symptom : content.symptoms) {
        m_entries.append({{symptom, stepOf(symptom)},
                          foldedWords(QStringList(symptom.label) + symptom.alsoCalled),
                          foldedWords({symptom.help})});
    }
    for (const pack::Condition &condition : content.conditions) {
        m_entries.append({{condition, ChecklistStep::AboutYou},
                          foldedWords({condition.label}),
                          foldedWords({condition.question})});
    }
    for (const pack::RedFlag &flag : content.redFlags) {
        m_entries.append(
            {{flag, ChecklistStep::Safety}, foldedWords({flag.label}), foldedWords({flag.question, flag.meaning})});
    }
}

QList<FoundItem> ItemFilter::matching(const QString &text) const
{
    struct Hit
    {
        const Entry *entry;
        int named;
    };
    const QStringList wanted = wordsOf(foldForSearch(text));
    QList<Hit> best;
    int most = 1;
    for (const Entry &entry : m_entries) {
        int held = 0;
        int named = 0;
        for (const QString &word : wanted) {
            const bool isName = holdsBeginning(entry.names, word);
            named += isName ? 1 : 0;
            held += isName || holdsBeginning(entry.mentions, word) ? 1 : 0;
        }
        if (held < most)
            continue;
        if (held > most)
            best.clear();
        most = held;
        best.append({&entry, named});
    }
    std::stable_sort(best.begin(), best.end(), [](const Hit &a, const Hit &b) { return a.named > b.named; });
    QList<FoundItem> found;
    for (const Hit &hit : std::as_const(best))
        found.append(hit.entry->found);
    return found;
}

} // namespace unknot::app
