// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The grid of the printed page, in points.
namespace unknot::desktop::print {

inline constexpr double margin = 40.0;
inline constexpr double gutter = 22.0; ///< between the columns
inline constexpr double boxPadding = 10.0;
inline constexpr double footerHeight = 20.0;
inline constexpr double bulletIndent = 9.0;
inline constexpr double numberIndent = 15.0;
inline constexpr double checkBoxIndent = 16.0;
inline constexpr double lineGap = 1.2;
inline constexpr double writingLine = 19.0; ///< as far apart as people write
inline constexpr double leastNotes = 40.0;

} // namespace unknot::desktop::print
