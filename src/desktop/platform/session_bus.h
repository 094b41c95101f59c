// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::desktop {

/// Whether a D-Bus session bus is there. Looked up before QtDBus is asked: without a bus the D-Bus library would try
/// to launch one, which can take seconds.
[[nodiscard]] bool hasSessionBus();

} // namespace unknot::desktop
