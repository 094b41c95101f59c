// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

class QJsonDocument;

namespace unknot::cli {

/// How a command ends, as the shell sees it.
enum class ExitCode { Success = 0, Failure = 1, WrongUsage = 2 };

/// Breaks a text into lines of at most `width` characters, each with an indent. A longer word stays whole.
[[nodiscard]] QString wrapped(const QString &text, int width, int indent = 0);

/// Standard output and standard error. Text is UTF-8, wrapped to the terminal; bold only where a terminal reads it.
class Console final
{
public:
    Console();

    /// One line as it is.
    void line(const QString &text = {});
    /// A paragraph, wrapped.
    void paragraph(const QString &text, int indent = 0);
    /// A heading: bold on a terminal.
    void heading(const QString &text, int indent = 0);
    void json(const QJsonDocument &document);
    /// One line on standard error as it is.
    void errorLine(const QString &text);

    /// Tells what went wrong in one line on standard error.
    [[nodiscard]] ExitCode fail(const QString &sentence);
    [[nodiscard]] ExitCode fail(const Error &error);
    /// Tells what is wrong with the arguments of a command ("unknot-cli search"), and where to look it up.
    [[nodiscard]] ExitCode misuse(const QString &sentence, const QString &command);

private:
    int m_width;
    bool m_bold;
};

} // namespace unknot::cli
