// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <cstdint>

namespace unknot::desktop {

/// The named colours of the design. The only place where colours have numbers is color_tokens.cpp.
enum class Token : std::uint8_t {
    Background,
    Sidebar,
    Surface,
    Raised,
    Sunken,
    Text,
    Muted,
    Line,
    ControlLine,
    Accent,
    OnAccent,
    AccentSoft,
    OnAccentSoft,
    Link,
    Focus,
    Match,
    EvidenceStrong,
    EvidenceModerate,
    EvidenceLimited,
    EvidenceUnsupported,
    EvidenceFill,
    CautionFill,
    CautionEdge,
    CautionText,
    DangerFill,
    DangerEdge,
    DangerText,
    DangerSolid,
    OnDanger,
    NoteFill,
    NoteEdge,
    NoteText,
    Success,
    SuccessFill,
    MapFill,
    MapLine,
    MapOutline,
    MapHover,
    MapHoverEdge,
    MapChosen,
    MapChosenEdge,
    Tool,
    ToolEdge,
};

/// How many tokens there are.
inline constexpr int tokenCount = static_cast<int>(Token::ToolEdge) + 1;

enum class Scheme : std::uint8_t { Light, Dark };

[[nodiscard]] QColor tokenColor(Token token, Scheme scheme);

} // namespace unknot::desktop
