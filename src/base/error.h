// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot {

/// What went wrong, as a value that code can act on. Sentences for people are made in app/words.
enum class ErrorCode {
    // Any file
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    DiskFull,
    Locked,
    // A pack or notebook that is not what it should be
    NotOurFile,
    Corrupt,
    TooNew,
    TooOld,
    // A file to read that is larger than anything that it should be
    TooLarge,
    // Look-ups by a reader or by the command line
    UnknownTarget,
    UnknownId,
    // A call that was given something it cannot use
    BadInput,
    Cancelled,
    // A broken promise of a library, with its own words in `detail`
    Internal,
};

/// An error: a code to act on, and a technical detail in English for the log and for `--verbose`.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    /// What the error is about: a path, a target or an id. May be empty.
    QString subject;
    QString detail;

    bool operator==(const Error &) const = default;
};

} // namespace unknot
