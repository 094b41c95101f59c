// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace unknot::test {

/// What somebody types, and the targets that answer it.
struct GoldenQuery
{
    QString text;
    QStringList targets;
};

/// Reads tests/data/golden-queries.tsv. Throws std::runtime_error if it cannot be read.
[[nodiscard]] QList<GoldenQuery> readGoldenQueries(const QString &path);

} // namespace unknot::test
