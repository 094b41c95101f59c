// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/error_words.h"

#include "app/words/words_context.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace unknot::app {

namespace {

QString fileErrorSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
        return Words::tr("There is no file “%1”. Check its name and folder.").arg(error.subject);
    case ErrorCode::FileUnreadable:
        return Words::tr("The file “%1” cannot be read. Check that it is a file and that you may read it.")
            .arg(error.subject);
    case ErrorCode::FileUnwritable:
        return Words::tr("Nothing could be written to “%1”; what was there before is unchanged. Check that the folder "
                         "exists and that you may write to it.")
            .arg(error.subject);
    case ErrorCode::DiskFull:
        return Words::tr("The disk is full, so “%1” could not be saved; what was there before is unchanged. Free some "
                         "space and try again.")
            .arg(error.subject);
    case ErrorCode::Locked:
        return Words::tr("Another program is using “%1”. Nothing was changed. Close that program or try again in a "
                         "moment.")
            .arg(error.subject);
    default:
        return {};
    }
}

QString formatErrorSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotOurFile:
        return Words::tr("“%1” was not made by Unknot, so it was left as it is. Choose another file.")
            .arg(error.subject);
    case ErrorCode::Corrupt:
        return Words::tr("“%1” is damaged. Nothing in it was changed; use an intact copy of it.").arg(error.subject);
    case ErrorCode::TooNew:
        return Words::tr("“%1” was made by a newer version of Unknot. It was left as it is; update Unknot to open it.")
            .arg(error.subject);
    case ErrorCode::TooOld:
        return Words::tr("“%1” was made for an older version of Unknot and can no longer be read. Use the one that "
                         "came with this version.")
            .arg(error.subject);
    case ErrorCode::TooLarge:
        return Words::tr("“%1” is too large to be read here. Check that it is the right file.").arg(error.subject);
    default:
        return {};
    }
}

/// How many letters must be changed, added, left out or swapped with their neighbour to make one text the other.
qsizetype distance(QStringView a, QStringView b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<qsizetype> before(width);
    std::vector<qsizetype> last(width);
    std::vector<qsizetype> row(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype changed = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, changed});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last.back();
}

/// The same words in another order ("neck-back" for "back-of-neck") are near, however many letters move.
bool sharesAllWords(const QString &id, const QString &other)
{
    const QStringList words = id.split(u'-', Qt::SkipEmptyParts);
    const QStringList others = other.split(u'-');
    return words.size() > 1 &&
           std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return others.contains(word); });
}

} // namespace

QString errorSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::DiskFull:
    case ErrorCode::Locked:
        return fileErrorSentence(error);
    case ErrorCode::NotOurFile:
    case ErrorCode::Corrupt:
    case ErrorCode::TooNew:
    case ErrorCode::TooOld:
    case ErrorCode::TooLarge:
        return formatErrorSentence(error);
    case ErrorCode::UnknownTarget:
        return Words::tr("This handbook has no page “%1”. Search for it instead; it may have another name.")
            .arg(error.subject);
    case ErrorCode::UnknownId:
        return Words::tr("This handbook does not know “%1”.").arg(error.subject);
    case ErrorCode::BadInput:
        return error.subject.isEmpty() ? Words::tr("This cannot be used as it is. Nothing was changed.")
                                       : Words::tr("“%1” cannot be used here. Nothing was changed.").arg(error.subject);
    case ErrorCode::Cancelled:
        return Words::tr("Stopped. Nothing was changed.");
    case ErrorCode::Internal:
        return Words::tr("Something went wrong inside Unknot. What you saved before is safe; please try again.");
    }
    return {};
}

QString nearestIdHint(const QString &id, const QStringList &known)
{
    const qsizetype most = std::max<qsizetype>(2, id.size() / 3);
    QString nearest;
    qsizetype smallest = most + 1;
    for (const QString &candidate : known) {
        const qsizetype away = sharesAllWords(id, candidate) ? 1 : distance(id, candidate);
        if (away < smallest || (away == smallest && !nearest.isEmpty() && candidate < nearest)) {
            smallest = away;
            nearest = candidate;
        }
    }
    return nearest.isEmpty() ? QString() : Words::tr("Did you mean “%1”?").arg(nearest);
}

} // namespace unknot::app
