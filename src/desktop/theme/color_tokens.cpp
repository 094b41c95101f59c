// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/theme/color_tokens.h"

#include <array>

namespace unknot::desktop {

namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
};

// In the order of Token. Every pair that is used together passes WCAG AA (tests/ui/theme).
constexpr std::array<Shades, tokenCount> shades{{
    {0xfffaf7f2, 0xff1c1a18}, // Background
    {0xfff3eee6, 0xff171513}, // Sidebar
    {0xffffffff, 0xff252220}, // Surface
    {0xffffffff, 0xff2d2a27}, // Raised
    {0xfff6f1ea, 0xff201d1b}, // Sunken
    {0xff2a2622, 0xffede7de}, // Text
    {0xff665e55, 0xffb3a99c}, // Muted
    {0xffe5ddd1, 0xff3a352f}, // Line
    {0xff8c8276, 0xff867c70}, // ControlLine
    {0xff2c6e61, 0xff7fc4b2}, // Accent
    {0xffffffff, 0xff0f231e}, // OnAccent
    {0xffe2eee9, 0xff223a34}, // AccentSoft
    {0xff1d574b, 0xffa9dbcd}, // OnAccentSoft
    {0xff22665a, 0xff8ccfbe}, // Link
    {0xff1b6fb3, 0xff7db9ee}, // Focus
    {0xfff8e3a6, 0xff5c4a16}, // Match
    {0xff23684f, 0xff84cba7}, // EvidenceStrong
    {0xff2f6480, 0xff8fc1de}, // EvidenceModerate
    {0xff755710, 0xffddbb6a}, // EvidenceLimited
    {0xff7a4658, 0xffdba5b7}, // EvidenceUnsupported
    {0xfff3eee6, 0xff2f2b27}, // EvidenceFill
    {0xfffbf1dc, 0xff362b17}, // CautionFill
    {0xffad721b, 0xffc9923c}, // CautionEdge
    {0xff634108, 0xfff0cf8f}, // CautionText
    {0xfffbeae7, 0xff3b201d}, // DangerFill
    {0xffb3261e, 0xffe0655a}, // DangerEdge
    {0xff8c1d18, 0xfff6b5ad}, // DangerText
    {0xffa3221a, 0xffa3221a}, // DangerSolid
    {0xffffffff, 0xffffffff}, // OnDanger
    {0xffe8f0f6, 0xff1e2c38}, // NoteFill
    {0xff3b729e, 0xff6fa6d0}, // NoteEdge
    {0xff234f73, 0xffb4d5ee}, // NoteText
    {0xff2b7046, 0xff86cba0}, // Success
    {0xffe6f1ea, 0xff1f3328}, // SuccessFill
    {0xffeee6db, 0xff3a352f}, // MapFill
    {0xffd3c7b7, 0xff544d45}, // MapLine
    {0xff6e6357, 0xffa79b8c}, // MapOutline
    {0xffcfe3db, 0xff2f5249}, // MapHover
    {0xff2c6e61, 0xff7fc4b2}, // MapHoverEdge
    {0xffd9745a, 0xffd9785f}, // MapChosen
    {0xff9c3d26, 0xfff4b5a2}, // MapChosenEdge
    {0xffd9745a, 0xffd9785f}, // Tool
    {0xff9c3d26, 0xfff4b5a2}, // ToolEdge
}};

} // namespace

QColor tokenColor(Token token, Scheme scheme)
{
    const Shades &shade = shades[static_cast<std::size_t>(token)];
    return QColor::fromRgb(scheme == Scheme::Light ? shade.light : shade.dark);
}

} // namespace unknot::desktop
