// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/mistake.h"

using namespace Qt::StringLiterals;

namespace unknot::test {

QString problemsAfter(const Mistake &mistake)
{
    const QString file = QString::fromLatin1(mistake.file);
    ContentFolder folder;
    folder.replace(file, mistake.before, mistake.after);
    QStringList problems;
    for (const QString &problem : problemsOf(folder)) {
        const bool here = problem.startsWith(QString(file + u':'));
        problems += here ? problem.sliced(file.size() + 1) : problem;
    }
    return problems.join("; "_L1);
}

} // namespace unknot::test
