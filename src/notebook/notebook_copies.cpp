// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook_copies.h"

#include "base/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace unknot::notebook {

namespace {

constexpr qsizetype stampLength = 16; // 20261124T203400Z

QString stampOf(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

std::optional<QDateTime> timeOf(QStringView stamp)
{
    QDateTime time = QDateTime::fromString(stamp.toString(), u"yyyyMMdd'T'HHmmss'Z'"_s);
    time.setTimeZone(QTimeZone::utc());
    if (!time.isValid() || stampOf(time) != stamp)
        return std::nullopt;
    return time;
}

bool isVersion(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The time in the name of a copy; nothing for other files, unfinished copies among them.
std::optional<QDateTime> timeOfCopy(QStringView label, CopyKind kind)
{
    if (label.size() < stampLength + 1 || label[label.size() - stampLength - 1] != u'-')
        return std::nullopt;
    const QStringView name = label.chopped(stampLength + 1);
    const bool matches =
        kind == CopyKind::Day ? name == dayLabel() : name.startsWith(u"before-v") && isVersion(name.sliced(8));
    return matches ? timeOf(label.last(stampLength)) : std::nullopt;
}

} // namespace

QString dayLabel()
{
    return u"day"_s;
}

QString beforeMigrationLabel(int version)
{
    return u"before-v%1"_s.arg(version);
}

QList<NotebookCopy> copiesOf(const QString &notebook, CopyKind kind)
{
    const QFileInfo file(notebook);
    const QString prefix = file.fileName() + u'.';
    QList<NotebookCopy> copies;
    const QStringList names = file.absoluteDir().entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        if (!name.startsWith(prefix))
            continue;
        if (const auto made = timeOfCopy(QStringView(name).sliced(prefix.size()), kind))
            copies += {file.absoluteDir().filePath(name), *made};
    }
    std::stable_sort(copies.begin(), copies.end(),
                     [](const NotebookCopy &a, const NotebookCopy &b) { return a.made < b.made; });
    return copies;
}

QString freeName(const QString &notebook, const QString &label, const QDateTime &now)
{
    for (QDateTime time = now;; time = time.addSecs(1)) {
        const QString name = u"%1.%2-%3"_s.arg(notebook, label, stampOf(time));
        if (!QFileInfo::exists(name))
            return name;
    }
}

void keepNewest(const QString &notebook, CopyKind kind, qsizetype count)
{
    const QList<NotebookCopy> copies = copiesOf(notebook, kind);
    for (qsizetype i = 0; i < copies.size() - count; ++i) {
        if (!QFile::remove(copies[i].path))
            qCWarning(lcNotebook) << "an old copy could not be deleted:" << copies[i].path;
    }
}

} // namespace unknot::notebook
