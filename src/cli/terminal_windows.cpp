// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <windows.h>

namespace unknot::cli {

Terminal Terminal::ofStandardOutput()
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info) == 0)
        return {};
    return {info.srWindow.Right - info.srWindow.Left + 1};
}

} // namespace unknot::cli
