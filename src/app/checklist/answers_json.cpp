// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist/answers_json.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace unknot::app {

namespace {

using notebook::StoredAnswers;

constexpr auto formatKey = "format"_L1;
constexpr auto versionKey = "version"_L1;
constexpr auto formatName = "unknot-answers"_L1;
constexpr int newestVersion = 1;

struct ListKey
{
    QLatin1StringView key;
    QStringList StoredAnswers::*list;
};

constexpr std::array listKeys{
    ListKey{"regions"_L1, &StoredAnswers::regions},    ListKey{"symptoms"_L1, &StoredAnswers::symptoms},
    ListKey{"red_flags"_L1, &StoredAnswers::redFlags}, ListKey{"conditions"_L1, &StoredAnswers::conditions},
    ListKey{"not_sure"_L1, &StoredAnswers::notSure},   ListKey{"none_of"_L1, &StoredAnswers::noneOf},
};

Result<QStringList> readList(const QJsonValue &value, QLatin1StringView key, const QString &subject)
{
    QStringList texts;
    if (value.isUndefined())
        return texts;
    if (!value.isArray())
        return failure(ErrorCode::Corrupt, subject, u"“%1” is no list"_s.arg(key));
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (!item.isString())
            return failure(ErrorCode::Corrupt, subject, u"“%1” holds something that is no text"_s.arg(key));
        texts += item.toString();
    }
    return texts;
}

/// Whether the document says that it is one of ours, and of a version that we know.
Result<void> checkIdentity(const QJsonObject &object, const QString &subject)
{
    if (object[formatKey].toString() != formatName)
        return failure(ErrorCode::NotOurFile, subject, u"“format” is not unknot-answers"_s);
    const int version = object[versionKey].toInt();
    if (version < 1)
        return failure(ErrorCode::Corrupt, subject, u"“version” is no number from 1 on"_s);
    if (version > newestVersion)
        return failure(ErrorCode::TooNew, subject, u"version %1"_s.arg(version));
    return {};
}

Error tooLarge(const QString &subject)
{
    return {ErrorCode::TooLarge, subject, u"more than %1 bytes"_s.arg(largestAnswersFile)};
}

} // namespace

QByteArray answersDocument(const StoredAnswers &answers)
{
    QJsonObject object{{formatKey, formatName}, {versionKey, newestVersion}};
    for (const ListKey &entry : listKeys)
        object.insert(entry.key, QJsonArray::fromStringList(answers.*entry.list));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<StoredAnswers> answersFromDocument(const QByteArray &document, const QString &subject)
{
    if (document.size() > largestAnswersFile)
        return tl::make_unexpected(tooLarge(subject));
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(document, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorCode::Corrupt, subject, problem.errorString());
    const QJsonObject object = json.object();
    if (const Result<void> ours = checkIdentity(object, subject); !ours)
        return tl::make_unexpected(ours.error());
    StoredAnswers answers;
    for (const ListKey &entry : listKeys) {
        Result<QStringList> list = readList(object[entry.key], entry.key, subject);
        if (!list)
            return tl::make_unexpected(std::move(list).error());
        answers.*entry.list = std::move(*list);
    }
    return answers;
}

Result<StoredAnswers> readAnswers(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileMissing, path);
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    // One byte more than allowed tells a file that is too large, also where a size means nothing (a pipe).
    return answersFromDocument(file.read(largestAnswersFile + 1), path);
}

Result<void> writeAnswers(const QString &path, const StoredAnswers &answers)
{
    QSaveFile file(path);
    const QByteArray document = answersDocument(answers);
    if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace unknot::app
