// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot::architecture {

/// The rules of the house that a machine can check by reading the sources.
enum class Rule {
    Layer,       ///< a folder includes or links one that it may not know
    IncludePath, ///< a project header is not included by its full path from src/
    QtModule,    ///< a Qt header of a module that this layer must do without
    Library,     ///< a library's header outside the folder that wraps it
    Sql,         ///< SQL outside the stores
    Color,       ///< a colour written down outside the theme
    Platform,    ///< a Q_OS_ test in a file that is not named for a system
    HeaderGuard, ///< a header without #pragma once
    Licence,     ///< the two SPDX lines do not stand at the top
};

/// One place where a rule is broken.
struct Finding
{
    Rule rule = Rule::Layer;
    QString file; ///< relative to the root that was checked
    int line = 0;
    QString text;
};

} // namespace unknot::architecture
