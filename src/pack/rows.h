// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/article.h"
#include "sqlite/connection.h"
#include "sqlite/statement_cache.h"

#include <QHash>

#include <cstdint>
#include <optional>

namespace unknot::pack {

// Rows become structs here, one function a struct. All of these throw as SQLiteCpp does, also for values that no
// pack can hold, so they are called inside guarded().

/// The lists of one article by name: alias, method, region …
using Lists = QHash<QString, QStringList>;

/// The columns of `summaryColumns`, in this order, from `first` on.
[[nodiscard]] ArticleSummary summaryOf(SQLite::Statement &row, int first = 0);
[[nodiscard]] Reference referenceOf(SQLite::Statement &row, int first = 0);
/// A row of `technique` from `first` on, after its article column.
[[nodiscard]] Technique techniqueOf(SQLite::Statement &row, int first, const Lists &lists);
/// latin, self_treatment, safety_note from `first` on. Where it hurts stands in pain_pattern.
[[nodiscard]] Muscle muscleOf(SQLite::Statement &row, int first, const Lists &lists);

[[nodiscard]] Lists listsOf(sqlite::StatementCache &statements, std::int64_t article);
/// The same for all articles, without the lists that only a reader of the article needs.
[[nodiscard]] QHash<std::int64_t, Lists> cardLists(sqlite::StatementCache &statements);
[[nodiscard]] QList<PainArea> painAreasOf(sqlite::StatementCache &statements, const QString &muscle);
/// The same for all muscles.
[[nodiscard]] QHash<MuscleId, QList<PainArea>> allPainAreas(sqlite::StatementCache &statements);

[[nodiscard]] Target targetFrom(const QString &text);

/// The value that a word of the pack stands for; an unknown word means damage.
template <typename Value>
Value known(std::optional<Value> value, const QString &word)
{
    if (!value)
        sqlite::throwCorrupt(QStringLiteral("unknown word: ") + word);
    return *value;
}

template <typename IdType>
QList<IdType> idsFrom(const QStringList &texts)
{
    QList<IdType> ids;
    ids.reserve(texts.size());
    for (const QString &text : texts)
        ids += IdType(text);
    return ids;
}

} // namespace unknot::pack
