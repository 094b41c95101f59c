// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "desktop/theme/theme.h"

namespace unknot::desktop {

/// What the stored choice means to the theme.
[[nodiscard]] constexpr SchemePreference schemePreference(app::Appearance appearance)
{
    switch (appearance) {
    case app::Appearance::Light: return SchemePreference::Light;
    case app::Appearance::Dark: return SchemePreference::Dark;
    case app::Appearance::System: break;
    }
    return SchemePreference::System;
}

} // namespace unknot::desktop
