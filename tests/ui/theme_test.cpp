// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "desktop/theme/color_tokens.h"

#include <cmath>

using namespace unknot::desktop;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2.2 relative luminance.
double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

/// WCAG 2.2 contrast ratio, 1 to 21.
double contrast(Token a, Token b, Scheme scheme)
{
    const double first = luminance(tokenColor(a, scheme));
    const double second = luminance(tokenColor(b, scheme));
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Pair
{
    Token front;
    Token back;
};

constexpr Pair textPairs[] = {
    {Token::Text, Token::Background}, {Token::Text, Token::Surface}, {Token::Text, Token::Sidebar}, {Token::Text, Token::Sunken},
    {Token::Text, Token::AccentSoft}, {Token::Text, Token::Match}, {Token::Text, Token::Raised}, {Token::Muted, Token::Background},
    {Token::Muted, Token::Surface}, {Token::Muted, Token::Sidebar}, {Token::Muted, Token::Sunken}, {Token::Muted, Token::Raised},
    {Token::Link, Token::Background}, {Token::Link, Token::Surface}, {Token::Link, Token::Raised}, {Token::OnAccent, Token::Accent},
    {Token::OnAccent, Token::OnAccentSoft}, {Token::OnAccentSoft, Token::AccentSoft}, {Token::EvidenceStrong, Token::Surface},
    {Token::EvidenceModerate, Token::Surface}, {Token::EvidenceLimited, Token::Surface}, {Token::EvidenceUnsupported, Token::Surface},
    {Token::CautionText, Token::CautionFill}, {Token::CautionText, Token::Surface}, {Token::Text, Token::CautionFill},
    {Token::DangerText, Token::DangerFill}, {Token::DangerText, Token::Surface}, {Token::Text, Token::DangerFill},
    {Token::OnDanger, Token::DangerSolid}, {Token::NoteText, Token::NoteFill}, {Token::Text, Token::NoteFill}, {Token::Success, Token::Sunken},
};

constexpr Pair controlPairs[] = {
    {Token::Accent, Token::Background}, {Token::Accent, Token::Surface}, {Token::ControlLine, Token::Surface},
    {Token::ControlLine, Token::Background}, {Token::Focus, Token::Background}, {Token::Focus, Token::Surface},
    {Token::Focus, Token::Sidebar}, {Token::CautionEdge, Token::CautionFill}, {Token::DangerEdge, Token::DangerFill},
    {Token::NoteEdge, Token::NoteFill},
};

} // namespace

TEST_CASE("every text colour is readable on its ground in light and dark", "[theme]")
{
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    for (const Pair &pair : textPairs) {
        CAPTURE(static_cast<int>(pair.front), static_cast<int>(pair.back), static_cast<int>(scheme));
        CHECK(contrast(pair.front, pair.back, scheme) >= 4.5);
    }
}

TEST_CASE("every edge of a control is visible in light and dark", "[theme]")
{
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    for (const Pair &pair : controlPairs) {
        CAPTURE(static_cast<int>(pair.front), static_cast<int>(pair.back), static_cast<int>(scheme));
        CHECK(contrast(pair.front, pair.back, scheme) >= 3.0);
    }
}
