// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "notebook/saved_checklist.h"

#include <QByteArray>
#include <QString>

namespace unknot::app {

/// The largest file that is taken for answers.
inline constexpr qint64 largestAnswersFile = 1'000'000;

/// Answers as a document for other programs and other computers, the same for the window and the command line:
///
///     {"format": "unknot-answers", "version": 1, "regions": ["back-of-neck:left"], "symptoms": [], "red_flags": [],
///      "conditions": [], "not_sure": [], "none_of": []}
///
/// Every list holds ids as StoredAnswers does, and may be absent. Keys that are not known are left alone: a later
/// version that only adds to the document keeps its number.
[[nodiscard]] QByteArray answersDocument(const notebook::StoredAnswers &answers);

/// `subject` names the document in errors. Errors: Corrupt (not JSON, or a value of the wrong kind: `detail` names it),
/// NotOurFile, TooNew, TooLarge.
[[nodiscard]] Result<notebook::StoredAnswers> answersFromDocument(const QByteArray &document, const QString &subject);

/// The same from a file. Further errors: FileMissing, FileUnreadable.
[[nodiscard]] Result<notebook::StoredAnswers> readAnswers(const QString &path);

/// Replaces the file as a whole or not at all. Error: FileUnwritable.
[[nodiscard]] Result<void> writeAnswers(const QString &path, const notebook::StoredAnswers &answers);

} // namespace unknot::app
