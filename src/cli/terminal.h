// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::cli {

/// The terminal behind standard output.
struct Terminal
{
    int columns = 0; ///< 0: it is no terminal, or does not tell

    [[nodiscard]] static Terminal ofStandardOutput();
};

} // namespace unknot::cli
