// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

/// Where the program's files lie. Needs a QCoreApplication.
namespace unknot::app {

/// The handbook to read: `asked` if it is not empty, or the one that was installed (or built) with the program, or
/// one in the data folders of the system. Error: FileMissing if there is none; a file that was asked for is not
/// looked at here.
[[nodiscard]] Result<QString> findPack(const QString &asked = {});

/// The folder of the reader's own files, which need not exist yet.
[[nodiscard]] QString dataFolder();
[[nodiscard]] QString notebookPath(const QString &dataFolder);
[[nodiscard]] QString settingsPath(const QString &dataFolder);

} // namespace unknot::app
