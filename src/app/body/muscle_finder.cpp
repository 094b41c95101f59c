// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/muscle_finder.h"

#include "base/text_fold.h"

#include <algorithm>

namespace unknot::app {

namespace {

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

} // namespace

MuscleFinder::MuscleFinder(const pack::ChecklistContent &content, const OtherNames &otherNames)
{
    for (const pack::MuscleEntry &muscle : content.muscles) {
        const QString title = foldForSearch(muscle.article.title);
        const QString names = title + u' ' + foldForSearch(muscle.muscle.latin);
        const QString others = foldForSearch(otherNames(muscle.article.target).join(u' '));
        m_entries.append({muscle.id, title, names, names + u' ' + others});
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::title);
}

QList<MuscleId> MuscleFinder::find(const QString &words) const
{
    const QString wanted = foldForSearch(words).simplified();
    const QStringList each = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<MuscleId> first;
    QList<MuscleId> second;
    QList<MuscleId> third;
    for (const Entry &entry : m_entries) {
        if (entry.title.startsWith(wanted))
            first.append(entry.id);
        else if (holdsAll(entry.names, each))
            second.append(entry.id);
        else if (holdsAll(entry.everything, each))
            third.append(entry.id);
    }
    return first + second + third;
}

} // namespace unknot::app
