// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace unknot::test {

/// What a program printed and how it ended.
struct Run
{
    int exitCode = -1; ///< -1: it crashed or did not start
    QString out;
    QString err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    /// One line and nothing more on standard error.
    [[nodiscard]] bool hasOneErrorLine() const;
};

/// Runs unknot-cli without a display and with an empty home.
[[nodiscard]] Run runCli(const QStringList &arguments);
/// The same for a copy of the program in another place.
[[nodiscard]] Run runProgram(const QString &program, const QStringList &arguments,
                             const QProcessEnvironment &environment);
[[nodiscard]] QProcessEnvironment emptyHome();

/// The names in an object, sorted.
[[nodiscard]] QStringList keysOf(const QJsonValue &value);

/// The path of the sample handbook, written once.
[[nodiscard]] QString samplePack();

} // namespace unknot::test
