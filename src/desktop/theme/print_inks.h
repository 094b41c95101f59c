// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <cstdint>

namespace unknot::desktop {

/// The colours of what is printed: black on white, the same in light and dark. Greys are dark enough for a copier.
enum class Ink : std::uint8_t {
    Paper,
    Text,
    Muted,
    Rule,  ///< thin lines between parts, and to write on
    Faint, ///< borders inside the figure
    Tint,  ///< below the hatching of a marked place
};

[[nodiscard]] QColor inkColor(Ink ink);

} // namespace unknot::desktop
