// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/target.h"
#include "pack/checklist_content.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace unknot::app {

/// Finds muscles by any of their names: title, Latin, and what people call them.
class MuscleFinder final
{
public:
    /// What else the handbook calls an article.
    using OtherNames = std::function<QStringList(const Target &article)>;

    MuscleFinder(const pack::ChecklistContent &content, const OtherNames &otherNames);

    /// The muscles whose names hold every word: first those whose title begins with the words, then those with all of
    /// them in the title or the Latin name, then the others; each by title. All muscles without a word.
    [[nodiscard]] QList<MuscleId> find(const QString &words) const;

private:
    struct Entry
    {
        MuscleId id;
        QString title;     ///< folded, as the others
        QString names;     ///< title and Latin
        QString everything;
    };

    QList<Entry> m_entries; ///< by title
};

} // namespace unknot::app
