// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook_files.h"

#include "notebook/notebook_copies.h"
#include "notebook/notebook_schema.h"
#include "sqlite/copy.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unknot::notebook {

Result<QString> setAside(const QString &path, const QDateTime &now)
{
    const QString aside = freeName(path, u"damaged"_s, now);
    bool found = false;
    // The notebook goes first: if the program dies in between, what is left is still seen as damaged.
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        if (!QFileInfo::exists(path + suffix))
            continue;
        found = true;
        if (!QFile::rename(path + suffix, aside + suffix))
            return failure(ErrorCode::FileUnwritable, path + suffix, u"it could not be renamed"_s);
    }
    if (!found)
        return failure(ErrorCode::FileMissing, path);
    return aside;
}

std::optional<QString> latestBackup(const QString &path)
{
    QList<NotebookCopy> copies = copiesOf(path, CopyKind::Day) + copiesOf(path, CopyKind::BeforeMigration);
    std::stable_sort(copies.begin(), copies.end(),
                     [](const NotebookCopy &a, const NotebookCopy &b) { return a.made > b.made; });
    const auto readable = std::find_if(copies.cbegin(), copies.cend(),
                                       [](const NotebookCopy &copy) { return openUnchanged(copy.path).has_value(); });
    if (readable == copies.cend())
        return std::nullopt;
    return readable->path;
}

Result<QString> backup(const QString &path, const QString &destination)
{
    Result<sqlite::Connection> db = openUnchanged(path);
    if (!db)
        return tl::make_unexpected(std::move(db).error());
    const QString target = QFileInfo(destination).absoluteFilePath();
    return sqlite::copyTo(**db, target).transform([&] { return target; });
}

} // namespace unknot::notebook
