// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QStringList>

/// One function a command, each in its own file in commands/. They take what stands behind the command.
namespace unknot::cli {

[[nodiscard]] ExitCode search(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode show(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode checklistItems(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode checklistAssess(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode packBuild(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode packCheck(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode packInfo(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode notebookCheck(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode notebookBackup(const QStringList &arguments, Console &console);

/// Finds the command in the arguments of the program (without its own name) and runs it.
[[nodiscard]] ExitCode dispatch(const QStringList &arguments, Console &console);

} // namespace unknot::cli
