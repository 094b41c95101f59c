// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace unknot {

/// A text id that cannot be mixed up with an id of another kind.
/// Ids are lower-case ASCII letters, digits and hyphens and never change once released.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}

    [[nodiscard]] const QString &toString() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) { return a.m_value.compare(b.m_value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

using CategoryId = Id<struct CategoryTag>;
using RegionId = Id<struct RegionTag>;
using SymptomId = Id<struct SymptomTag>;
using RedFlagId = Id<struct RedFlagTag>;
using ConditionId = Id<struct ConditionTag>;
using CombinationId = Id<struct CombinationTag>;
using MuscleId = Id<struct MuscleTag>;
using ReferenceKey = Id<struct ReferenceTag>;
using TermId = Id<struct TermTag>;

/// True if the text has the form of an id: `[a-z0-9]` and single inner hyphens.
[[nodiscard]] bool isWellFormedId(QStringView text);

} // namespace unknot
