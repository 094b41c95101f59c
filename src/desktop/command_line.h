// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/target.h"
#include "app/session/location.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace unknot::desktop {

/// What the window is started with.
struct WindowOptions
{
    QString pack;       ///< empty: the one beside the program
    QString dataFolder; ///< empty: the platform's own
    std::optional<Target> open;
    std::optional<app::Page> page;
    QString search;

    bool operator==(const WindowOptions &) const = default;
};

/// A text to print instead of starting: on stdout (help, version) or on stderr (wrong usage).
struct PrintAndExit
{
    QString text;
    int exitCode = 0;
};

/// Reads the arguments (the program's name first) without starting anything.
[[nodiscard]] std::variant<WindowOptions, PrintAndExit> parseCommandLine(const QStringList &arguments);

} // namespace unknot::desktop
