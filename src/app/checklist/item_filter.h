// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist/checklist_groups.h"
#include "pack/checklist_content.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace unknot::app {

/// Anything that the checklist asks, in whichever part.
using ChecklistItem = std::variant<pack::RedFlag, pack::Region, pack::Symptom, pack::Condition>;

/// An item that was found, and the part of the checklist that asks it.
struct FoundItem
{
    ChecklistItem item;
    ChecklistStep step = ChecklistStep::Safety;

    bool operator==(const FoundItem &) const = default;
};

/// Finds items of all parts of the checklist by any word that people use for them: the label, other names, the help
/// and the question, without regard to case and diacritics. A value that is built once from the content.
class ItemFilter final
{
public:
    explicit ItemFilter(const pack::ChecklistContent &content);

    /// The items that hold the most of the words of `text` (each as the beginning of a word), the best first: by
    /// their label, then by other names, then those that only mention it. Empty for a text without words.
    [[nodiscard]] QList<FoundItem> matching(const QString &text) const;

private:
    struct Entry
    {
        FoundItem found;
        QStringList label;      ///< folded words, as of the next two
        QStringList otherNames;
        QStringList mentions;   ///< the help and the question
    };

    /// 0: the entry does not hold the word.
    [[nodiscard]] static int closeness(const Entry &entry, const QString &word);

    QList<Entry> m_entries;
};

} // namespace unknot::app
