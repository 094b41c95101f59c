// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// The few ids of the content that the engine itself must know: categories that decide where a suggestion is shown,
/// and the group of symptoms that a reader finds by touch. Articles, symptoms and rules are never named in code.
namespace unknot::checklist::vocabulary {

inline constexpr QLatin1StringView safetyCategory("safety");
inline constexpr QLatin1StringView aftercareCategory("aftercare");
inline constexpr QLatin1StringView gettingHelpCategory("getting-help");
inline constexpr QLatin1StringView sorePlaceGroup("sore-place");

} // namespace unknot::checklist::vocabulary
