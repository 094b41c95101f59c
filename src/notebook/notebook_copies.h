// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace unknot::notebook {

enum class CopyKind { Day, BeforeMigration };

/// A copy that lies beside the notebook.
struct NotebookCopy
{
    QString path;
    QDateTime made;
};

/// Copies of the given kind, the oldest first, by the times in their names.
[[nodiscard]] QList<NotebookCopy> copiesOf(const QString &notebook, CopyKind kind);

/// `<notebook>.<label>-<time>`, a name that is still free.
[[nodiscard]] QString freeName(const QString &notebook, const QString &label, const QDateTime &now);

/// The label of a copy in its name.
[[nodiscard]] QString dayLabel();
[[nodiscard]] QString beforeMigrationLabel(int version);

/// Deletes the oldest copies of a kind, so that `count` are left.
void keepNewest(const QString &notebook, CopyKind kind, qsizetype count);

} // namespace unknot::notebook
