// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"
#include "support/pack_builder.h"

#include <QHash>
#include <QSet>

namespace unknot::test {

/// Writes what a PackBuilder gathered, row by row on schema.sql.
class PackWriter final
{
public:
    explicit PackWriter(PackBuilder &builder) : m_builder(builder) {}

    void write(const QString &path);

private:
    void addMentioned();
    void writeInfo();
    void writeArticles();
    void writeSections(int id, const pack::Article &article);
    void writeTechnique(int id, const pack::Technique &technique);
    void writeMuscle(int id, const pack::Muscle &muscle);
    void writeRoutine(int id, const pack::Routine &routine);
    void writeList(int article, const char *list, const QStringList &values);
    void writeReferences();
    void writeRegions();
    void writeSymptoms();
    void writeRedFlags();
    void writeConditions();
    void writeCombinations();
    void writeSources(const char *kind, const QString &item, const QList<ReferenceKey> &sources);
    void writeRules();

    template <typename... Values>
    void insert(const char *table, const Values &...values);

    PackBuilder &m_builder;
    sqlite::Connection m_db;
    QHash<Target, int> m_articleIds;
    int m_nextSection = 1;
};

} // namespace unknot::test
