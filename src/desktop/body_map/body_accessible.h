// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::desktop {

/// Tells Qt how the widgets of this folder speak to screen readers. Each of them calls it; once is enough.
void installBodyAccessibility();

} // namespace unknot::desktop
