// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/search/golden_queries.h"

#include <QFile>

#include <stdexcept>

namespace unknot::test {

QList<GoldenQuery> readGoldenQueries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        throw std::runtime_error("cannot read " + path.toStdString());
    QList<GoldenQuery> queries;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList fields = line.split(u'\t');
        if (fields.size() != 2)
            throw std::runtime_error("a line without one TAB: " + line.toStdString());
        queries += {fields[0], fields[1].split(u' ')};
    }
    return queries;
}

} // namespace unknot::test
